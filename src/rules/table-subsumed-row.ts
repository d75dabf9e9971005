import { findSubsumedRows } from '../decision-logic/tables/find-subsumed-rows.ts'
import { defineRule } from './rule.ts'

/** Rows of a decision table without which it says the same. */
export const tableSubsumedRow = defineRule({
  id: 'table-subsumed-row',
  summary: 'Every row of a decision table says something that no other row says.',
  severity: { recommended: 'info', strict: 'warning' },
  scope: 'document',
  *check(document, context) {
    for (const table of context.logicOf(document).tables) {
      for (const { row, by } of findSubsumedRows(table)) {
        yield {
          place: table.rows[row]?.place ?? table.place,
          message: `Row ${row + 1} says nothing new: row ${by + 1} has all its cases, with the same outcome.`,
          hint: `Remove row ${row + 1}; or give it the outcome that it was written for.`,
          related: [{ message: `Row ${by + 1}`, place: table.rows[by]?.place ?? table.place }],
        }
      }
    }
  },
})
