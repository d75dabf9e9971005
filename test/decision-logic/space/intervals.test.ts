import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Interval } from '../../../schemas/guard.ts'
import {
  complement,
  contains,
  everything,
  intersect,
  normalise,
  subtract,
} from '../../../src/decision-logic/space/intervals.ts'

/** Bounds in halves, so that open bounds between whole numbers occur. */
const bound = fc.option(fc.integer({ min: -8, max: 8 }).map((half) => half / 2))
const interval: fc.Arbitrary<Interval> = fc.record({
  low: bound,
  lowClosed: fc.boolean(),
  high: bound,
  highClosed: fc.boolean(),
})
const intervals = fc.array(interval, { maxLength: 4 })
const points = Array.from({ length: 61 }, (_, at) => (at - 30) / 4)

describe.each([true, false])('intervals of an axis of whole numbers: %s', (whole) => {
  const samples = whole ? points.filter(Number.isInteger) : points

  it('normalise keeps the values, sorts and separates', () => {
    fc.assert(
      fc.property(intervals, (some) => {
        const tidy = normalise(some, whole)
        for (const value of samples) expect(contains(tidy, value), String(value)).toBe(contains(some, value))
        for (let at = 1; at < tidy.length; at++)
          expect(tidy[at]?.low).toBeGreaterThanOrEqual(tidy[at - 1]?.high ?? Number.POSITIVE_INFINITY)
        expect(normalise(tidy, whole)).toEqual(tidy)
      }),
    )
  })

  it('complement, intersect and subtract are those of sets', () => {
    fc.assert(
      fc.property(intervals, intervals, (some, others) => {
        const one = normalise(some, whole)
        const other = normalise(others, whole)
        const [neither, both, less] = [
          complement(one, whole),
          intersect(one, other, whole),
          subtract(one, other, whole),
        ]
        for (const value of samples) {
          expect(contains(neither, value)).toBe(!contains(one, value))
          expect(contains(both, value)).toBe(contains(one, value) && contains(other, value))
          expect(contains(less, value)).toBe(contains(one, value) && !contains(other, value))
        }
      }),
    )
  })

  it('the complement of everything is nothing, and the other way round', () => {
    expect(complement([everything], whole)).toEqual([])
    expect(complement([], whole)).toEqual([everything])
  })
})
