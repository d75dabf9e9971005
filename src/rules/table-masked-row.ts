import type { DecisionTable } from '../../schemas/decision-table.ts'
import { findMaskedRows } from '../decision-logic/tables/find-masked-rows.ts'
import { outcomeKeys } from '../decision-logic/tables/outcome-keys.ts'
import { type Draft, defineRule } from './rule.ts'
import { nameRows } from './tables/name-rows.ts'

/** Rows of a decision table that can never apply, since rows that win over them have all their cases. */
export const tableMaskedRow = defineRule({
  id: 'table-masked-row',
  summary: 'Every row of a decision table can apply.',
  severity: { recommended: 'warning', strict: 'error' },
  scope: 'document',
  *check(document, context) {
    for (const table of context.logicOf(document).tables) {
      const { masked, undecided } = findMaskedRows(table)
      for (const { row, by } of masked) yield describe(table, row, by)
      if (undecided.length > 0) yield notDecided(table, undecided)
    }
  },
})

function describe(table: DecisionTable, row: number, by: readonly number[]): Draft {
  const winning = nameRows(by).toLowerCase()
  const have = by.length === 1 ? 'already has' : 'together already have'
  const keys = outcomeKeys(table)
  const same = by.every((index) => keys[index] === keys[row])
  const why = table.hitPolicy === 'priority' ? ', which goes first by its outcome,' : ''
  return {
    place: table.rows[row]?.place ?? table.place,
    message: `Row ${row + 1} can never apply: ${winning}${by.length === 1 ? why : ''} ${have} all its cases.`,
    witness: `any case of row ${row + 1}: ${by.length === 1 ? winning : `one of ${winning}`} is taken before it`,
    hint: same
      ? `Remove row ${row + 1}: what comes before it says the same.`
      : `If row ${row + 1} is the exception, move it above ${winning}; if not, remove it.`,
    related: by
      .slice(0, 5)
      .map((index) => ({ message: `Row ${index + 1}`, place: table.rows[index]?.place ?? table.place })),
  }
}

function notDecided(table: DecisionTable, rows: readonly number[]): Draft {
  return {
    place: table.place,
    severity: 'info',
    message: `Whether ${nameRows(rows).toLowerCase()} of the table can ever apply was not found out: the table is too large.`,
    hint: 'Split it into smaller tables.',
    about: 'undecided',
  }
}
