import type { Passage } from '../../schemas/passage.ts'
import type { Vocabulary } from '../decision-logic/grammar/vocabulary.ts'
import { alignTokens } from './align-tokens.ts'
import type { Claim } from './claim.ts'
import { compareClaim, coverageOf } from './compare-claim.ts'
import type { Difference } from './difference.ts'
import { type Evidence, needsAll, readEvidence } from './evidence.ts'
import { isGlue, withoutLeadIn } from './glue.ts'
import { type ClaimReader, longestSentence } from './read-claim.ts'

export type Verdict = 'supported' | 'contradicted' | 'undocumented' | 'glue'

/** A passage that may prove or deny a sentence; `score` in [0, 1] says how well it fits the question. */
export interface Ground {
  readonly passage: Passage
  readonly score: number
}

export interface Judgement {
  readonly verdict: Verdict
  /** The quotation that decides, as UTF-16 offsets in the passage's; null where none comes near. */
  readonly found: { readonly passage: Passage; readonly from: number; readonly to: number } | null
  readonly differences: readonly Difference[]
  /** Words of the sentence that the nearest quotation does not have. */
  readonly missing: readonly string[]
  /** Share of the sentence's words, by weight, that the quotation has; in [0, 1]. */
  readonly coverage: number
}

/** Shares of a sentence that a quotation must have to prove it, to deny it, and to be worth showing. */
const proves = 0.78
const denies = 0.6
const near = 0.35
/** Share that the quotation itself must have, without its headings. */
const own = 0.5
/** Quotations that are compared closely, the nearest first. */
const closely = 12
const mostSentences = 2
/** How much the question, and the order of the words, count beside their number. */
const weights = { question: 0.06, order: 0.2, scattered: 0.75 } as const
/** By how much a quotation that denies must fit better than one that proves. */
const margin = 0.05

interface Fitting {
  readonly evidence: Evidence
  readonly ground: Ground
  readonly coverage: number
  readonly fit: number
}

/** Judges sentences by passages, with no model: what is equal is found by words, figures, negations, modal verbs, conditions and names. */
export class SentenceJudge {
  readonly #reader: ClaimReader
  readonly #vocabulary: Vocabulary
  readonly #read = new Map<string, { evidence: Evidence; concepts: ReadonlySet<string> }[]>()
  readonly #headings = new Map<string, Claim>()

  constructor(reader: ClaimReader, vocabulary: Vocabulary) {
    this.#reader = reader
    this.#vocabulary = vocabulary
  }

