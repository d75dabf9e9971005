/** How unlike two samples of scores are. */
export interface Drift {
  /** The largest difference of their cumulative shares, in [0, 1]. */
  readonly distance: number
  /** Chance of so large a difference were both of one kind of questions. */
  readonly chance: number
  readonly drifted: boolean
}

/** Seldom enough that a certificate is not revoked by bad luck: once in a thousand looks. */
const tooUnlikely = 0.001

/** The two-sample test of Kolmogorov and Smirnov, with the asymptotic series for the chance. Fewer than 30 live scores say nothing. */
export function testDrift(certified: readonly number[], live: readonly number[]): Drift {
  if (live.length < 30 || certified.length === 0) return { distance: 0, chance: 1, drifted: false }
  const one = [...certified].sort((a, b) => a - b)
  const other = [...live].sort((a, b) => a - b)
  let distance = 0
  let left = 0
  let right = 0
  while (left < one.length && right < other.length) {
    const value = Math.min(one[left] as number, other[right] as number)
    while (left < one.length && (one[left] as number) <= value) left += 1
    while (right < other.length && (other[right] as number) <= value) right += 1
    distance = Math.max(distance, Math.abs(left / one.length - right / other.length))
  }
  const size = Math.sqrt((one.length * other.length) / (one.length + other.length))
  const chance = kolmogorov((size + 0.12 + 0.11 / size) * distance)
  return { distance, chance, drifted: chance < tooUnlikely }
}

/** 2 Σ (−1)^(j−1) exp(−2 j² x²), with the small-sample correction of Stephens 1970 in x. */
function kolmogorov(x: number): number {
  if (x < 0.2) return 1
  let sum = 0
  for (let j = 1; j <= 100; j++) sum += (j % 2 === 1 ? 2 : -2) * Math.exp(-2 * j * j * x * x)
  return Math.min(1, Math.max(0, sum))
}
