import type { Branch, BranchGroup, DecisionLogic } from '../../../schemas/decision-logic.ts'
import type { Atom, Interval, MemberGuard, QuantityGuard } from '../../../schemas/guard.ts'
import type { Place } from '../../../schemas/place.ts'
import { mayBeSame } from '../grammar/head-words.ts'
import { isWhole } from '../grammar/units.ts'
import { atomsOf, readingsOf } from '../groups/readings-of.ts'
import { isCatchAll } from '../partition/find-gaps.ts'
import { normalise } from '../space/intervals.ts'
import { isSameMeasure } from './same-measure.ts'

/** A document that says which cases it is for: its own words where there are such, else a list of cases. */
export interface Takes {
  readonly logic: DecisionLogic
  readonly scope: QuantityGuard | MemberGuard | null
}

/** What a document takes, with the place that says so; null where it does not say, and so may take everything. */
export interface Taken<Values> {
  readonly values: Values
  readonly place: Place
  readonly text: string
}

/** The values of a quantity that a document takes: those it is for and all others that it names. */
export function takenValues(on: QuantityGuard, { logic, scope }: Takes): Taken<Interval[]> | null {
  const isOn = (atom: Atom): atom is QuantityGuard => atom.kind === 'quantity' && isSameMeasure(on, atom, false)
  const mayBeOn = (atom: Atom): atom is QuantityGuard => {
    return atom.kind === 'quantity' && atom.unit === on.unit && mayBeSame(atom.variable, on.variable)
  }
  const says = sayerOf(logic, scope, isOn)
  if (says === null) return null
  const atoms = logic.groups.flatMap(({ branches }) => branches.flatMap(partsOf)).filter(mayBeOn)
  if (logic.groups.some((group) => group.branches.some(isCatchAll) && isAbout(group, mayBeOn))) return null
  const own = scope !== null && isOn(scope) ? [scope] : []
  const whole = isWhole(on.unit)
  const intervals = [...own, ...atoms].flatMap((atom) => atom.intervals)
  const values = normalise(intervals, whole)
  return values.length === 1 && values[0]?.low === null && values[0].high === null ? null : { ...says, values }
}

/** The same of the members of a set. */
export function takenMembers(on: MemberGuard, { logic, scope }: Takes): Taken<string[]> | null {
  const isOn = (atom: Atom): atom is MemberGuard => atom.kind === 'member' && mayBeSame(atom.variable, on.variable)
  const says = sayerOf(logic, scope, (atom) => isOn(atom) && !atom.negated && atom.members.some(isName))
  if (says === null) return null
  if (logic.groups.some((group) => group.branches.some(isCatchAll) && isAbout(group, isOn))) return null
  const atoms = logic.groups.flatMap(({ branches }) => branches.flatMap(partsOf)).filter(isOn)
  if (atoms.some(({ negated }) => negated)) return null
  const own = scope !== null && isOn(scope) ? [scope] : []
  return { ...says, values: [...own, ...atoms].flatMap(({ members }) => members) }
}

/** Answers of a check are not what a document is for. */
function isName(member: string): boolean {
  return !/^(?:yes|no|true|false|on|off)$/.test(member)
}

/** What says whom a document is for: its scope, else a list of at least two cases that stands under no other condition. */
function sayerOf(
  logic: DecisionLogic,
  scope: Takes['scope'],
  isOn: (atom: Atom) => boolean,
): { place: Place; text: string } | null {
  if (scope !== null) return isOn(scope) ? { place: scope.place, text: scope.text } : null
  for (const { shape, branches, parent } of logic.groups) {
    const [first] = branches
    if (shape === 'paragraph' || parent !== null || branches.length < 2 || first === undefined) continue
    const guards = branches.map((branch) => readingsOf(branch)[0])
    if (guards.every((guard) => guard !== undefined && guard.kind !== 'all' && atomsOf(guard).every(isOn)))
      return { place: first.guard.place, text: first.guard.text }
  }
  return null
}

function isAbout({ branches }: BranchGroup, isOn: (atom: Atom) => boolean): boolean {
  return branches.some((branch) => partsOf(branch).some(isOn)) || branches.length === 1
}

function partsOf(branch: Branch): Atom[] {
  return readingsOf(branch).flatMap((guard) => [...atomsOf(guard)])
}
