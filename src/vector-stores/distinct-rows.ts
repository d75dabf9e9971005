import type { VectorMatrix } from './vector-store.ts'

/**
 * Rows of equal bytes, grouped. A graph of near neighbours holds each vector once: many copies of one vector would fill each
 * other's links and cut the graph apart, and a search would return some of the copies instead of the first.
 */
export interface DistinctRows {
  /** The first row of every group, ascending. */
  readonly first: Uint32Array
  /** For a first row that has copies: all rows of its group, ascending, itself included. */
  readonly copies: ReadonlyMap<number, readonly number[]>
}

/** Groups the rows of a matrix by their bytes, in one pass over a hash table with open addressing. */
export function distinctRows({ data, rows, dimensions }: VectorMatrix): DistinctRows {
  const words = new Uint32Array(data.buffer, data.byteOffset, rows * dimensions)
  const mask = 2 ** Math.ceil(Math.log2(Math.max(2, rows * 2))) - 1
  const table = new Uint32Array(mask + 1)
  const first = new Uint32Array(rows)
  const copies = new Map<number, number[]>()
  let count = 0
  for (let row = 0; row < rows; row++) {
    let slot = hashRow(words, row * dimensions, dimensions) & mask
    let holder = (table[slot] ?? 0) - 1
    while (holder >= 0 && !sameRow(words, holder * dimensions, row * dimensions, dimensions)) {
      slot = (slot + 1) & mask
      holder = (table[slot] ?? 0) - 1
    }
    if (holder < 0) {
      table[slot] = row + 1
      first[count++] = row
    } else {
      const group = copies.get(holder)
      if (group === undefined) copies.set(holder, [holder, row])
      else group.push(row)
    }
  }
  return { first: first.slice(0, count), copies }
}

/** FNV-1a over 32-bit words, with a last mix because the table uses the low bits. */
function hashRow(words: Uint32Array, offset: number, length: number): number {
  let hash = 0x811c9dc5
  for (let i = offset; i < offset + length; i++) hash = Math.imul(hash ^ (words[i] ?? 0), 0x01000193)
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d) >>> 0
}

function sameRow(words: Uint32Array, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (words[a + i] !== words[b + i]) return false
  return true
}
