import type { Clock } from './clock.ts'

export interface RequestLimits {
  /** Most requests of any minute; no limit where it is left out. */
  readonly requestsPerMinute?: number
  /** Most tokens of any minute, as estimated. */
  readonly tokensPerMinute?: number
}

export interface RequestPacer {
  /** Milliseconds from now at which a request of so many tokens may start; its place is taken with that, whoever asks next comes after it. */
  reserve(tokens: number): number
}

const minute = 60_000

/**
 * Keeps requests within limits: in no span of 60 seconds are there more requests or tokens than allowed. What has been spared is spent at once, so
 * a single question never waits behind an idle minute. A request larger than the whole limit starts when nothing else is in its minute.
 */
export function startRequestPacer(limits: RequestLimits, clock: Clock): RequestPacer {
  const { requestsPerMinute = Number.POSITIVE_INFINITY, tokensPerMinute = Number.POSITIVE_INFINITY } = limits
  const reserved: { readonly at: number; readonly tokens: number }[] = []
  let sum = 0
  const forget = (until: number): void => {
    while (reserved[0] !== undefined && reserved[0].at + minute <= until) sum -= reserved.shift()?.tokens ?? 0
  }
  return {
    reserve(tokens) {
      const now = clock.now()
      forget(now)
      let at = Math.max(now, reserved.at(-1)?.at ?? now)
      const fits = (): boolean => reserved.length < requestsPerMinute && sum + tokens <= tokensPerMinute
      while (reserved[0] !== undefined && !fits()) {
        at = Math.max(at, reserved[0].at + minute)
        forget(at)
      }
      reserved.push({ at, tokens })
      sum += tokens
      return at - now
    },
  }
}
