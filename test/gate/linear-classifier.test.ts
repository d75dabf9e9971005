import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factorCholesky, solveCholesky } from '../../src/gate/cholesky.ts'
import { Gram } from '../../src/gate/gram.ts'
import { trainClassifier } from '../../src/gate/linear-classifier.ts'
import { fitWhitening, whiten, whitenedNorm } from '../../src/gate/whitening.ts'

const size = 4
const vector = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: size, maxLength: size })
const rows = fc.array(vector, { minLength: 6, maxLength: 30 })

/** AᵀA + I, which is positive definite. */
function definite(values: readonly (readonly number[])[]): Float64Array {
  const matrix = new Float64Array(size * size)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      matrix[row * size + column] =
        (row === column ? 1 : 0) + values.reduce((sum, one) => sum + (one[row] ?? 0) * (one[column] ?? 0), 0)
    }
  }
  return matrix
}

function gramOf(values: readonly (readonly number[])[]): Gram {
  const gram = new Gram(size)
  for (const row of values) gram.add(Float64Array.from(row))
  return gram
}

describe('solveCholesky', () => {
  it('solves what multiplying gives back', () => {
    fc.assert(
      fc.property(rows, vector, (values, wanted) => {
        const matrix = definite(values)
        const product = Float64Array.from({ length: size }, (_, row) =>
          wanted.reduce((sum, value, column) => sum + (matrix[row * size + column] as number) * value, 0),
        )
        const solved = solveCholesky(factorCholesky(matrix, size), product)
        for (const [at, value] of solved.entries()) expect(value).toBeCloseTo(wanted[at] as number, 5)
      }),
    )
  })

  it('refuses what is not positive definite', () => {
    expect(() => factorCholesky(Float64Array.of(1, 0, 2, 1), 2)).toThrow(RangeError)
  })
})

describe('Gram', () => {
  it('is the same in one piece and in parts', () => {
    fc.assert(
      fc.property(rows, (values) => {
        const whole = gramOf(values)
        const parts = Gram.sumOf([gramOf(values.slice(0, 3)), gramOf(values.slice(3))], size)
        expect([...parts.products]).toEqual([...whole.products])
        expect(parts.rows).toBe(whole.rows)
      }),
    )
  })
})

describe('whiten', () => {
  it('gives the cosine of vectors that are centred and solved, and the same norm by both ways', () => {
    fc.assert(
      fc.property(rows, vector, (values, one) => {
        const whitening = fitWhitening(gramOf(values), size)
        const white = whiten(whitening, Float32Array.from(one))
        expect(whitenedNorm(whitening, Float32Array.from(one))).toBeCloseTo(white.norm, 4)
        const self = white.direction.reduce((sum, value, at) => sum + value * (one[at] ?? 0), 0) - white.offset
        expect(self / (white.norm * white.norm || 1)).toBeCloseTo(white.norm < 1e-5 ? 0 : 1, 2)
      }),
    )
  })
})

describe('trainClassifier', () => {
  it('puts examples into their class, and what is far from all below all of them', () => {
    const classes = [
      [1, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 1, 0],
    ]
    const gram = new Gram(size)
    const sums = classes.map((centre) => {
      const sum = new Float64Array(size)
      for (let copy = 0; copy < 10; copy++) {
        const row = Float64Array.from(centre, (value, at) => value + 0.01 * ((copy * 7 + at * 3) % 5))
        gram.add(row)
        for (const [at, value] of row.entries()) sum[at] = (sum[at] as number) + value
      }
      return { rows: 10, sum }
    })
    const { weights, constants } = trainClassifier(gram, sums)
    const logits = (row: readonly number[]): number[] =>
      classes.map((_, at) =>
        row.reduce(
          (sum, value, feature) => sum + value * (weights[at * size + feature] as number),
          constants[at] as number,
        ),
      )
    for (const [at, centre] of classes.entries()) {
      const own = logits(centre)
      expect(own.indexOf(Math.max(...own))).toBe(at)
      expect(Math.max(...own)).toBeGreaterThan(Math.max(...logits([0.3, 0.3, 0.3, 0])))
    }
  })
})
