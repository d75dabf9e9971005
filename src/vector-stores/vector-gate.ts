import type { VectorMatrix } from './vector-store.ts'

/** Embedders promise norms of 1 ± 1e-4; the rest is room for a vector that went through JSON or an older build. */
const normTolerance = 1e-3

/** Lets a query and a number of neighbours through to a store; native code never sees what has not passed here. Throws RangeError. */
export function checkQuery(query: Float32Array, k: number, dimensions: number): void {
  if (!(query instanceof Float32Array)) throw new RangeError('A query vector must be a Float32Array.')
  if (query.length !== dimensions) {
    throw new RangeError(`A query vector has ${query.length} numbers, the store has ${dimensions} dimensions.`)
  }
  if (!Number.isInteger(k) || k < 0) throw new RangeError(`The number of neighbours is ${k}; it must be 0 or more.`)
  const norm = rowNorm(query, 0, dimensions)
  if (!(Math.abs(norm - 1) <= normTolerance)) throw new RangeError(`A query vector has norm ${norm}; it must be 1.`)
}

/** What is wrong with a matrix (its shape, or the first row that is not finite or not of norm 1); null where nothing is. */
export function matrixFault({ dimensions, rows, data }: VectorMatrix): string | null {
  if (!(data instanceof Float32Array)) return 'the vectors are not a Float32Array'
  if (!Number.isInteger(dimensions) || dimensions < 1) return `${dimensions} dimensions`
  if (!Number.isInteger(rows) || rows < 0 || rows > 0xffffffff) return `${rows} rows`
  if (data.length !== rows * dimensions) return `${data.length} numbers where ${rows} × ${dimensions} are needed`
  for (let row = 0; row < rows; row++) {
    const norm = rowNorm(data, row * dimensions, dimensions)
    if (!(Math.abs(norm - 1) <= normTolerance)) return `row ${row} has norm ${norm}`
  }
  return null
}

function rowNorm(data: Float32Array, offset: number, dimensions: number): number {
  let sum = 0
  for (let i = offset; i < offset + dimensions; i++) {
    const value = data[i] ?? Number.NaN
    sum += value * value
  }
  return Math.sqrt(sum)
}
