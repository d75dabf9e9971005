/**
 * The chunks of text seen so far, each with a number and its terms, found by the characters of the text itself: a text is analysed
 * without cutting a string out of it for every word. An open hash table over a pool of characters.
 */
export class ChunkTable {
  /** The terms of each chunk, by its number. */
  readonly terms: (readonly string[])[] = []
  /** Changes when the table is emptied and numbers begin anew. */
  generation = 0
  private slots = new Int32Array(1 << 12)
  private characters = new Uint16Array(1 << 15)
  private hashes = new Int32Array(1 << 11)
  /** Where the characters of chunk c begin, at c, and end, at c + 1. */
  private starts = new Uint32Array((1 << 11) + 1)

  /** The number of the chunk from `start` to `end` of a text in UTF-16; -1 where it was not seen yet. */
  find(text: Uint16Array, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const chunk = (this.slots[slot] ?? 0) - 1
      if (chunk < 0) return -1
      if (this.hashes[chunk] === hash && this.equals(chunk, text, start, end)) return chunk
    }
  }

  /** Gives a chunk that was not found its number. */
  add(chunk: Uint16Array, hash: number, terms: readonly string[]): number {
    const number = this.terms.length
    if (number === this.hashes.length) this.grow()
    const start = this.starts[number] ?? 0
    const end = start + chunk.length
    if (end > this.characters.length) this.growCharacters(end)
    this.characters.set(chunk, start)
    this.starts[number + 1] = end
    this.hashes[number] = hash
    this.terms.push(terms)
    this.place(number, hash)
    return number
  }

  /** Empties a table that holds more than `most` chunks. */
  limit(most: number): void {
    if (this.terms.length <= most) return
    this.generation++
    this.terms.length = 0
    this.slots.fill(0)
  }

  private equals(chunk: number, text: Uint16Array, start: number, end: number): boolean {
    const from = this.starts[chunk] ?? 0
    if ((this.starts[chunk + 1] ?? 0) - from !== end - start) return false
    for (let i = start, at = from; i < end; i++, at++) {
      if (this.characters[at] !== text[i]) return false
    }
    return true
  }

  private place(number: number, hash: number): void {
    const mask = this.slots.length - 1
    let slot = hash & mask
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask
    this.slots[slot] = number + 1
  }

  /** Keeps the slots at least half empty. */
  private grow(): void {
    const { hashes, starts } = this
    this.slots = new Int32Array(this.slots.length * 2)
    this.hashes = new Int32Array(hashes.length * 2)
    this.starts = new Uint32Array(hashes.length * 2 + 1)
    this.hashes.set(hashes)
    this.starts.set(starts)
    for (const [number, hash] of hashes.entries()) this.place(number, hash)
  }

  private growCharacters(needed: number): void {
    const larger = new Uint16Array(Math.max(needed, this.characters.length * 2))
    larger.set(this.characters)
    this.characters = larger
  }
}