  judge(sentence: string, grounds: readonly Ground[]): Judgement {
    const none = { found: null, differences: [], missing: [], coverage: 0 }
    if (isGlue(sentence)) return { verdict: 'glue', ...none }
    if (sentence.length > longestSentence) return { verdict: 'undocumented', ...none }
    const claim = this.#reader.read(withoutLeadIn(sentence))
    if (claim.words.length === 0 && claim.quantities.length === 0) return { verdict: 'glue', ...none }
    const fitting = this.#fitting(claim, grounds)
    const judged = fitting.map((one) => ({ ...one, differences: this.#compare(claim, one) }))
    const proving = judged.find(({ differences, coverage }) => differences.length === 0 && coverage >= proves)
    const denying = judged.find(({ differences, coverage }) => coverage >= denies && differences.some(isDenial))
    if (proving !== undefined && (denying === undefined || denying.fit <= proving.fit + margin))
      return this.#tell('supported', claim, proving, [])
    const better = judged.find(
      ({ fit, differences }) => !differences.some(isDenial) && fit > (denying?.fit ?? 0) + margin,
    )
    if (denying !== undefined && better === undefined)
      return this.#tell('contradicted', claim, denying, denying.differences)
    const [nearest] = judged
    if (nearest === undefined || nearest.coverage < near)
      return { verdict: 'undocumented', ...none, missing: wordsOf(claim, new Set()) }
    return this.#tell('undocumented', claim, nearest, nearest.differences)
  }

  #tell(verdict: Verdict, claim: Claim, { evidence, ground, coverage }: Fitting, differences: readonly Difference[]) {
    const { from, to } = evidence
    const concepts = this.#conceptsAround(evidence, ground.passage)
    const missing = verdict === 'supported' ? [] : wordsOf(claim, concepts)
    const said = differences.filter(({ documented }) => verdict !== 'contradicted' || documented !== null)
    const rounded = Math.round(coverage * 1000) / 1000
    return { verdict, found: { passage: ground.passage, from, to }, differences: said, missing, coverage: rounded }
  }

  /** The quotations that have most of a sentence, the best first. */
  #fitting(claim: Claim, grounds: readonly Ground[]): Fitting[] {
    const fitting: Fitting[] = []
    for (const ground of grounds) {
      const headings = this.#headingsOf(ground.passage)
      const above = new Set(headings.words.map(({ concept }) => concept))
      for (const { evidence, concepts } of this.#evidenceOf(ground.passage)) {
        const parent = new Set((evidence.parent?.words ?? []).map(({ concept }) => concept))
        const coverage = coverageOf(claim, concepts, above, parent)
        // A cell says nothing without the header of its column.
        const itself = evidence.claim.text.includes(' | ') ? [concepts, parent] : [concepts]
        if (coverage < near || coverageOf(claim, ...itself) < own * coverage || !needsAll(claim, evidence)) continue
        const scattered = isScattered(claim, evidence.claim) ? weights.scattered : 1
        const longer = 0.01 * (evidence.parts.length - 1)
        fitting.push({
          evidence,
          ground,
          coverage: coverage * scattered,
          fit: coverage * scattered + weights.question * ground.score - longer,
        })
      }
    }
    const best = fitting.sort((a, b) => b.fit - a.fit).slice(0, closely)
    return best
      .map((one) => ({ ...one, fit: one.fit + weights.order * sameOrder(claim, one.evidence.claim) }))
      .sort((a, b) => b.fit - a.fit)
  }

  #compare(claim: Claim, { evidence, ground }: Fitting): Difference[] {
    return compareClaim(claim, evidence, this.#headingsOf(ground.passage), this.#vocabulary)
  }

  #conceptsAround({ claim, parent }: Evidence, passage: Passage): ReadonlySet<string> {
    const words = [...claim.words, ...(parent?.words ?? []), ...this.#headingsOf(passage).words]
    return new Set(words.map(({ concept }) => concept))
  }

  #evidenceOf(passage: Passage): { evidence: Evidence; concepts: ReadonlySet<string> }[] {
    const known = this.#read.get(passage.id)
    if (known !== undefined) return known
    if (this.#read.size >= 2000) this.#read.clear()
    const read = readEvidence(passage, this.#reader, mostSentences).map((evidence) => {
      return { evidence, concepts: new Set(evidence.claim.words.map(({ concept }) => concept)) }
    })
    this.#read.set(passage.id, read)
    return read
  }

  #headingsOf({ headings }: Passage): Claim {
    const text = headings.join(' . ')
    const known = this.#headings.get(text)
    if (known !== undefined) return known
    if (this.#headings.size >= 2000) this.#headings.clear()
    const read = this.#reader.read(text)
    this.#headings.set(text, read)
    return read
  }
}

/** A quotation is scattered where the words of a sentence stand further apart in it than this many times its length. */
const apart = 4

/** True where what a long quotation has of a sentence is strewn over it: a list of many things names the words of sentences that it does not say. */
function isScattered(claim: Claim, evidence: Claim): boolean {
  const wanted = new Set(claim.words.map(({ concept }) => concept))
  const places = evidence.words.filter(({ concept }) => wanted.has(concept))
  const all = new Set(places.map(({ concept }) => concept)).size
  const counts = new Map<string, number>()
  let shortest = Number.POSITIVE_INFINITY
  let from = 0
  for (const { at, concept } of places) {
    counts.set(concept, (counts.get(concept) ?? 0) + 1)
    while (counts.size === all) {
      const first = places[from]
      if (first === undefined) break
      shortest = Math.min(shortest, at - first.at + 1)
      const left = (counts.get(first.concept) ?? 0) - 1
      if (left === 0) counts.delete(first.concept)
      else counts.set(first.concept, left)
      from += 1
    }
  }
  return all > 1 && shortest > apart * claim.tokens.length
}

/** Another word may be another way to say it; that proves nothing and denies nothing. */
function isDenial({ kind, documented }: Difference): boolean {
  return documented !== null && kind !== 'word'
}

/** Share of a sentence's tokens that a quotation has in the same order. */
function sameOrder(claim: Claim, evidence: Claim): number {
  const counted = claim.keys.filter((key) => key !== '').length
  return counted === 0 ? 0 : alignTokens(claim.keys, evidence.keys).matches / counted
}

/** The words of a sentence that are not among the concepts, as they are written. */
function wordsOf({ words, tokens }: Claim, concepts: ReadonlySet<string>): string[] {
  const missing = words.filter(({ concept }) => !concepts.has(concept)).map(({ at }) => tokens[at]?.text ?? '')
  return [...new Set(missing)]
}
