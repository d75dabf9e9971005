import type { Clock } from '../../src/embedders/clock.ts'

export interface FakeClock extends Clock {
  /** Milliseconds of every sleep, in order. */
  readonly waits: number[]
}

/** A clock that only moves by sleeping, and then at once. */
export function startFakeClock(): FakeClock {
  const waits: number[] = []
  let now = 0
  return {
    waits,
    now: () => now,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted()
      waits.push(ms)
      now += ms
    },
  }
}
