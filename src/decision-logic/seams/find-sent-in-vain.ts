import type { Target } from '../../../schemas/decision-logic.ts'
import { isWhole } from '../grammar/units.ts'
import { intersect, subtract } from '../space/intervals.ts'
import { findSent, type Sent } from './find-sent.ts'
import { takenMembers, takenValues } from './find-taken.ts'
import { isDecidedOn } from './is-decided-on.ts'
import { namesMember, namesWithin } from './names-case.ts'
import type { Seam, SeamSide } from './seam.ts'

/** The seam at a branch of one document that sends its cases to another, which does not take them all. */
export function findSentInVain(from: SeamSide, sideOf: (target: Target) => SeamSide | null): Seam[] {
  return findSent(from.logic, from.vocabulary).flatMap((sent) => {
    const to = sideOf(sent.target)
    return to === null || to.document.path === from.document.path ? [] : seamAt(sent, from, to)
  })
}

function seamAt(sent: Sent, from: SeamSide, to: SeamSide): Seam[] {
  const { place, text } = sent.branch.guard
  const sides = { from, to, kind: 'sent-in-vain' as const, at: { place, text } }
  if (sent.kind === 'member') {
    const taken = takenMembers(sent.on, to)
    const some = taken !== null && sent.members.some((member) => taken.values.includes(member))
    if (taken === null || (to.scope === null && !some)) return []
    const members = sent.members.filter((member) => !taken.values.includes(member))
    return members.length === 0 || members.some((member) => namesMember(to.document, member))
      ? []
      : [{ ...sides, other: taken, cases: { kind: 'member', members, on: sent.on } }]
  }
  const taken = takenValues(sent.on, to)
  if (taken === null) return []
  const whole = isWhole(sent.on.unit)
  // What is taken nowhere may be sent there by mistake; what is taken in part is a seam.
  if (intersect(sent.intervals, taken.values, whole).length === 0) return []
  const intervals = subtract(sent.intervals, taken.values, whole).filter((gap) => {
    return !isDecidedOn(from.logic, sent.on, gap, sent.branch) && !namesWithin(to.document, gap)
  })
  return intervals.length === 0 ? [] : [{ ...sides, other: taken, cases: { kind: 'quantity', intervals, on: sent.on } }]
}
