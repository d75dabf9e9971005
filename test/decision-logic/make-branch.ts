import type { Branch, BranchGroup } from '../../schemas/decision-logic.ts'
import type { Atom, Guard, Interval, MemberGuard, QuantityGuard } from '../../schemas/guard.ts'
import { SourceText } from '../../src/document/source-text.ts'

const place = new SourceText('a.md', 'x').whole()
const words = { text: 'x', place }

/** "[2,5]", "(7,)" to an interval, the other way round than `sayInterval`. */
export function interval(text: string): Interval {
  const [low = '', high = ''] = text.slice(1, -1).split(',')
  return {
    low: low === '' ? null : Number(low),
    lowClosed: low !== '' && text.startsWith('['),
    high: high === '' ? null : Number(high),
    highClosed: high !== '' && text.endsWith(']'),
  }
}

export function quantity(intervals: readonly (string | Interval)[], more: Partial<QuantityGuard> = {}): QuantityGuard {
  const read = intervals.map((one) => (typeof one === 'string' ? interval(one) : one))
  return {
    kind: 'quantity',
    ...words,
    variable: '',
    unit: 'day',
    intervals: read,
    anchor: null,
    calendar: null,
    ...more,
  }
}

export function member(members: readonly string[], more: Partial<MemberGuard> = {}): MemberGuard {
  return { kind: 'member', ...words, variable: '', members: [...members], negated: false, ...more }
}

export const otherwise: Atom = { kind: 'otherwise', ...words }
export const opaque: Atom = { kind: 'opaque', ...words }

export function both(...parts: Atom[]): Guard {
  return { kind: 'all', ...words, parts }
}

export function either(...parts: Atom[]): Guard {
  return { kind: 'any', ...words, parts }
}

/** A branch with a condition and what it leads to. */
export function branch(guard: Guard, outcome = 'act', restatement: Guard | null = null): Branch {
  return { guard, restatement, outcome: { kind: 'action', text: outcome, place, target: null }, place, step: null }
}

export function group(...branches: Branch[]): BranchGroup {
  return { shape: 'items', say: false, place, subject: null, parent: null, branches }
}
