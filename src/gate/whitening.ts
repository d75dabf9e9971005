import { factorCholesky, solveCholesky, solveLower } from './cholesky.ts'
import type { Gram } from './gram.ts'

/** Share of the mean variance that is added to each: with few examples the rest is noise. */
const shrinkage = 0.3

/**
 * What all examples of a knowledge base have in common, so that it can be taken out: their mean, and the Cholesky factor of their
 * covariance, shrunk towards its mean variance (Ledoit and Wolf 2004, with a fixed share). The cosine of centred vectors that are divided by that
 * spread counts what tells examples apart.
 */
export interface Whitening {
  readonly mean: Float32Array
  /** Row-major, lower half. */
  readonly lower: Float32Array
}

/** From the first `dimensions` features of the rows. */
export function fitWhitening(gram: Gram, dimensions: number): Whitening {
  const mean = gram.sum.slice(0, dimensions).map((value) => value / gram.rows)
  const covariance = new Float64Array(dimensions * dimensions)
  let trace = 0
  for (let row = 0; row < dimensions; row++) {
    for (let column = 0; column <= row; column++) {
      const product = gram.products[row * gram.dimensions + column] as number
      covariance[row * dimensions + column] = product / gram.rows - (mean[row] as number) * (mean[column] as number)
    }
    trace += covariance[row * dimensions + row] as number
  }
  const floor = Math.max((shrinkage * trace) / dimensions, 1e-9)
  for (let at = 0; at < covariance.length; at += dimensions + 1) covariance[at] = (covariance[at] as number) + floor
  return { mean: Float32Array.from(mean), lower: Float32Array.from(factorCholesky(covariance, dimensions)) }
}

/** A vector seen through a whitening: the whitened cosine with a vector x is (`direction` · x − `offset`) ÷ `norm` ÷ the norm of x. */
export interface Whitened {
  readonly direction: Float32Array
  readonly offset: number
  readonly norm: number
}

export function whiten({ mean, lower }: Whitening, vector: Float32Array): Whitened {
  const centred = Float64Array.from(vector, (value, at) => value - (mean[at] as number))
  const direction = solveCholesky(lower, Float64Array.from(centred))
  let square = 0
  let offset = 0
  for (let at = 0; at < direction.length; at++) {
    square += (direction[at] as number) * (centred[at] as number)
    offset += (direction[at] as number) * (mean[at] as number)
  }
  return { direction: Float32Array.from(direction), offset, norm: normOf(square) }
}

/** The norm of a whitened vector, at half the price of its direction. */
export function whitenedNorm({ mean, lower }: Whitening, vector: Float32Array): number {
  const white = solveLower(
    lower,
    Float64Array.from(vector, (value, at) => value - (mean[at] as number)),
  )
  return normOf(white.reduce((sum, value) => sum + value * value, 0))
}

function normOf(square: number): number {
  return Math.sqrt(Math.max(square, 1e-12))
}
