import type { DecisionTable } from '../../../schemas/decision-table.ts'
import { ComparableRows } from './comparable-rows.ts'
import { outcomeKeys } from './outcome-keys.ts'
import { tableSpace } from './table-space.ts'

/** A row without which the table says the same, and the row that says it, too. Indices. */
export interface SubsumedRow {
  readonly row: number
  readonly by: number
}

/**
 * Rows whose cases are all in one other row with the same outcome. Under `first` the other row comes later (an earlier one masks it) and no row
 * between them has another outcome for any of the cases. Under `collect` every row counts, so none is too many.
 */
export function findSubsumedRows(table: DecisionTable): SubsumedRow[] {
  const { hitPolicy, kind } = table
  const judged = hitPolicy === 'unique' || hitPolicy === 'any' || hitPolicy === 'priority' || hitPolicy === 'first'
  if (!judged || kind === 'lookup') return []
  const rows = new ComparableRows(table, tableSpace(table, 'rows'))
  const keys = outcomeKeys(table)
  const indices = table.rows.map((_, index) => index)
  return indices.flatMap((row) => {
    const by = indices.find((other) => {
      if (other === row || keys[other] !== keys[row] || !rows.contains(other, row)) return false
      if (hitPolicy !== 'first') return other < row || !rows.contains(row, other)
      const between = indices.slice(row + 1, other)
      return other > row && !between.some((index) => keys[index] !== keys[row] && rows.overlap(index, row))
    })
    return by === undefined ? [] : [{ row, by }]
  })
}
