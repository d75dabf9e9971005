import type { DecisionTable } from '../../../schemas/decision-table.ts'
import { fold } from './read-column.ts'

/** For each row of a table what it says to do: rows with equal keys say the same, word for word. */
export function outcomeKeys(table: DecisionTable): string[] {
  return table.rows.map(({ outputs }) => outputs.map(({ text }) => fold(text)).join('\n'))
}
