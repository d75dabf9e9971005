import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RequestLimits, startRequestPacer } from '../../src/embedders/request-pacer.ts'

/** When requests start that are asked for at given times, each with its tokens. */
function starts(limits: RequestLimits, asked: readonly (readonly [at: number, tokens: number])[]): number[] {
  let now = 0
  const pacer = startRequestPacer(limits, { now: () => now, sleep: async () => {} })
  return asked.map(([at, tokens]) => {
    now = at
    return now + pacer.reserve(tokens)
  })
}

describe('the pacer of requests', () => {
  it.each<[string, RequestLimits, [number, number][], number[]]>([
    [
      'no limits: at once',
      {},
      [
        [0, 9],
        [0, 9],
        [5, 9],
      ],
      [0, 0, 5],
    ],
    [
      'two a minute',
      { requestsPerMinute: 2 },
      [
        [0, 1],
        [1000, 1],
        [2000, 1],
        [2000, 1],
        [2000, 1],
      ],
      [0, 1000, 60_000, 61_000, 120_000],
    ],
    [
      'what was spared is spent at once',
      { requestsPerMinute: 2 },
      [
        [0, 1],
        [90_000, 1],
        [90_000, 1],
      ],
      [0, 90_000, 90_000],
    ],
    [
      'tokens',
      { tokensPerMinute: 100 },
      [
        [0, 60],
        [10, 40],
        [20, 1],
        [20, 70],
      ],
      [0, 10, 60_000, 60_010],
    ],
    [
      'one that is larger than the limit has a minute to itself',
      { tokensPerMinute: 100 },
      [
        [0, 10],
        [5, 500],
        [6, 10],
      ],
      [0, 60_000, 120_000],
    ],
    [
      'the tighter of both',
      { requestsPerMinute: 1, tokensPerMinute: 1000 },
      [
        [0, 1],
        [0, 1],
      ],
      [0, 60_000],
    ],
  ])('%s', (_, limits, asked, expected) => {
    expect(starts(limits, asked)).toEqual(expected)
  })

  it('keeps every span of 60 seconds within the limits, in order, and never waits without need', () => {
    const request = fc.tuple(fc.nat(30_000), fc.integer({ min: 1, max: 50 }))
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 50, max: 120 }),
        fc.array(request),
        (most, tokens, gaps) => {
          const asked: [number, number][] = []
          for (const [gap, size] of gaps) asked.push([(asked.at(-1)?.[0] ?? 0) + gap, size])
          const times = starts({ requestsPerMinute: most, tokensPerMinute: tokens }, asked)
          const within = (last: number, start: number): { count: number; sum: number } => {
            const mates = asked.filter((_, index) => index <= last && (times[index] as number) > start - 60_000)
            return { count: mates.length, sum: mates.reduce((total, [, size]) => total + size, 0) }
          }
          for (const [index, start] of times.entries()) {
            expect(start).toBeGreaterThanOrEqual(Math.max(asked[index]?.[0] as number, times[index - 1] ?? 0))
            const { count, sum } = within(index, start)
            expect(count).toBeLessThanOrEqual(most)
            expect(sum).toBeLessThanOrEqual(tokens)
            const soonest = Math.max(asked[index]?.[0] as number, times[index - 1] ?? 0)
            if (start === soonest) continue
            const before = within(index, start - 1)
            expect(before.count > most || before.sum > tokens).toBe(true)
          }
        },
      ),
    )
  })
})
