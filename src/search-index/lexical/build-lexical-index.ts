import { readChunks } from './read-chunks.ts'
import type { Language } from './language.ts'
import { type LexicalDocument, type LexicalIndex, lexicalFields } from './lexical-index.ts'

const fields = lexicalFields.length
const mostFrequent = 0xffff

/** Documents to an inverted index; their numbers are their order. Throws RangeError on a prior that is not a number above 0. */
export function buildLexicalIndex(documents: Iterable<LexicalDocument>, language: Language): LexicalIndex {
  const builder = new PostingsBuilder(language.chunks)
  const chunks: number[] = []
  for (const document of documents) {
    lexicalFields.forEach((field, number) => {
      const text = document[field]
      if (text === undefined || text === '') return
      chunks.length = 0
      builder.addChunks(readChunks(text, language, chunks), number)
    })
    builder.endDocument(document.prior ?? 1)
  }
  return builder.finish(language.code)
}

/** Collects postings in the order of the documents, then sorts them by term with one counting sort. */
class PostingsBuilder {
  private readonly numbers = new Map<string, number>()
  /** For each term, the last posting made for it. */
  private lastPosting = new Uint32Array(1024)
  private termOf = new Uint32Array(4096)
  private documentOf = new Uint32Array(4096)
  private frequencies = new Uint16Array(4096 * fields)
  private postings = 0
  /** The first posting of the document at hand: a term whose last posting is before it has none there. */
  private firstPosting = 0
  private readonly priors: number[] = []

  addChunks(chunks: readonly number[], field: number): void {
    if (this.generation !== this.table.generation) this.forgetChunks()
    for (const chunk of chunks) {
      const from = this.firstNumber[chunk] ?? this.numberChunk(chunk)
      const to = this.numbersOfChunks[from] ?? 0
      for (let i = 1; i <= to; i++) this.count(this.numbersOfChunks[from + i] ?? 0, field)
    }
  }

  private count(term: number, field: number): void {
    let posting = this.lastPosting[term] ?? 0
    // Numbers of postings begin at 1: a term that has none yet has the posting 0.
    if (posting < this.firstPosting) posting = this.addPosting(term)
    const at = posting * fields + field
    const frequency = this.frequencies[at] ?? 0
    if (frequency < mostFrequent) this.frequencies[at] = frequency + 1
  }

  /** Lays down how many terms a chunk has and their numbers, and returns where. */
  private numberChunk(chunk: number): number {
    const terms = this.table.terms[chunk] ?? []
    const from = this.numbersOfChunks.length
    this.numbersOfChunks.push(terms.length, ...terms.map((term) => this.numberTerm(term)))
    this.firstNumber[chunk] = from
    return from
  }

  private forgetChunks(): void {
    this.firstNumber.length = 0
    this.numbersOfChunks.length = 0
    this.generation = this.table.generation
  }

  endDocument(prior: number): void {
    const kept = Math.fround(prior)
    if (!(kept > 0 && kept < Number.POSITIVE_INFINITY)) throw new RangeError(`A prior is ${prior}; it must be above 0.`)
    this.priors.push(kept)
    this.firstPosting = this.postings
  }

  finish(language: string): LexicalIndex {
    const terms = [...this.numbers.keys()].sort()
    const sorted = new Uint32Array(terms.length)
    terms.forEach((term, place) => {
      sorted[this.numbers.get(term) ?? 0] = place
    })
    const offsets = this.countPostings(sorted)
    const next = offsets.slice()
    const postings = new Uint32Array(this.postings)
    const frequencies = new Uint16Array(this.postings * fields)
    const lengths = new Uint32Array(this.priors.length * fields)
    for (let posting = 0; posting < this.postings; posting++) {
      const place = sorted[this.termOf[posting] ?? 0] ?? 0
      const at = next[place] ?? 0
      next[place] = at + 1
      const document = this.documentOf[posting] ?? 0
      postings[at] = document
      for (let field = 0; field < fields; field++) {
        const frequency = this.frequencies[posting * fields + field] ?? 0
        frequencies[at * fields + field] = frequency
        lengths[document * fields + field] = (lengths[document * fields + field] ?? 0) + frequency
      }
    }
    const documents = this.priors.length
    return {
      language,
      documents,
      terms,
      offsets,
      postings,
      frequencies,
      lengths,
      priors: Float32Array.from(this.priors),
    }
  }

  private countPostings(sorted: Uint32Array): Uint32Array {
    const offsets = new Uint32Array(sorted.length + 1)
    for (let posting = 0; posting < this.postings; posting++) {
      const place = (sorted[this.termOf[posting] ?? 0] ?? 0) + 1
      offsets[place] = (offsets[place] ?? 0) + 1
    }
    for (let place = 1; place < offsets.length; place++)
      offsets[place] = (offsets[place] ?? 0) + (offsets[place - 1] ?? 0)
    return offsets
  }

  private addTerm(term: string): number {
    const number = this.numbers.size
    this.numbers.set(term, number)
    if (number === this.lastPosting.length) this.lastPosting = doubled(this.lastPosting, Uint32Array)
    return number
  }

  private addPosting(term: number): number {
    const posting = this.postings++
    if (posting === this.termOf.length) {
      this.termOf = doubled(this.termOf, Uint32Array)
      this.documentOf = doubled(this.documentOf, Uint32Array)
      this.frequencies = doubled(this.frequencies, Uint16Array)
    }
    this.termOf[posting] = term
    this.documentOf[posting] = this.priors.length
    this.lastPosting[term] = posting
    return posting
  }
}

function doubled<T extends Uint32Array | Uint16Array>(array: T, make: new (length: number) => T): T {
  const larger = new make(array.length * 2)
  larger.set(array)
  return larger
}
