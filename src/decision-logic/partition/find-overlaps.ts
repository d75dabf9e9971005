import type { Interval } from '../../../schemas/guard.ts'
import { intersect, subtract } from '../space/intervals.ts'
import { isOneSided } from './find-gaps.ts'
import type { Axis, Stretch } from './read-axes.ts'

/** Values of an axis that two branches take. */
export interface Overlap {
  readonly intervals: readonly Interval[]
  readonly one: Stretch
  readonly other: Stretch
}

/**
 * The values that two branches with different outcomes share. A branch that lies wholly within another is a threshold or an exception of
 * it and no overlap, and so are branches that other conditions tell apart.
 */
export function findOverlaps({ stretches, whole }: Axis): Overlap[] {
  return stretches.flatMap((one, at) =>
    stretches.slice(at + 1).flatMap((other) => {
      if (one.branch === other.branch || areToldApart(one, other) || saysSame(one, other)) return []
      // "0 to 2 minutes" and "2 to 14 minutes" are a timetable.
      if (!isOneSided(one) && !isOneSided(other)) return []
      const intervals = intersect(one.intervals, other.intervals, whole)
      const apart =
        subtract(one.intervals, other.intervals, whole).length > 0 &&
        subtract(other.intervals, one.intervals, whole).length > 0
      return intervals.length > 0 && apart ? [{ intervals, one, other }] : []
    }),
  )
}

/** True where each has conditions of its own besides: they may never hold at once. Where one has none, all that the other takes is its too. */
function areToldApart(one: Stretch, other: Stretch): boolean {
  return one.rest.length > 0 && other.rest.length > 0 && restOf(one) !== restOf(other)
}

function restOf({ rest }: Stretch): string {
  return rest.map(({ text }) => plain(text)).join(' ')
}

function saysSame({ branch: one }: Stretch, { branch: other }: Stretch): boolean {
  return plain(one.outcome.text) === plain(other.outcome.text)
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
