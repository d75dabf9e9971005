import { factorCholesky, solveCholesky } from './cholesky.ts'
import type { Gram } from './gram.ts'

/** Measured on public question sets, see docs/measurements.md. */
const gaussianShrinkage = 2
const ridge = 1
const shares = { gaussian: 0.05, leastSquares: 0.1 }

/** Rows of one class: how many, and their sum. */
export interface ClassSum {
  readonly rows: number
  readonly sum: Float64Array
}

/** A linear map from features to one number a class, row-major, and a constant for each. */
export interface LinearClassifier {
  readonly weights: Float32Array
  readonly constants: Float32Array
}

/**
 * Two closed-form linear classifiers in one map: Gaussian classes of one common covariance (linear discriminant analysis, Fisher 1936, shrunk),
 * and least squares on one-against-all targets (Rifkin and Lippert 2004). The first knows how far a class reaches, the second where two
 * classes part. Centred so that the best class of a typical example has about 0, and what belongs to no class has less.
 */
export function trainClassifier(gram: Gram, classes: readonly ClassSum[]): LinearClassifier {
  const { dimensions } = gram
  const means = classes.map(({ rows, sum }) => sum.map((value) => value / rows))
  const gaussian = gaussianOf(gram, classes, means)
  const squares = leastSquaresOf(gram, classes)
  const weights = new Float32Array(classes.length * dimensions)
  const constants = new Float32Array(classes.length)
  const typical = means.map(
    (mean, at) => dot(gaussian.weights[at] as Float64Array, mean) + (gaussian.constants[at] as number),
  )
  const centre = typical.reduce((sum, value) => sum + value, 0) / Math.max(1, typical.length)
  const scale = shares.gaussian / gaussian.spread
  for (let at = 0; at < classes.length; at++) {
    const one = gaussian.weights[at] as Float64Array
    const two = squares.weights[at] as Float64Array
    for (let feature = 0; feature < dimensions; feature++) {
      weights[at * dimensions + feature] =
        scale * (one[feature] as number) + shares.leastSquares * (two[feature] as number)
    }
    constants[at] =
      scale * ((gaussian.constants[at] as number) - centre) +
      shares.leastSquares * ((squares.constants[at] as number) + 1)
  }
  return { weights, constants }
}

interface LinearMap {
  readonly weights: readonly Float64Array[]
  readonly constants: Float64Array
}

/** Class k has w = C⁻¹μ and constant −½ μᵀC⁻¹μ. `spread` is the standard deviation of its own logit over the examples of a class. */
function gaussianOf(
  gram: Gram,
  classes: readonly ClassSum[],
  means: readonly Float64Array[],
): LinearMap & { spread: number } {
  const { dimensions, rows } = gram
  const covariance = Float64Array.from(gram.products)
  for (const [at, { rows: own }] of classes.entries()) addOuter(covariance, means[at] as Float64Array, -own)
  let trace = 0
  for (let at = 0; at < covariance.length; at++) covariance[at] = (covariance[at] as number) / rows
  for (let at = 0; at < dimensions; at++) trace += covariance[at * dimensions + at] as number
  const within = Float64Array.from(covariance)
  addToDiagonal(covariance, dimensions, Math.max((gaussianShrinkage * trace) / dimensions, 1e-9))
  factorCholesky(covariance, dimensions)
  const weights = means.map((mean) => solveCholesky(covariance, Float64Array.from(mean)))
  const constants = Float64Array.from(weights, (weight, at) => -0.5 * dot(weight, means[at] as Float64Array))
  const variances = weights.map((weight) => quadratic(within, weight))
  const between = variance(
    weights.map((weight, at) => dot(weight, means[at] as Float64Array) + (constants[at] as number)),
  )
  const own = variances.reduce((sum, value) => sum + value, 0) / Math.max(1, variances.length)
  return { weights, constants, spread: Math.sqrt(own + between) || 1 }
}

/** Ridge regression of targets +1 for the own class and −1 for the others, with a constant that is penalised like a weight. */
function leastSquaresOf(gram: Gram, classes: readonly ClassSum[]): LinearMap {
  const { dimensions, rows, products, sum } = gram
  const size = dimensions + 1
  const matrix = new Float64Array(size * size)
  for (let row = 0; row < dimensions; row++) {
    for (let column = 0; column <= row; column++)
      matrix[row * size + column] = products[row * dimensions + column] as number
    matrix[dimensions * size + row] = sum[row] as number
  }
  matrix[dimensions * size + dimensions] = rows
  addToDiagonal(matrix, size, ridge)
  factorCholesky(matrix, size)
  const solved = classes.map((own) => {
    const target = new Float64Array(size)
    for (let at = 0; at < dimensions; at++) target[at] = 2 * (own.sum[at] as number) - (sum[at] as number)
    target[dimensions] = 2 * own.rows - rows
    return solveCholesky(matrix, target)
  })
  return {
    weights: solved.map((values) => values.subarray(0, dimensions)),
    constants: Float64Array.from(solved, (values) => values[dimensions] as number),
  }
}

function addOuter(matrix: Float64Array, vector: Float64Array, times: number): void {
  const size = vector.length
  for (let row = 0; row < size; row++) {
    const value = (vector[row] as number) * times
    for (let column = 0; column <= row; column++) {
      matrix[row * size + column] = (matrix[row * size + column] as number) + value * (vector[column] as number)
    }
  }
}

function addToDiagonal(matrix: Float64Array, size: number, value: number): void {
  for (let at = 0; at < size; at++) matrix[at * size + at] = (matrix[at * size + at] as number) + value
}

/** vᵀ M v for a symmetric matrix of which the lower half is given. */
function quadratic(matrix: Float64Array, vector: Float64Array): number {
  const size = vector.length
  let total = 0
  for (let row = 0; row < size; row++) {
    let half = 0
    for (let column = 0; column < row; column++)
      half += (matrix[row * size + column] as number) * (vector[column] as number)
    total += (vector[row] as number) * (2 * half + (matrix[row * size + row] as number) * (vector[row] as number))
  }
  return total
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length)
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number)
  return sum
}
