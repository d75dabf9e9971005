import type { ChunkTable } from './chunk-table.ts'
import type { LexicalIndex } from './lexical-index.ts'

const mostFrequent = 0xffff

/** Collects postings in the order of the documents, then sorts them by term with one counting sort. */
export class PostingsBuilder {
  private readonly table: ChunkTable
  private readonly fields: number
  private generation: number
  private readonly numbers = new Map<string, number>()
  /** For each chunk: 0 where it was not met, its one term's number + 1, or less than 0 where it has none or several terms. */
  private numberOfChunk = new Int32Array(1 << 12)
  /** The numbers of terms of chunk c are at `-1 - numberOfChunk[c]`. */
  private readonly severalNumbers: number[][] = []
  /** For each term, the last posting made for it + 1. */
  private lastPosting = new Uint32Array(1 << 12)
  private termOf = new Uint32Array(1 << 14)
  private documentOf = new Uint32Array(1 << 14)
  private frequencies: Uint16Array
  private postings = 0
  private documents = 0
  /** The first posting of the document at hand. */
  private firstPosting = 0

  constructor(table: ChunkTable, fields: number) {
    this.table = table
    this.fields = fields
    this.generation = table.generation
    this.frequencies = new Uint16Array(this.termOf.length * fields)
  }

  /** Counts the terms of chunks in a field of the document at hand. */
  addChunks(chunks: readonly number[], field: number): void {
    if (this.generation !== this.table.generation) this.forgetChunks()
    for (const chunk of chunks) {
      const number = this.numberOfChunk[chunk] || this.numberChunk(chunk)
      if (number > 0) this.count(number - 1, field)
      else for (const term of this.severalNumbers[-1 - number] ?? []) this.count(term, field)
    }
  }

  endDocument(): void {
    this.documents++
    this.firstPosting = this.postings
  }

  finish(): Pick<LexicalIndex, 'terms' | 'offsets' | 'postings' | 'frequencies' | 'lengths'> {
    const { fields } = this
    const terms = [...this.numbers.keys()].sort()
    const placeOf = new Uint32Array(terms.length)
    for (const [place, term] of terms.entries()) placeOf[this.numbers.get(term) ?? 0] = place
    const offsets = this.countPostings(placeOf)
    const next = offsets.slice()
    const postings = new Uint32Array(this.postings)
    const frequencies = new Uint16Array(this.postings * fields)
    const lengths = new Uint32Array(this.documents * fields)
    for (let posting = 0; posting < this.postings; posting++) {
      const place = placeOf[this.termOf[posting] ?? 0] ?? 0
      const at = next[place] ?? 0
      const document = this.documentOf[posting] ?? 0
      next[place] = at + 1
      postings[at] = document
      for (let field = 0; field < fields; field++) {
        const frequency = this.frequencies[posting * fields + field] ?? 0
        frequencies[at * fields + field] = frequency
        lengths[document * fields + field] = (lengths[document * fields + field] ?? 0) + frequency
      }
    }
    return { terms, offsets, postings, frequencies, lengths }
  }

  private countPostings(placeOf: Uint32Array): Uint32Array {
    const offsets = new Uint32Array(placeOf.length + 1)
    for (let posting = 0; posting < this.postings; posting++) {
      const after = (placeOf[this.termOf[posting] ?? 0] ?? 0) + 1
      offsets[after] = (offsets[after] ?? 0) + 1
    }
    for (let place = 1; place < offsets.length; place++)
      offsets[place] = (offsets[place] ?? 0) + (offsets[place - 1] ?? 0)
    return offsets
  }

  private count(term: number, field: number): void {
    let posting = (this.lastPosting[term] ?? 0) - 1
    if (posting < this.firstPosting) posting = this.addPosting(term)
    const at = posting * this.fields + field
    const frequency = this.frequencies[at] ?? 0
    if (frequency < mostFrequent) this.frequencies[at] = frequency + 1
  }

  private addPosting(term: number): number {
    const posting = this.postings++
    if (posting === this.termOf.length) {
      this.termOf = doubled(this.termOf, Uint32Array)
      this.documentOf = doubled(this.documentOf, Uint32Array)
      this.frequencies = doubled(this.frequencies, Uint16Array)
    }
    this.termOf[posting] = term
    this.documentOf[posting] = this.documents
    this.lastPosting[term] = posting + 1
    return posting
  }

  private numberChunk(chunk: number): number {
    const terms = (this.table.terms[chunk] ?? []).map((term) => this.numberTerm(term))
    const [only] = terms
    const number = terms.length === 1 && only !== undefined ? only + 1 : -this.severalNumbers.push(terms)
    while (chunk >= this.numberOfChunk.length) this.numberOfChunk = doubled(this.numberOfChunk, Int32Array)
    this.numberOfChunk[chunk] = number
    return number
  }

  private numberTerm(term: string): number {
    const known = this.numbers.get(term)
    if (known !== undefined) return known
    const number = this.numbers.size
    this.numbers.set(term, number)
    if (number === this.lastPosting.length) this.lastPosting = doubled(this.lastPosting, Uint32Array)
    return number
  }

  /** The table was emptied: the numbers of its chunks mean others now. */
  private forgetChunks(): void {
    this.numberOfChunk.fill(0)
    this.severalNumbers.length = 0
    this.generation = this.table.generation
  }
}

function doubled<T extends Uint32Array | Int32Array | Uint16Array>(array: T, make: new (length: number) => T): T {
  const larger = new make(array.length * 2)
  larger.set(array)
  return larger
}
