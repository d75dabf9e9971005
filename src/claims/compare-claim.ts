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
  if (isOnlyCondition(claim, evidence)) differences.push({ kind: 'condition', said: claim.text, documented: null })
  const seen = new Set<string>()
  return differences.filter(({ kind, said }) => {
    const key = `${kind} ${said}`
    return !seen.has(key) && seen.add(key)
  })
}

/** Share of what a sentence asserts. */
const mostly = 0.6

/** True where the quotation has what a sentence asserts only in its conditions: "hand over if the customer asks for a refund" promises none. */
function isOnlyCondition(claim: Claim, evidence: Claim): boolean {
  const asserted = new Set(evidence.words.flatMap(({ concept, conditional }) => (conditional ? [] : [concept])))
  const conditions = new Set(evidence.words.flatMap(({ concept, conditional }) => (conditional ? [concept] : [])))
  let total = 0
  let only = 0
  for (const { concept, weight, conditional } of claim.words) {
    if (conditional) continue
    total += weight
    if (conditions.has(concept) && !asserted.has(concept)) only += weight
  }
  return total > 0 && only >= mostly * total
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
