import type { Branch } from '../../../schemas/decision-logic.ts'
import type { Atom, Guard } from '../../../schemas/guard.ts'

/** What is known of a branch's condition: its guard where that could be read, and what brackets behind it say again. */
export function readingsOf({ guard, restatement }: Pick<Branch, 'guard' | 'restatement'>): Guard[] {
  const readings: Guard[] = []
  if (guard.kind !== 'opaque') readings.push(guard)
  if (restatement !== null && restatement.kind !== 'opaque') readings.push(restatement)
  return readings
}

/** The conditions without "and" and "or" that a guard consists of. */
export function atomsOf(guard: Guard): readonly Atom[] {
  return guard.kind === 'all' || guard.kind === 'any' ? guard.parts : [guard]
}
