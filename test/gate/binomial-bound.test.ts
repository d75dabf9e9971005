import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binomialTail, fewestTrials, mostErrors, upperBound } from '../../src/gate/binomial-bound.ts'

/** The same by counting: every outcome of the trials, one factor at a time. */
function tailByProducts(errors: number, of: number, rate: number): number {
  let chances = [1]
  for (let trial = 0; trial < of; trial++) {
    const next = new Array(chances.length + 1).fill(0)
    for (const [k, chance] of chances.entries()) {
      next[k] += chance * (1 - rate)
      next[k + 1] += chance * rate
    }
    chances = next
  }
  return chances.slice(0, errors + 1).reduce((sum, chance) => sum + chance, 0)
}

describe('binomialTail', () => {
  it('agrees with counting', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (errors, of, rate) => {
          expect(binomialTail(errors, of, rate)).toBeCloseTo(errors >= of ? 1 : tailByProducts(errors, of, rate), 9)
        },
      ),
      { numRuns: 1_000 },
    )
  })

  it.each([
    [0, 1e-4, 3.7e-44],
    [120, 1e-4, 0.9773],
  ])('is right where single chances are too small for a number: %i errors in a million', (errors, rate, chance) => {
    const tail = binomialTail(errors, 1_000_000, rate)
    expect(Math.abs(tail - chance)).toBeLessThan(chance * 0.01)
  })
})

describe('upperBound', () => {
  // From tables of exact one-sided limits (Clopper and Pearson 1934).
  it.each([
    [0, 59, 0.0495],
    [0, 299, 0.00997],
    [1, 20, 0.2161],
    [5, 100, 0.1023],
    [10, 10, 1],
    [0, 0, 1],
  ])('%i errors of %i: at most %f with 95 %%', (errors, of, bound) => {
    expect(upperBound(errors, of, 0.95)).toBeCloseTo(bound, 3)
  })
})

describe('mostErrors', () => {
  it('is the most errors whose bound keeps the risk', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_000 }), fc.double({ min: 0.005, max: 0.3, noNaN: true }), (of, risk) => {
        const most = mostErrors(of, risk, 0.95)
        if (most >= 0) expect(upperBound(most, of, 0.95)).toBeLessThanOrEqual(risk + 1e-9)
        expect(upperBound(most + 1, of, 0.95)).toBeGreaterThan(risk - 1e-9)
      }),
      { numRuns: 300 },
    )
  })

  it('allows none before the fewest trials', () => {
    expect(fewestTrials(0.05, 0.95)).toBe(59)
    expect(fewestTrials(0.01, 0.95)).toBe(299)
    expect(mostErrors(58, 0.05, 0.95)).toBe(-1)
    expect(mostErrors(59, 0.05, 0.95)).toBe(0)
  })
})
