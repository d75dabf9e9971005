import type { Interval } from '../../../schemas/guard.ts'
import { everything, normalise } from '../space/intervals.ts'
import type { TableAxis } from './table-axes.ts'

/** Which numbers an axis can hold, and whether that is only the list of those that its rows name. */
export interface NumberDomain {
  readonly domain: readonly Interval[]
  readonly listed: boolean
}

/**
 * The stated domain, else: the named numbers where no row compares; else everything from 0 up, as of counts, money, durations and ages. It begins
 * later where the first row begins just behind: a table of failed payments that begins with 1 says nothing of 0. Percentages end at 100.
 */
export function numberDomain({ input, unit, whole, regions }: TableAxis): NumberDomain {
  if (input.domain?.kind === 'number') return { domain: normalise(input.domain.intervals, whole), listed: false }
  const named = normalise(
    regions.flatMap((region) => (region.kind === 'number' ? region.intervals : [])),
    whole,
  )
  const raw = regions.flatMap((region) => (region.kind === 'number' ? region.intervals : []))
  if (raw.every(({ low, high }) => low !== null && low === high)) return { domain: named, listed: true }
  const [first] = named
  const negative = raw.some(({ low, high }) => (low ?? 0) < 0 || (high ?? 0) < 0)
  if (unit === 'date' || negative || first === undefined) return { domain: [everything], listed: false }
  const begins = beginsNearZero(first, whole)
  const low = begins ? { low: first.low, lowClosed: first.lowClosed } : { low: 0, lowClosed: true }
  const top = named.at(-1)?.high ?? 0
  const high = unit === 'percent' && top <= 100 ? { high: 100, highClosed: true } : { high: null, highClosed: false }
  return { domain: normalise([{ ...low, ...high }], whole), listed: false }
}

function beginsNearZero({ low, lowClosed }: Interval, whole: boolean): boolean {
  if (low === null) return false
  return whole ? low === 1 : low === 0 && !lowClosed
}
