import type { Interval } from '../../../schemas/guard.ts'

/** All numbers. */
export const everything: Interval = { low: null, lowClosed: false, high: null, highClosed: false }

/** Intervals to the same set of values: sorted, disjoint, not touching; on an axis of whole numbers every bound is closed. */
export function normalise(intervals: readonly Interval[], whole: boolean): Interval[] {
  const sorted = intervals
    .map((interval) => (whole ? closeBounds(interval) : openInfinite(interval)))
    .filter((interval) => !isEmpty(interval))
  sorted.sort(compareLow)
  const merged: Interval[] = []
  for (const next of sorted) {
    const last = merged.at(-1)
    if (last !== undefined && touches(last, next, whole)) merged[merged.length - 1] = join(last, next)
    else merged.push(next)
  }
  return merged
}

/** The values in both. The arguments are normalised. */
export function intersect(one: readonly Interval[], other: readonly Interval[], whole: boolean): Interval[] {
  const both: Interval[] = []
  for (const a of one) {
    for (const b of other) {
      const low = compareLow(a, b) >= 0 ? a : b
      const high = compareHigh(a, b) <= 0 ? a : b
      both.push({ low: low.low, lowClosed: low.lowClosed, high: high.high, highClosed: high.highClosed })
    }
  }
  return normalise(both, whole)
}

/** The values in none. The argument is normalised. */
export function complement(intervals: readonly Interval[], whole: boolean): Interval[] {
  const gaps: Interval[] = []
  let low: number | null = null
  let lowClosed = false
  let open = true
  for (const interval of intervals) {
    if (interval.low !== null) gaps.push({ low, lowClosed, high: interval.low, highClosed: !interval.lowClosed })
    low = interval.high
    lowClosed = !interval.highClosed
    open = interval.high !== null
  }
  if (open) gaps.push({ low, lowClosed, high: null, highClosed: false })
  return normalise(gaps, whole)
}

/** The values of the first that are not in the second. The arguments are normalised. */
export function subtract(one: readonly Interval[], other: readonly Interval[], whole: boolean): Interval[] {
  return intersect(one, complement(other, whole), whole)
}

export function contains(intervals: readonly Interval[], value: number): boolean {
  return intervals.some(({ low, lowClosed, high, highClosed }) => {
    const above = low === null || value > low || (lowClosed && value === low)
    return above && (high === null || value < high || (highClosed && value === high))
  })
}

function isEmpty({ low, lowClosed, high, highClosed }: Interval): boolean {
  if (low === null || high === null) return false
  return low > high || (low === high && !(lowClosed && highClosed))
}

function closeBounds({ low, lowClosed, high, highClosed }: Interval): Interval {
  return {
    low: low === null ? null : lowClosed ? Math.ceil(low) : Math.floor(low) + 1,
    lowClosed: low !== null,
    high: high === null ? null : highClosed ? Math.floor(high) : Math.ceil(high) - 1,
    highClosed: high !== null,
  }
}

function openInfinite({ low, lowClosed, high, highClosed }: Interval): Interval {
  return { low, lowClosed: low !== null && lowClosed, high, highClosed: high !== null && highClosed }
}

function compareLow(one: Interval, other: Interval): number {
  if (one.low === null || other.low === null) return (one.low === null ? 0 : 1) - (other.low === null ? 0 : 1)
  return one.low - other.low || Number(other.lowClosed) - Number(one.lowClosed)
}

function compareHigh(one: Interval, other: Interval): number {
  if (one.high === null || other.high === null) return (one.high === null ? 1 : 0) - (other.high === null ? 1 : 0)
  return one.high - other.high || Number(one.highClosed) - Number(other.highClosed)
}

/** True where nothing lies between the end of the first and the start of the second. */
function touches(first: Interval, second: Interval, whole: boolean): boolean {
  if (first.high === null || second.low === null) return true
  if (whole) return second.low <= first.high + 1
  return second.low < first.high || (second.low === first.high && (second.lowClosed || first.highClosed))
}

function join(first: Interval, second: Interval): Interval {
  const high = compareHigh(first, second) >= 0 ? first : second
  return { low: first.low, lowClosed: first.lowClosed, high: high.high, highClosed: high.highClosed }
}
