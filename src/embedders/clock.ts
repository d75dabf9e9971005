import { setTimeout as timer } from 'node:timers/promises'

/** Time as an argument: what paces requests is tested with a clock of its own. */
export interface Clock {
  /** Milliseconds from any moment on; never goes back. */
  now(): number
  /** @throws the reason of the signal when that is aborted first */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

export const systemClock: Clock = {
  now: () => performance.now(),
  async sleep(ms, signal) {
    try {
      await timer(ms, undefined, signal === undefined ? {} : { signal })
    } catch (error) {
      signal?.throwIfAborted()
      throw error
    }
  },
}
