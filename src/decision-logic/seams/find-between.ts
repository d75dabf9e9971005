import type { Interval, QuantityGuard } from '../../../schemas/guard.ts'
import { isWhole } from '../grammar/units.ts'
import { intersect, normalise } from '../space/intervals.ts'
import { isDecidedOn, touches } from './is-decided-on.ts'
import { namesWithin } from './names-case.ts'
import { isSameMeasure } from './same-measure.ts'
import type { Seam, SeamSide } from './seam.ts'

/** The seam between two documents that each say whom they are for: from where one ends to where the other begins. */
export function findBetween(one: SeamSide, other: SeamSide, all: readonly SeamSide[]): Seam | null {
  if (one.scope?.kind !== 'quantity' || other.scope?.kind !== 'quantity') return null
  if (!isSameMeasure(one.scope, other.scope, true)) return null
  const whole = isWhole(one.scope.unit)
  const [low, high] = [one, other].map((side) =>
    normalise(side.scope?.kind === 'quantity' ? side.scope.intervals : [], whole),
  )
  const [below, above] = low?.[0]?.low === null ? [low, high] : [high, low]
  const [first, second] = [below?.[0], above?.[0]]
  if (first === undefined || second === undefined || first.low !== null || second.high !== null) return null
  if (first.high === null || second.low === null) return null
  const sides = { from: one, to: other, at: one.scope, other: other.scope }
  const shared = intersect([first], [second], whole)
  if (shared.length > 0)
    return { ...sides, kind: 'both', cases: { kind: 'quantity', intervals: shared, on: one.scope } }
  const between = { low: first.high, lowClosed: !first.highClosed, high: second.low, highClosed: !second.lowClosed }
  const on = one.scope
  const intervals = normalise([between], whole).filter((gap) => {
    return !all.some((side) => {
      if (side !== one && side !== other && isScopeOn(side, on, gap)) return true
      return isDecidedOn(side.logic, on, gap, null) || (isEither(side, one, other) && namesWithin(side.document, gap))
    })
  })
  return intervals.length === 0 ? null : { ...sides, kind: 'neither', cases: { kind: 'quantity', intervals, on } }
}

function isEither(side: SeamSide, one: SeamSide, other: SeamSide): boolean {
  return side === one || side === other
}

function isScopeOn({ scope }: SeamSide, on: QuantityGuard, gap: Interval): boolean {
  return scope?.kind === 'quantity' && isSameMeasure(scope, on, false) && touches(scope.intervals, gap, on)
}
