import type { Branch, DecisionLogic } from '../../../schemas/decision-logic.ts'
import type { Interval, QuantityGuard } from '../../../schemas/guard.ts'
import { isWhole } from '../grammar/units.ts'
import { atomsOf } from '../groups/readings-of.ts'
import { intersect, normalise } from '../space/intervals.ts'
import { isSameMeasure } from './same-measure.ts'

/** True where a branch other than `sender` is about values of a gap. */
export function isDecidedOn(
  { groups }: DecisionLogic,
  on: QuantityGuard,
  gap: Interval,
  sender: Branch | null,
): boolean {
  return groups.some(({ branches }) => {
    return branches.some((branch) => {
      if (branch === sender || branch.place.start.offset === sender?.place.start.offset) return false
      return atomsOf(branch.guard).some((atom) => {
        return atom.kind === 'quantity' && isSameMeasure(on, atom, false) && touches(atom.intervals, gap, on)
      })
    })
  })
}

/** True where some of the values are in a gap of the same quantity. */
export function touches(intervals: readonly Interval[], gap: Interval, { unit }: QuantityGuard): boolean {
  const whole = isWhole(unit)
  return intersect(normalise(intervals, whole), [gap], whole).length > 0
}
