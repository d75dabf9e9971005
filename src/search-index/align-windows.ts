import type { VectorMatrix } from '../vector-stores/vector-store.ts'
import type { IndexContent } from './compile-index.ts'

/** Owner of a row whose text is gone: the vector stays for the graph that links to it, no passage is found by it. */
export const noPassage = 0xffffffff

/** More rows without a passage, or more new ones, and building the graph anew is the better bargain. */
const mostDead = 0.2
const mostNew = 0.3

type Windows = Pick<IndexContent, 'windows' | 'windowPassages'>

/**
 * The windows of a new index on the rows of the one before: a vector that is still needed keeps its row, what is new comes after them, so that a graph
 * over the old rows only has to grow. Null where too much has changed. Vectors are equal when their bytes are.
 */
export function alignWindows({ windows, windowPassages }: Windows, before: VectorMatrix): Windows | null {
  if (before.dimensions !== windows.dimensions || before.rows === 0) return null
  const free = rowsByVector(before)
  const owners = new Uint32Array(before.rows).fill(noPassage)
  const fresh: number[] = []
  for (let row = 0; row < windows.rows; row++) {
    const candidates = free.get(keyOf(windows, row))
    const kept = candidates?.find((candidate) => sameRow(before, candidate, windows, row))
    if (kept === undefined) fresh.push(row)
    else {
      owners[kept] = windowPassages[row] ?? noPassage
      candidates?.splice(candidates.indexOf(kept), 1)
    }
  }
  const dead = owners.reduce((count, owner) => count + (owner === noPassage ? 1 : 0), 0)
  if (dead > before.rows * mostDead || fresh.length > windows.rows * mostNew) return null
  return grow(before, owners, fresh, { windows, windowPassages })
}

function grow(
  before: VectorMatrix,
  owners: Uint32Array,
  fresh: readonly number[],
  { windows, windowPassages }: Windows,
): Windows {
  const { dimensions } = before
  const rows = before.rows + fresh.length
  const data = new Float32Array(rows * dimensions)
  data.set(before.data.subarray(0, before.rows * dimensions))
  const aligned = new Uint32Array(rows)
  aligned.set(owners)
  for (const [at, row] of fresh.entries()) {
    data.set(windows.data.subarray(row * dimensions, (row + 1) * dimensions), (before.rows + at) * dimensions)
    aligned[before.rows + at] = windowPassages[row] ?? noPassage
  }
  return { windows: { dimensions, rows, data }, windowPassages: aligned }
}

function rowsByVector(matrix: VectorMatrix): Map<string, number[]> {
  const rows = new Map<string, number[]>()
  for (let row = 0; row < matrix.rows; row++) {
    const key = keyOf(matrix, row)
    const same = rows.get(key)
    if (same === undefined) rows.set(key, [row])
    else same.push(row)
  }
  return rows
}

function sameRow(one: VectorMatrix, row: number, other: VectorMatrix, otherRow: number): boolean {
  const { dimensions } = one
  for (let at = 0; at < dimensions; at++) {
    if (one.data[row * dimensions + at] !== other.data[otherRow * dimensions + at]) return false
  }
  return true
}

/** The bytes of the first numbers of a row: different for nearly all vectors that differ. */
function keyOf({ data, dimensions }: VectorMatrix, row: number): string {
  const numbers = Math.min(dimensions, 24)
  const start = data.byteOffset + row * dimensions * 4
  return Buffer.from(data.buffer as ArrayBuffer, start, numbers * 4).toString('latin1')
}
