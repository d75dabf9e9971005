import type { Interval } from '../../../schemas/guard.ts'
import { describeValues } from '../../decision-logic/partition/describe-values.ts'
import type { Box, Region } from '../../decision-logic/space/axis.ts'
import type { TableColumn } from './table-column.ts'
import { tidyInterval } from './tidy-interval.ts'
import { writeDate } from './write-date.ts'

/** The cases of a box in words, "Tier Leaf and Moves used exactly 2"; columns of which it has everything are left out. */
export function describeCases(box: Box, columns: readonly TableColumn[]): string {
  const parts = columns.flatMap((column, index) => {
    const region = box[index]
    return region === undefined || region.kind === 'any' ? [] : [`${nameOf(column)} ${describeRegion(region, column)}`]
  })
  return parts.length === 0 ? 'any case at all' : parts.join(' and ')
}

/** One case of a box, "Tier is Leaf, Moves used is 2", with a value for each column that the box restricts. */
export function describeOneCase(box: Box, columns: readonly TableColumn[]): string {
  const parts = columns.flatMap((column, index) => {
    const region = box[index]
    return region === undefined || region.kind === 'any' ? [] : [`${nameOf(column)} is ${oneValue(region, column)}`]
  })
  return parts.length === 0 ? 'whatever the conditions are' : parts.join(', ')
}

function nameOf({ input }: TableColumn): string {
  return input.name.trim() === '' ? `column ${input.column + 1}` : input.name.trim()
}

/** "exactly 2", "less than 18", "Leaf or Canopy", "anything but Gold". */
export function describeRegion(region: Region, column: TableColumn): string {
  if (region.kind === 'any') return 'any'
  if (region.kind === 'members') return region.negated ? `anything but ${list(region.members)}` : list(region.members)
  const { unit, whole, domain, regions } = column
  return region.intervals
    .map((interval) => describeInterval(tidyInterval(interval, whole, domain, regions), unit))
    .join(' or ')
}

function describeInterval(interval: Interval, unit: string | null): string {
  return unit === 'date' ? describeDates(interval) : describeValues(interval, unit ?? '', false)
}

function describeDates({ low, lowClosed, high, highClosed }: Interval): string {
  if (low !== null && low === high) return writeDate(low)
  const begin = low === null ? '' : `${lowClosed ? 'from' : 'after'} ${writeDate(low)}`
  const end = high === null ? '' : `${highClosed ? 'up to' : 'before'} ${writeDate(high)}`
  return [begin, end].filter((part) => part !== '').join(' and ')
}

/** A value of the region that stands at a bound which the table speaks of. */
function oneValue(region: Region, column: TableColumn): string {
  if (region.kind === 'any') return 'any'
  if (region.kind === 'members') return region.negated ? `not ${list(region.members)}` : (region.members[0] ?? '')
  const { unit, whole, domain, regions } = column
  const [first] = region.intervals
  if (first === undefined) return 'any'
  const { low, high } = tidyInterval(first, whole, domain, regions)
  const values = [
    { value: first.low, named: low !== null, inside: first.lowClosed, open: 'just over' },
    { value: first.high, named: high !== null, inside: first.highClosed, open: 'just under' },
  ]
  const best = values.find(({ named, value }) => named && value !== null) ?? values.find(({ value }) => value !== null)
  if (best === undefined || best.value === null) return describeRegion(region, column)
  const point = { low: best.value, lowClosed: true, high: best.value, highClosed: true }
  const words = describeInterval(point, unit).replace(/^exactly /, '')
  return best.inside ? words : `${best.open} ${words}`
}

function list(members: readonly string[]): string {
  return members.length < 2 ? members.join('') : `${members.slice(0, -1).join(', ')} or ${members.at(-1)}`
}
