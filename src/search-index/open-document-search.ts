import type { Passage } from '../../schemas/passage.ts'
import { BestList } from '../vector-stores/best-list.ts'
import { findTerm, type LexicalIndex, lexicalFields } from './lexical/lexical-index.ts'
import { defaultLexicalParameters, type LexicalParameters } from './lexical/open-lexical-search.ts'
import type { QueryTerm } from './lexical/read-lexical-query.ts'

const fields = lexicalFields.length
const body = lexicalFields.indexOf('body')

/** Ranks whole documents: what a page says in several places speaks for each of its passages. */
export interface DocumentSearch {
  /** Number of the document of each passage, from 0, in the order of the passages. */
  readonly documentOf: Uint32Array
  /** The k best documents that have a term of the query; best first, ties by number. */
  search(query: readonly QueryTerm[], k: number): { document: number; score: number }[]
}

/**
 * BM25F over whole documents, counted from the postings of their passages, so that it needs no index of its own: frequencies in the body are
 * added up; of title and headings, which every passage repeats, the largest counts. Passages of one document stand together.
 */
export function openDocumentSearch(
  lexical: LexicalIndex,
  passages: readonly Pick<Passage, 'documentId'>[],
  parameters: LexicalParameters = defaultLexicalParameters,
): DocumentSearch {
  const { k1 } = parameters
  const { offsets, postings, frequencies } = lexical
  const documentOf = numberDocuments(passages)
  const documents = passages.length === 0 ? 0 : (documentOf.at(-1) ?? 0) + 1
  const factors = fieldFactors(lexical, documentOf, documents, parameters)
  // One set of accumulators for all queries: a search never yields, so it is alone with them, and it leaves them at 0.
  const scores = new Float64Array(documents)
  const found = new Uint32Array(documents)
  const foundFrequencies = new Float64Array(documents)
  const counts = new Float64Array(fields)

  /** The documents of a term, in order, with their weighted frequencies; how many there are. */
  function readTerm(term: number): number {
    let count = 0
    const end = offsets[term + 1] ?? 0
    for (let at = offsets[term] ?? 0; at < end; ) {
      const document = documentOf[postings[at] ?? 0] ?? 0
      counts.fill(0)
      for (; at < end && documentOf[postings[at] ?? 0] === document; at++) addCounts(counts, frequencies, at * fields)
      let frequency = 0
      for (let field = 0; field < fields; field++)
        frequency += (counts[field] ?? 0) * (factors[document * fields + field] ?? 0)
      found[count] = document
      foundFrequencies[count] = frequency
      count++
    }
    return count
  }

  return {
    documentOf,
    search(query, k) {
      for (const { term, weight } of query) {
        const number = findTerm(lexical, term)
        if (number < 0) continue
        const count = readTerm(number)
        const idf = Math.log(1 + (documents - count + 0.5) / (count + 0.5))
        for (let at = 0; at < count; at++) {
          const document = found[at] ?? 0
          const frequency = foundFrequencies[at] ?? 0
          scores[document] = (scores[document] ?? 0) + (weight * idf * (k1 + 1) * frequency) / (frequency + k1)
        }
      }
      const best = new BestList(Math.min(k, documents))
      for (let document = 0; document < documents; document++) {
        const score = scores[document] ?? 0
        if (score > 0 && score >= best.floor) best.offer(document, score)
      }
      scores.fill(0)
      return best.toArray().map(({ label, score }) => ({ document: label, score }))
    },
  }
}

function numberDocuments(passages: readonly Pick<Passage, 'documentId'>[]): Uint32Array {
  const numbers = new Uint32Array(passages.length)
  let number = 0
  for (const [at, { documentId }] of passages.entries()) {
    if (at > 0 && documentId !== passages[at - 1]?.documentId) number++
    numbers[at] = number
  }
  return numbers
}

/** Adds the numbers of a passage, one a field from `from` on, to those of its document. */
function addCounts(counts: Float64Array, ofPassages: Uint16Array | Uint32Array, from: number, to = 0): void {
  for (let field = 0; field < fields; field++) {
    const more = ofPassages[from + field] ?? 0
    const before = counts[to + field] ?? 0
    counts[to + field] = field === body ? before + more : Math.max(before, more)
  }
}

/** What one occurrence counts in each field of each document: weight / (1 - b + b · length / mean length). */
function fieldFactors(
  { lengths }: LexicalIndex,
  documentOf: Uint32Array,
  documents: number,
  { b, weights }: LexicalParameters,
): Float64Array {
  const factors = new Float64Array(documents * fields)
  for (const [passage, document] of documentOf.entries())
    addCounts(factors, lengths, passage * fields, document * fields)
  for (const [field, name] of lexicalFields.entries()) {
    let total = 0
    for (let at = field; at < factors.length; at += fields) total += factors[at] ?? 0
    const mean = total / documents
    for (let at = field; at < factors.length; at += fields) {
      const length = factors[at] ?? 0
      factors[at] = length === 0 ? 0 : weights[name] / (1 - b + (b * length) / mean)
    }
  }
  return factors
}
