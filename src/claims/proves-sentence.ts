import { noVocabulary } from '../decision-logic/grammar/vocabulary.ts'
import { alignTokens } from './align-tokens.ts'
import type { Claim, Cue, Quantity } from './claim.ts'
import { compareCues } from './compare-cues.ts'
import { compareQuantities, isSame } from './compare-quantities.ts'
import { compareWording } from './compare-wording.ts'
import { needsAll, readEvidence } from './evidence.ts'
import { type ClaimReader, longestSentence } from './read-claim.ts'

const mostSentences = 3

/**
 * The strict check that stands between a language model and a customer: the part of a quotation (UTF-16 offsets) that has every word, number,
 * unit, negation, modal verb, condition and name of a sentence, as often as the sentence has it; null where none has. It refuses much that is
 * true; what is refused is replaced by the quotation.
 */
export function provesSentence(
  sentence: string,
  quote: string,
  reader: ClaimReader,
): { from: number; to: number } | null {
  if (sentence.length > longestSentence) return null
  const claim = reader.read(sentence)
  if (claim.words.length === 0) return null
  const found = readEvidence({ quote }, reader, mostSentences)
    .filter((evidence) => hasWords(claim, evidence.claim) && needsAll(claim, evidence))
    .sort((a, b) => a.parts.length - b.parts.length)
  const shortest = found[0]?.parts.length ?? 0
  const proof = found.find((evidence) => evidence.parts.length === shortest && proves(claim, evidence.claim))
  return proof === undefined ? null : { from: proof.from, to: proof.to }
}

function proves(claim: Claim, evidence: Claim): boolean {
  return (
    saysMost(claim, evidence) &&
    hasSigns(claim, evidence) &&
    hasFigures(claim, evidence) &&
    hasNames(claim, evidence) &&
    hasCues(claim, evidence) &&
    compareQuantities(claim, evidence).length === 0 &&
    compareCues(claim, evidence, null).length === 0 &&
    compareWording(claim, evidence, noVocabulary).length === 0 &&
    keepsFigures(claim, evidence)
  )
}

function hasWords(claim: Claim, evidence: Claim): boolean {
  const concepts = new Set(evidence.words.map(({ concept }) => concept))
  return claim.words.every(({ concept }) => concepts.has(concept))
}

/** Share of what the quotation says there: a few of its words may say something else, such as what a sentence only quotes. */
const most = 0.6

function saysMost(claim: Claim, evidence: Claim): boolean {
  const concepts = new Set(claim.words.map(({ concept }) => concept))
  return evidence.words.filter(({ concept }) => concepts.has(concept)).length >= most * evidence.words.length
}

/** Every figure with its unit and its kind of days, no oftener than the quotation has it, and loose amounts too. */
function hasFigures(claim: Claim, evidence: Claim): boolean {
  const left = [...evidence.quantities]
  return claim.quantities.every((quantity) => {
    const at = left.findIndex((other) => isEqual(quantity, other))
    if (at !== -1) left.splice(at, 1)
    return at !== -1
  })
}

function isEqual(one: Quantity, other: Quantity): boolean {
  return isSame(one, other) && one.unit === other.unit && one.calendar === other.calendar && bound(one) === bound(other)
}

function bound({ comparator }: Quantity): string {
  return comparator === null || comparator === 'eq' ? '' : comparator
}

/** Currency and percent signs, and whatever is neither word nor number nor punctuation: an address in the web, a mark. */
function hasSigns(claim: Claim, evidence: Claim): boolean {
  const known = new Set(evidence.tokens.map(({ lower }) => lower))
  return claim.tokens.every(({ lower }) => /^[\p{L}\p{N}.,;:!?'"“”‘’()–—-]/u.test(lower) || known.has(lower))
}

/** Names as they are written, no oftener than the quotation has them. */
function hasNames(claim: Claim, evidence: Claim): boolean {
  const counts = new Map<string, number>()
  for (const { lower } of evidence.tokens) counts.set(lower, (counts.get(lower) ?? 0) + 1)
  return claim.names.every(({ lower }) => {
    const left = counts.get(lower) ?? 0
    counts.set(lower, left - 1)
    return left > 0
  })
}

/** Each sense as often as in the quotation. */
function hasCues({ cues }: Claim, evidence: Claim): boolean {
  return sensesOf(cues) === sensesOf(evidence.cues)
}

function sensesOf(cues: readonly Cue[]): string {
  return cues
    .map(({ kind, sense }) => `${kind} ${sense}`)
    .sort()
    .join('\n')
}

/** Figures of one unit stay in their order: one may not be said of what another is said of. */
function keepsFigures(claim: Claim, evidence: Claim): boolean {
  const units = new Set(claim.quantities.map(({ unit }) => unit))
  return [...units].every((unit) => {
    const numbersOf = ({ quantities }: Claim): string[] =>
      quantities.filter((quantity) => quantity.unit === unit).map(({ number }) => String(number))
    const keys = numbersOf(claim)
    return alignTokens(keys, numbersOf(evidence)).matches === keys.length
  })
}
