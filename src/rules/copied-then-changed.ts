import type { ClosedSet } from '../../schemas/decision-logic.ts'
import { type Change, findChanges } from '../decision-logic/copies/find-changes.ts'
import { placeOf, textOf } from '../decision-logic/copies/read-sentences.ts'
import { singular } from '../decision-logic/grammar/units.ts'
import { isReadable } from '../document/knowledge-base.ts'
import { type Draft, defineRule } from './rule.ts'
import { shorten } from './wording/shorten.ts'

/** A sentence that stands in several documents, and in one of them with another figure, unit, member of a set or "not". */
export const copiedThenChanged = defineRule({
  id: 'copied-then-changed',
  summary: 'A sentence that several documents have in common says the same in each.',
  severity: { recommended: 'warning', strict: 'error' },
  scope: 'knowledge-base',
  *check({ knowledgeBase, logicOf, vocabularyOf }) {
    const documents = knowledgeBase.documents.filter((document) => isReadable(document) && logicOf(document).audited)
    const members = new Set(documents.flatMap((document) => vocabularyOf(document).sets.flatMap(singleWords)))
    for (const change of findChanges(documents, members)) yield draftOf(change)
  },
})

/** The members of a set that are one word: "gold", "silver". Yes and no are in every document. */
function singleWords({ members }: ClosedSet): string[] {
  return members.length < 3 ? [] : members.filter((member) => /^\p{L}[\p{L}\p{N}]+$/u.test(member)).map(singular)
}

function draftOf({ changed, kept, difference }: Change): Draft {
  const [first] = kept
  const others = kept.length === 1 ? (first?.document.path ?? 'The other document') : `${kept.length} other documents`
  const sentence = shorten(textOf(changed), 100)
  return {
    place: placeOf(changed, difference.from, difference.to),
    message:
      difference.kind === 'negation'
        ? `"${sentence}": this sentence stands here ${difference.changed}, and in ${others} ${difference.kept}.`
        : `"${sentence}": here it says "${difference.changed}"; ${others} ${kept.length === 1 ? 'says' : 'say'} "${difference.kept}" in the same sentence.`,
    witness: `two customers with the same question are told different things: one as ${changed.document.path} says, one as ${first?.document.path} says`,
    related: kept
      .slice(0, shown)
      .map((copy) => ({ message: `Says "${shorten(textOf(copy), 100)}"`, place: placeOf(copy) })),
    hint: `Find out which is right and write it in all of them, or say in the sentence what is different here. Better still, keep it in one document and link to it.`,
    about: `${textOf(changed)} / ${difference.kept}`,
  }
}

const shown = 3
