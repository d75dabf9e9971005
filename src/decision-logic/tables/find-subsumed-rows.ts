import type { DecisionTable } from '../../../schemas/decision-table.ts'
import { containsBox, overlaps } from '../space/box-space.ts'
import { comparableRows } from './find-row-overlaps.ts'
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
  const rows = comparableRows(tableSpace(table, 'rows'))
  const keys = outcomeKeys(table)
  const same = (one: number, other: number) => keys[one] === keys[other]
  return rows.flatMap(({ index, box }) => {
    const by = rows.find((other) => {
      if (other.index === index || !same(index, other.index) || !containsBox(other.box, box)) return false
      if (hitPolicy !== 'first') return other.index < index || !containsBox(box, other.box)
      const between = rows.filter((row) => row.index > index && row.index < other.index)
      return other.index > index && !between.some((row) => overlaps(row.box, box) && !same(row.index, index))
    })
    return by === undefined ? [] : [{ row: index, by: by.index }]
  })
}
