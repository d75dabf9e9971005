import type { TableRow } from '../../../schemas/decision-table.ts'
import { fold } from './read-column.ts'

/** True where two rows say to do the same, word for word. */
export function sameOutcome(one: TableRow | undefined, other: TableRow | undefined): boolean {
  if (one === undefined || other === undefined) return false
  return one.outputs.every(({ text }, index) => fold(text) === fold(other.outputs[index]?.text ?? ''))
}
