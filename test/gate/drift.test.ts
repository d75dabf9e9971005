import { describe, expect, it } from 'vitest'
import { testDrift } from '../../src/gate/drift.ts'

const even = (count: number, power = 1): number[] =>
  Array.from({ length: count }, (_, at) => ((at + 0.5) / count) ** power)

describe('testDrift', () => {
  it.each<[string, number[], boolean]>([
    ['the same kind of questions', even(200), false],
    ['a few questions of another kind', even(10, 8), false],
    ['many questions of another kind', even(200, 3), true],
    ['none', [], false],
  ])('%s', (_, live, drifted) => {
    expect(testDrift(even(200), live).drifted).toBe(drifted)
  })

  it('has the distance of the two cumulative shares', () => {
    const low = Array.from({ length: 40 }, () => 0.1)
    const mixed = [...low.slice(0, 10), ...Array.from({ length: 30 }, () => 0.9)]
    expect(testDrift(low, mixed).distance).toBeCloseTo(0.75, 9)
  })

  it('is no more often alarmed by chance than once in a thousand', () => {
    let state = 1
    const random = (): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state / 2 ** 32
    }
    let alarms = 0
    for (let look = 0; look < 2_000; look++) {
      if (testDrift(even(200), Array.from({ length: 100 }, random)).drifted) alarms += 1
    }
    expect(alarms).toBeLessThanOrEqual(6)
  })
})
