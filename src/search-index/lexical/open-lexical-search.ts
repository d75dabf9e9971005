import { BestList } from '../../vector-stores/best-list.ts'
import {
  findTerm,
  inverseDocumentFrequency,
  type LexicalField,
  type LexicalIndex,
  lexicalFields,
} from './lexical-index.ts'
import type { QueryTerm } from './read-lexical-query.ts'

const fields = lexicalFields.length

/** BM25F: `k1` bounds what repetition adds, `b` (0 to 1) is how far long fields are discounted, `weights` are the factors of the fields. */
export interface LexicalParameters {
  readonly k1: number
  readonly b: number
  readonly weights: Readonly<Record<LexicalField, number>>
}

export const defaultLexicalParameters: LexicalParameters = {
  k1: 1.2,
  b: 0.75,
  weights: { title: 2, headings: 1.5, body: 1 },
}

interface LexicalHit {
  readonly document: number
  readonly score: number
}

/** Why a document has its score: the contributions of the terms that it has, in the order of the query, add up to the score. */
interface LexicalExplanation {
  readonly document: number
  readonly score: number
  readonly prior: number
  readonly terms: readonly LexicalTermExplanation[]
}

interface LexicalTermExplanation {
  readonly term: string
  readonly weight: number
  readonly inverseDocumentFrequency: number
  readonly frequencies: Readonly<Record<LexicalField, number>>
  readonly contribution: number
}

export interface LexicalSearch {
  /** The k best documents that have a term of the query and that `accepts` lets through; best first, ties by number. */
  search(query: readonly QueryTerm[], k: number, accepts?: (document: number) => boolean): LexicalHit[]
  explain(query: readonly QueryTerm[], document: number): LexicalExplanation
}

/**
 * Search by BM25F (Robertson, Zaragoza, Taylor 2004): the frequencies of a term in the fields, each divided by
 * 1 - b + b · length / mean length of the field, are summed by weight to f; the term adds weight · idf · f (k1 + 1) / (f + k1),
 * and the sum is multiplied by the document's prior. With text in one field only and weight 1 this is BM25.
 * Throws RangeError on parameters that are out of range, and on a k that is not a whole number of 0 or more.
 */
export function openLexicalSearch(
  index: LexicalIndex,
  parameters: LexicalParameters = defaultLexicalParameters,
): LexicalSearch {
  checkParameters(parameters)
  const { k1 } = parameters
  const { offsets, postings, frequencies, priors, documents } = index
  const factors = fieldFactors(index, parameters)
  // One set of accumulators for all queries: a search never yields, so it is alone with them, and it leaves them at 0.
  const scores = new Float64Array(documents)
  const touched = new Uint32Array(documents)
  let count = 0

  function contribution(posting: number, document: number, weight: number): number {
    const from = posting * fields
    const by = document * fields
    let frequency = 0
    for (let field = 0; field < fields; field++)
      frequency += (frequencies[from + field] ?? 0) * (factors[by + field] ?? 0)
    return frequency === 0 ? 0 : ((weight * (k1 + 1) * frequency) / (frequency + k1)) * (priors[document] ?? 1)
  }

  function addTerm(number: number, weight: number): void {
    const end = offsets[number + 1] ?? 0
    for (let posting = offsets[number] ?? 0; posting < end; posting++) {
      const document = postings[posting] ?? 0
      const more = contribution(posting, document, weight)
      if (more === 0) continue
      const score = scores[document] ?? 0
      if (score === 0) touched[count++] = document
      scores[document] = score + more
    }
  }

  return {
    search(query, k, accepts) {
      if (!Number.isInteger(k) || k < 0) throw new RangeError(`The number of documents is ${k}; it must be 0 or more.`)
      for (const { term, weight } of query) {
        const number = findTerm(index, term)
        if (number >= 0 && weight > 0) addTerm(number, weight * inverseDocumentFrequency(index, term))
      }
      const best = new BestList(Math.min(k, count))
      for (let i = 0; i < count; i++) {
        const document = touched[i] ?? 0
        const score = scores[document] ?? 0
        scores[document] = 0
        if (score >= best.floor && accepts?.(document) !== false) best.offer(document, score)
      }
      count = 0
      return best.toArray().map(({ label, score }) => ({ document: label, score }))
    },

    explain(query, document) {
      const prior = priors[document]
      if (prior === undefined) throw new RangeError(`There is no document ${document}; there are ${documents}.`)
      const terms: LexicalTermExplanation[] = []
      for (const { term, weight } of query) {
        const posting = weight > 0 ? findPosting(index, findTerm(index, term), document) : -1
        if (posting < 0) continue
        const idf = inverseDocumentFrequency(index, term)
        const frequency = (field: number) => frequencies[posting * fields + field] ?? 0
        terms.push({
          term,
          weight,
          inverseDocumentFrequency: idf,
          frequencies: { title: frequency(0), headings: frequency(1), body: frequency(2) },
          contribution: contribution(posting, document, weight * idf),
        })
      }
      return { document, score: terms.reduce((sum, part) => sum + part.contribution, 0), prior, terms }
    },
  }
}

function checkParameters({ k1, b, weights }: LexicalParameters): void {
  if (!(k1 >= 0 && k1 < Number.POSITIVE_INFINITY)) throw new RangeError(`k1 is ${k1}; it must be 0 or more.`)
  if (!(b >= 0 && b <= 1)) throw new RangeError(`b is ${b}; it must be between 0 and 1.`)
  for (const field of lexicalFields) {
    const weight = weights[field]
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`The weight of ${field} is ${weight}; it must be 0 or more.`)
    }
  }
}

/** What one occurrence counts in each field of each document: weight / (1 - b + b · length / mean length). */
function fieldFactors({ documents, lengths }: LexicalIndex, { b, weights }: LexicalParameters): Float64Array {
  const factors = new Float64Array(lengths.length)
  for (const [field, name] of lexicalFields.entries()) {
    let total = 0
    for (let at = field; at < lengths.length; at += fields) total += lengths[at] ?? 0
    const mean = total / documents
    for (let at = field; at < lengths.length; at += fields) {
      const length = lengths[at] ?? 0
      factors[at] = length === 0 ? 0 : weights[name] / (1 - b + (b * length) / mean)
    }
  }
  return factors
}

function findPosting({ offsets, postings }: LexicalIndex, term: number, document: number): number {
  if (term < 0) return -1
  let low = offsets[term] ?? 0
  let high = (offsets[term + 1] ?? 0) - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = postings[middle] ?? 0
    if (found === document) return middle
    if (found < document) low = middle + 1
    else high = middle - 1
  }
  return -1
}
