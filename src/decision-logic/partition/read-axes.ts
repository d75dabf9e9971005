import type { Branch, BranchGroup } from '../../../schemas/decision-logic.ts'
import type { Atom, Guard, Interval, MemberGuard, QuantityGuard } from '../../../schemas/guard.ts'
import { headWords, mayBeSame } from '../grammar/head-words.ts'
import { tokenise } from '../grammar/tokenise.ts'
import { isWhole } from '../grammar/units.ts'
import { readingsOf } from '../groups/readings-of.ts'
import { normalise } from '../space/intervals.ts'

/** The part of an axis that a branch takes. */
export interface Stretch {
  readonly branch: Branch
  /** What says so: of the guard, or of the brackets behind it. */
  readonly guard: QuantityGuard
  readonly intervals: readonly Interval[]
  /** The other conditions of the branch; it applies only where they hold as well. */
  readonly rest: readonly Atom[]
}

/** A quantity that branches of a group decide by. A branch whose condition brackets restate has two stretches. */
export interface Axis {
  readonly unit: string
  readonly whole: boolean
  readonly variable: string
  /** True for the sentences of a paragraph, which need not go through all cases. */
  readonly prose: boolean
  readonly stretches: readonly Stretch[]
  /** The branches of the group that say nothing of the quantity. */
  readonly others: readonly Branch[]
}

/** The quantities by which a group decides, each with the branches on it. Quantities are one axis where their units agree and nothing says that they measure different things. */
export function readAxes(group: BranchGroup): Axis[] {
  if (group.branches.length > mostBranches) return []
  const axes: { unit: string; stretches: Stretch[] }[] = []
  for (const branch of group.branches) {
    for (const stretch of stretchesOf(branch)) {
      const axis = axes.find(
        ({ unit, stretches }) =>
          unit === stretch.guard.unit &&
          stretches.every((other) => other.branch === branch || isSameQuantity(other.guard, stretch.guard)),
      )
      if (axis === undefined) axes.push({ unit: stretch.guard.unit, stretches: [stretch] })
      else axis.stretches.push(stretch)
    }
  }
  return axes.map(({ unit, stretches }) => {
    const on = new Set(stretches.map(({ branch }) => branch))
    const variable = stretches.map(({ guard }) => guard.variable).find((name) => name !== '') ?? ''
    return {
      unit,
      whole: isWhole(unit),
      variable,
      prose: group.shape === 'paragraph',
      stretches,
      others: group.branches.filter((branch) => !on.has(branch)),
    }
  })
}

/** Nobody tells so many cases apart in one list; it is data, and comparing each with each would take long. */
const mostBranches = 200

function stretchesOf(branch: Branch): Stretch[] {
  return readingsOf(branch).flatMap((guard) => {
    return quantitiesOf(guard).flatMap(({ on, rest }) => {
      const [first] = on
      if (first === undefined) return []
      const whole = isWhole(first.unit)
      const intervals = normalise(
        on.flatMap((quantity) => quantity.intervals),
        whole,
      )
      return intervals.length === 0 ? [] : [{ branch, guard: first, intervals, rest }]
    })
  })
}

/** The quantities of a guard, each with the conditions that must hold besides; alternatives of one quantity are together. */
function quantitiesOf(guard: Guard): { on: QuantityGuard[]; rest: Atom[] }[] {
  if (guard.kind === 'quantity') return [{ on: [guard], rest: [] }]
  if (guard.kind !== 'all' && guard.kind !== 'any') return []
  const quantities = guard.parts.filter((part) => part.kind === 'quantity')
  if (guard.kind === 'all')
    return quantities.map((on) => ({ on: [on], rest: guard.parts.filter((part) => part !== on) }))
  const [first] = quantities
  if (first === undefined || !quantities.every((other) => isSameQuantity(first, other))) return []
  // "It still runs, or ended up to 7 days ago": at least those values are taken.
  return [{ on: quantities, rest: guard.parts.filter((part) => part.kind !== 'quantity') }]
}

function isSameQuantity(one: QuantityGuard, other: QuantityGuard): boolean {
  if (one.unit !== other.unit || !mayBeSame(one.variable, other.variable)) return false
  return one.anchor === null || other.anchor === null || mayBeSame(nameOf(one.anchor), nameOf(other.anchor))
}

/** What an event is called, without "the". */
function nameOf(anchor: string): string {
  return headWords(tokenise(anchor)).join(' ')
}

/** The members that a branch is for, in the words of the set; null where it says nothing of members. */
export function membersOf(branch: Branch): MemberGuard | null {
  for (const guard of readingsOf(branch)) {
    if (guard.kind === 'member') return guard
    if (guard.kind !== 'all') continue
    const members = guard.parts.filter((part) => part.kind === 'member')
    if (members.length === 1) return members[0] ?? null
  }
  return null
}
