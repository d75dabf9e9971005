import fc from 'fast-check'
import type { Interval } from '../../../schemas/guard.ts'
import type { Axis, Box, Region } from '../../../src/decision-logic/space/axis.ts'
import { contains, everything, normalise } from '../../../src/decision-logic/space/intervals.ts'

/** One value for each axis. */
export type Case = readonly (number | string)[]

const names = ['a', 'b', 'c']
const bound = fc.option(fc.integer({ min: 0, max: 8 }).map((half) => half / 2))
const interval: fc.Arbitrary<Interval> = fc.record({
  low: bound,
  lowClosed: fc.boolean(),
  high: bound,
  highClosed: fc.boolean(),
})
const any = fc.constant<Region>({ kind: 'any' })
const numbers = fc.array(interval, { minLength: 1, maxLength: 2 }).map((intervals): Region => {
  return { kind: 'number', intervals }
})
const members = fc
  .tuple(fc.subarray([...names, 'd'], { minLength: 1 }), fc.boolean())
  .map(([some, negated]): Region => ({ kind: 'members', members: some, negated }))

const axis: fc.Arbitrary<Axis> = fc.oneof(
  fc.record({ kind: fc.constant('number' as const), whole: fc.boolean() }).map(({ kind, whole }) => {
    return { kind, whole, domain: normalise([{ ...everything, low: 1, lowClosed: true }], whole) }
  }),
  fc.record({ kind: fc.constant('members' as const), members: fc.constant(names), open: fc.boolean() }),
)

/** Axes with boxes over them. */
export const spaces: fc.Arbitrary<{ axes: Axis[]; boxes: Box[] }> = fc
  .array(axis, { minLength: 1, maxLength: 3 })
  .chain((axes) => {
    const box = fc.tuple(
      ...axes.map(({ kind }): fc.Arbitrary<Region> => fc.oneof(any, kind === 'number' ? numbers : members)),
    )
    return fc.record({ axes: fc.constant(axes), boxes: fc.array(box, { maxLength: 7 }) })
  })

/** Enough cases that every two regions that differ are told apart by one of them. */
export function casesOf(axes: readonly Axis[]): Case[] {
  let cases: Case[] = [[]]
  for (const one of axes) cases = cases.flatMap((known) => valuesOf(one).map((value) => [...known, value]))
  return cases
}

function valuesOf(one: Axis): (number | string)[] {
  if (one.kind === 'members') return one.open ? [...one.members, 'd', 'e'] : [...one.members]
  const step = one.whole ? 1 : 0.25
  return Array.from({ length: 6 / step }, (_, at) => at * step).filter((value) => contains(one.domain, value))
}

export function holds(box: Box, values: Case): boolean {
  return box.every((region, at) => {
    const value = values[at]
    if (region.kind === 'any' || value === undefined) return true
    if (region.kind === 'number') return contains(region.intervals, Number(value))
    return region.members.includes(String(value)) !== region.negated
  })
}
