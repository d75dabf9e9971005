import { singular } from '../decision-logic/grammar/units.ts'
import type { Vocabulary } from '../decision-logic/grammar/vocabulary.ts'
import type { Claim } from './claim.ts'
import { compareCues } from './compare-cues.ts'
import { compareNames } from './compare-names.ts'
import { compareQuantities } from './compare-quantities.ts'
import { compareWording } from './compare-wording.ts'
import type { Difference } from './difference.ts'
import type { Evidence } from './evidence.ts'

/** Everything in which a sentence differs from a quotation, each once. `headings` are those above the quotation. */
export function compareClaim(
  claim: Claim,
  { claim: evidence, parent }: Evidence,
  headings: Claim,
  vocabulary: Vocabulary,
): Difference[] {
  const around = new Set([...wordsOf(headings), ...(parent === null ? [] : wordsOf(parent))])
  const differences = [
    ...compareQuantities(claim, evidence).filter(
      ({ said, documented }) => documented !== null || !isIn(said, parent, headings),
    ),
    ...compareCues(claim, evidence, parent),
    ...compareNames(claim, evidence, around, vocabulary),
    ...compareWording(claim, evidence, vocabulary),
  ]
  const seen = new Set<string>()
  return differences.filter(({ kind, said }) => {
    const key = `${kind} ${said}`
    return !seen.has(key) && seen.add(key)
  })
}

function wordsOf({ tokens }: Claim): string[] {
  return tokens.map(({ lower }) => singular(lower))
}

/** A figure that stands above the quotation: "Pay in 3". */
function isIn(said: string, parent: Claim | null, headings: Claim): boolean {
  return [parent, headings].some((above) => above?.quantities.some(({ text }) => text === said) === true)
}

/** The share of what a sentence says, by weight of its words, that a text says too; 1 for a sentence without words of its own. */
export function coverageOf(claim: Claim, ...texts: readonly ReadonlySet<string>[]): number {
  let total = 0
  let covered = 0
  for (const { concept, weight } of claim.words) {
    total += weight
    if (texts.some((concepts) => concepts.has(concept))) covered += weight
  }
  return total === 0 ? 1 : covered / total
}
