/** The parts of a document that are counted apart, because a word of a title says more than the same word of the text. */
export const lexicalFields = ['title', 'headings', 'body'] as const

export type LexicalField = (typeof lexicalFields)[number]

export type LexicalDocument = Readonly<Partial<Record<LexicalField, string>>> & {
  /** Factor of the document's scores, above 0; 1 where it is left out. Kept as float32. */
  readonly prior?: number
}

/** An inverted index with the frequencies of every field. Documents are numbers from 0, in the order in which they were given. */
export interface LexicalIndex {
  /** ISO 639-1 of the analysis; a query must be analysed by the same. */
  readonly language: string
  readonly documents: number
  /** Distinct terms, ascending by UTF-16 code units. */
  readonly terms: readonly string[]
  /** The postings of term t are those from `offsets[t]` to `offsets[t + 1]`. */
  readonly offsets: Uint32Array
  /** The document of each posting, ascending within a term. */
  readonly postings: Uint32Array
  /** How often the term of posting p occurs in field f: `[p * fields + f]`. Counting ends at 65,535. */
  readonly frequencies: Uint16Array
  /** The number of terms in field f of document d: `[d * fields + f]`; the sum of its frequencies. */
  readonly lengths: Uint32Array
  /** One a document. */
  readonly priors: Float32Array
}

/** The number of a term in the dictionary, or -1. */
export function findTerm({ terms }: LexicalIndex, term: string): number {
  let low = 0
  let high = terms.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = terms[middle] ?? ''
    if (found === term) return middle
    if (found < term) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** In how many documents a term occurs, in any field. */
export function documentFrequency(index: LexicalIndex, term: string): number {
  const number = findTerm(index, term)
  return number < 0 ? 0 : (index.offsets[number + 1] ?? 0) - (index.offsets[number] ?? 0)
}

/** The weight of a term: ln(1 + (N - n + 0.5) / (n + 0.5)), above 0 for every term, largest for one that no document has. */
export function inverseDocumentFrequency(index: LexicalIndex, term: string): number {
  const containing = documentFrequency(index, term)
  return Math.log(1 + (index.documents - containing + 0.5) / (containing + 0.5))
}
