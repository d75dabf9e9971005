import type { CellRegion } from '../../../schemas/decision-table.ts'
import type { Interval } from '../../../schemas/guard.ts'

/**
 * An interval of a column in the bounds that its table speaks of: 0 to 11 where the table names 12 and numbers start at 0 is "less than 12".
 * `domain` has all numbers that can occur, `regions` is what the cells of the column say.
 */
export function tidyInterval(
  interval: Interval,
  whole: boolean,
  domain: readonly Interval[],
  regions: readonly CellRegion[],
): Interval {
  const { low, lowClosed, high, highClosed } = interval
  if (low !== null && low === high) return interval
  const named = new Set(regions.flatMap((region) => (region.kind === 'number' ? region.intervals.flatMap(bounds) : [])))
  const first = domain[0]
  const last = domain.at(-1)
  let tidy = interval
  if (low !== null && low === first?.low && lowClosed === first.lowClosed)
    tidy = { ...tidy, low: null, lowClosed: false }
  else if (whole && low !== null && !named.has(low) && named.has(low - 1))
    tidy = { ...tidy, low: low - 1, lowClosed: false }
  if (high !== null && high === last?.high && highClosed === last.highClosed)
    tidy = { ...tidy, high: null, highClosed: false }
  else if (whole && high !== null && !named.has(high) && named.has(high + 1))
    tidy = { ...tidy, high: high + 1, highClosed: false }
  // All that can occur keeps its bounds: without them nothing would be said.
  return tidy.low === null && tidy.high === null ? interval : tidy
}

function bounds({ low, high }: Interval): number[] {
  return [low, high].filter((bound) => bound !== null)
}
