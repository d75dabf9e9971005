import type { Branch } from '../../schemas/decision-logic.ts'
import type { Document } from '../../schemas/document.ts'
import {
  findJoinableBranches,
  type JoinableBranches,
} from '../decision-logic/simplifications/find-joinable-branches.ts'
import { findRepeatedBranches, type RepeatedBranch } from '../decision-logic/simplifications/find-repeated-branches.ts'
import { type Draft, defineRule } from './rule.ts'
import { shorten } from './wording/shorten.ts'

/** Cases that are told apart and then treated alike. */
export const needlessComplexity = defineRule({
  id: 'needless-complexity',
  summary: 'Cases that are treated alike are written once.',
  severity: { recommended: 'info', strict: 'info' },
  scope: 'document',
  *check(document, context) {
    const logic = context.logicOf(document)
    const seen = new Set<number>()
    for (const group of logic.groups) {
      for (const joinable of findJoinableBranches(group, document)) {
        const draft = describeJoinable(joinable, group.subject, document)
        if (!seen.has(draft.place.start.offset)) yield draft
        seen.add(draft.place.start.offset)
      }
    }
    for (const repeated of findRepeatedBranches(logic, document)) {
      const draft = describeRepeated(repeated, document)
      if (!seen.has(draft.place.start.offset)) yield draft
      seen.add(draft.place.start.offset)
    }
  },
})

function describeJoinable(
  { branches, condition }: JoinableBranches,
  subject: string | null,
  document: Document,
): Draft {
  const outcome = outcomeOf(branches)
  const [first, ...others] = branches
  const about = subject === null ? '' : ` "${shorten(subject, 60)}"`
  return {
    place: first?.place ?? document.whole,
    message: `${listed(branches)} lead to the same: "${shorten(outcome)}".`,
    witness: `whichever of the ${branches.length} applies, the customer gets the same`,
    hint:
      condition === null
        ? `These are all cases there are, so the question${about} decides nothing: leave it out and write "${shorten(outcome, 200)}" once.`
        : `Write one line: "- ${capital(condition)}: ${shorten(outcome, 200)}".`,
    related: others.map(({ place }) => ({ message: 'The same outcome', place })),
  }
}

function describeRepeated({ copies, parents }: RepeatedBranch, document: Document): Draft {
  const [first, ...others] = copies
  const condition = shorten(first?.guard.text ?? '')
  const outcome = outcomeOf(copies)
  return {
    place: first?.place ?? document.whole,
    message: `"${condition}" leads to the same under ${listed(parents)}: "${shorten(outcome)}".`,
    witness: `a case with "${condition}": what is decided above it makes no difference`,
    hint: `Write it once, before the others are told apart: "- ${capital(first?.guard.text ?? '')}: ${shorten(outcome, 200)}".`,
    related: others.map(({ place }) => ({ message: 'The same again', place })),
  }
}

function outcomeOf([first]: readonly Branch[]): string {
  return (first?.outcome.text ?? '').replace(/^[\s,;:.]+/, '').replace(/\.$/, '')
}

function listed(branches: readonly Branch[]): string {
  const words = branches.map(({ guard }) => `"${shorten(guard.text, 50)}"`)
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
