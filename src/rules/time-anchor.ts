import { type Deadline, findDeadlines } from '../decision-logic/figures/find-deadlines.ts'
import { type Draft, defineRule } from './rule.ts'
import { shorten } from './wording/shorten.ts'

/** A deadline that does not say from which event it counts. */
export const timeAnchor = defineRule({
  id: 'time-anchor',
  summary: 'A deadline says from which event it counts.',
  severity: { recommended: 'warning', strict: 'error' },
  scope: 'document',
  *check(document, { logicOf }) {
    if (!logicOf(document).audited) return
    for (const deadline of findDeadlines(document)) if (deadline.closes && !deadline.anchored) yield draftOf(deadline)
  },
})

function draftOf({ written: figure, sentence, place }: Deadline): Draft {
  const written = figure.replace(/\s+/g, ' ')
  return {
    place,
    message: `"${written}" does not say from when it counts.`,
    witness: `two people who read "${shorten(sentence, 90)}" can count from different days, and one of them is too late`,
    hint: `Name the event, for example "${written} after the delivery".`,
    about: `${written} in ${shorten(sentence, 200)}`,
  }
}
