import type { VectorMatrix } from '../../src/vector-stores/vector-store.ts'

/** Unit vectors in clusters, as the passages of a few topics are; the same seed gives the same matrix. */
export function clusteredMatrix(rows: number, dimensions: number, clusters: number, seed: number): VectorMatrix {
  const random = mulberry32(seed)
  const centres = Array.from({ length: clusters }, () =>
    Float32Array.from({ length: dimensions }, () => gaussian(random)),
  )
  const data = new Float32Array(rows * dimensions)
  for (let row = 0; row < rows; row++) {
    const centre = centres[Math.floor(random() * clusters)] ?? new Float32Array(dimensions)
    const vector = unit(centre.map((value) => value + 0.7 * gaussian(random)))
    data.set(vector, row * dimensions)
  }
  return { rows, dimensions, data }
}

/** The rows of a matrix, in the order of `rows`; the same row may be taken more than once. */
export function pickRows({ data, dimensions }: VectorMatrix, rows: readonly number[]): VectorMatrix {
  const picked = new Float32Array(rows.length * dimensions)
  rows.forEach((row, i) => {
    picked.set(data.subarray(row * dimensions, (row + 1) * dimensions), i * dimensions)
  })
  return { rows: rows.length, dimensions, data: picked }
}

export function rowOf({ data, dimensions }: VectorMatrix, row: number): Float32Array {
  return data.slice(row * dimensions, (row + 1) * dimensions)
}

function unit(vector: Float32Array): Float32Array {
  const norm = Math.hypot(...vector)
  return vector.map((value) => value / norm)
}

/** Numbers in [0, 1), a small generator with a 32-bit state (Tommy Ettinger's mulberry32). */
export function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}
