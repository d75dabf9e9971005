import type { ClosedSet } from '../../schemas/decision-logic.ts'
import type { Atom, Guard, Interval, MemberGuard, QuantityGuard } from '../../schemas/guard.ts'
import { describeAmount } from '../../src/decision-logic/partition/describe-values.ts'

/** What was read of a condition: "waited < 7 days", "level is gold or silver", "every other case"; null where nothing was. `sets` names what members are of. */
export function describeGuard(guard: Guard, sets: readonly ClosedSet[]): string | null {
  if (guard.kind !== 'all' && guard.kind !== 'any') return describeAtom(guard, sets)
  const parts = guard.parts.map((part) => describeAtom(part, sets))
  if (parts.every((part) => part === null)) return null
  return parts
    .map((part, at) => part ?? `“${guard.parts[at]?.text ?? ''}” (not read)`)
    .join(guard.kind === 'all' ? ' and ' : ' or ')
}

function describeAtom(atom: Atom, sets: readonly ClosedSet[]): string | null {
  switch (atom.kind) {
    case 'quantity':
      return describeQuantity(atom)
    case 'member':
      return describeMember(atom, sets)
    case 'otherwise':
      return 'every other case'
    case 'opaque':
      return null
  }
}

function describeQuantity({ variable, unit, intervals, anchor, calendar }: QuantityGuard): string {
  const values = intervals.map((interval) => signs(interval, unit)).join(' or ')
  const since =
    anchor === null
      ? ''
      : anchor === 'now'
        ? ', back from today'
        : anchor === 'birth'
          ? ' of age'
          : `, counted from ${anchor}`
  const calendarDays = calendar === 'calendar' ? ' (calendar days)' : ''
  return `${variable === '' ? '' : `${variable} `}${values}${calendarDays}${since}`
}

function signs({ low, lowClosed, high, highClosed }: Interval, unit: string): string {
  if (low !== null && low === high) return `= ${describeAmount(low, unit)}`
  const below = high === null ? '' : `${highClosed ? '≤' : '<'} ${describeAmount(high, unit)}`
  if (low === null) return below === '' ? 'any value' : below
  const above = `${lowClosed ? '≥' : '>'} ${describeAmount(low, unit)}`
  return below === '' ? above : `${above} and ${below}`
}

function describeMember({ variable, members, negated }: MemberGuard, sets: readonly ClosedSet[]): string {
  const set = sets.find(
    ({ members: all, variable: name }) => name !== '' && members.every((member) => all.includes(member)),
  )
  const last = members.at(-1) ?? ''
  const listed = members.length > 1 ? `${members.slice(0, -1).join(', ')} or ${last}` : last
  const answer = members.every((member) => member === 'yes' || member === 'no') ? 'the answer' : 'it'
  const subject = set?.variable ?? (variable === '' ? answer : variable)
  return `${subject} is ${negated ? 'not ' : ''}${listed}`
}
