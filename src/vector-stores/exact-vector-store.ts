import { Failure } from '../failure.ts'
import { BestList } from './best-list.ts'
import { cosine, roundScore, scoreStep } from './cosine.ts'
import { checkQuery, matrixFault } from './vector-gate.ts'
import type { VectorMatrix, VectorStore } from './vector-store.ts'

/**
 * A store that compares the query with every row: always right, always available, linear in the rows. Reads the matrix in
 * place. Throws Failure `index-corrupt` where a row is not a finite unit vector; `nearest` rejects with RangeError on a bad query.
 */
export function openExactVectorStore(matrix: VectorMatrix): VectorStore {
  const fault = matrixFault(matrix)
  if (fault !== null) {
    throw new Failure('index-corrupt', `The vectors of the index are damaged: ${fault}.`, 'Build the index again.')
  }
  return {
    kind: 'exact',
    size: matrix.rows,
    nearest: async (query, k) => {
      checkQuery(query, k, matrix.dimensions)
      return scan(matrix, query, k)
    },
    close: async () => {},
  }
}

function scan({ data, rows, dimensions }: VectorMatrix, query: Float32Array, k: number) {
  const best = new BestList(Math.min(k, rows))
  let enough = best.floor
  for (let row = 0; row < rows; row++) {
    const score = cosine(data, row * dimensions, query)
    // Rounding moves a score by half a step at most: what is further below the floor cannot enter.
    if (score < enough) continue
    best.offer(row, roundScore(score))
    enough = best.floor - scoreStep
  }
  return best.toArray()
}
