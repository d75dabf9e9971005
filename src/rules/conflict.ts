import { type Contradiction, findContradictions } from '../decision-logic/figures/find-contradictions.ts'
import { findMirrored } from '../decision-logic/figures/find-mirrored.ts'
import { findMiscounts, type Miscount } from '../decision-logic/figures/find-miscounts.ts'
import { type Claim, readClaims } from '../decision-logic/figures/read-claims.ts'
import { isReadable } from '../document/knowledge-base.ts'
import { type Draft, defineRule } from './rule.ts'
import { shorten } from './wording/shorten.ts'

/** Two statements about the same thing with different values, in one document or in two; a count that its list does not keep. */
export const conflict = defineRule({
  id: 'conflict',
  summary: 'What is said twice of one thing is the same.',
  severity: { recommended: 'warning', strict: 'error' },
  scope: 'knowledge-base',
  *check({ knowledgeBase, logicOf }) {
    const documents = knowledgeBase.documents.filter((document) => isReadable(document) && logicOf(document).audited)
    const claims: Claim[] = []
    for (const document of documents) {
      const own = readClaims(document)
      claims.push(...own)
      for (const miscount of findMiscounts(document)) yield miscounted(miscount)
      for (const { claim, other } of findMirrored(own)) yield toldOtherwise(claim, other)
    }
    for (const contradiction of findContradictions(claims)) yield contradicted(contradiction)
  },
})

function miscounted({ said, count, listed, place, list }: Miscount): Draft {
  return {
    place,
    message: `"${said}" introduces a list of ${listed.length}.`,
    witness: `${shorten(listed.join('; '), 120)}: ${listed.length > count ? 'one too many' : 'one is missing'}, or the number is wrong`,
    related: list === place ? [] : [{ message: 'The list', place: list }],
    hint: `Correct the number to ${listed.length}, or the list.`,
    about: `${said} ${listed.length}`,
  }
}

function toldOtherwise(claim: Claim, other: Claim): Draft {
  return {
    place: claim.place,
    message: `The customer is told "${written(claim)}", and the rest of the document says "${written(other)}".`,
    witness: `a customer who is told "${shorten(claim.sentence, 90)}" is treated as in "${shorten(other.sentence, 90)}"`,
    related: [{ message: `Says "${shorten(other.sentence, 90)}"`, place: other.place }],
    hint: 'Find out which of the two is right, and write it in both places.',
    about: `${claim.sentence} / ${other.sentence}`,
  }
}

function contradicted({ claim, others }: Contradiction): Draft {
  const [first] = others
  const count = new Set(others.map(({ document }) => document)).size
  const where =
    first === undefined || first.document === claim.document ? 'another place of this document' : first.document.path
  return {
    place: claim.place,
    message: `This says "${written(claim)}", and ${count > 1 ? `${count} other documents say` : `${where} says`} "${first === undefined ? '' : written(first)}" of the same thing.`,
    witness: `"${shorten(claim.sentence, 90)}" and "${shorten(first?.sentence ?? '', 90)}" cannot both be right`,
    related: others
      .slice(0, shown)
      .map((other) => ({ message: `Says "${shorten(other.sentence, 90)}"`, place: other.place })),
    hint: 'Find out which is right and write it everywhere, or say in both places what they are about.',
    about: `${claim.sentence} / ${first?.sentence ?? ''}`,
  }
}

const shown = 3

function written({ sentence, figure }: Claim): string {
  return sentence.slice(figure.from, figure.to).replace(/\s+/g, ' ')
}
