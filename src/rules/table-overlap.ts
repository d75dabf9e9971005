import type { DecisionTable } from '../../schemas/decision-table.ts'
import { findRowOverlaps, type RowOverlap } from '../decision-logic/tables/find-row-overlaps.ts'
import { outcomeKeys } from '../decision-logic/tables/outcome-keys.ts'
import { type Draft, defineRule } from './rule.ts'
import { describeCases, describeOneCase } from './tables/describe-case.ts'
import { nameRows } from './tables/name-rows.ts'
import { columnsOf } from './tables/table-column.ts'

/** Rows of a decision table that apply to the same case, where that is not allowed or not decided. */
export const tableOverlap = defineRule({
  id: 'table-overlap',
  summary: 'No two rows of a decision table give one case two outcomes.',
  severity: { recommended: 'error', strict: 'error' },
  scope: 'document',
  *check(document, context) {
    for (const table of context.logicOf(document).tables) {
      const byRow = new Map<number, RowOverlap[]>()
      for (const overlap of findRowOverlaps(table)) {
        const known = byRow.get(overlap.later)
        if (known === undefined) byRow.set(overlap.later, [overlap])
        else known.push(overlap)
      }
      for (const overlaps of [...byRow.values()].slice(0, told)) yield describe(table, overlaps)
      if (byRow.size > told) yield others(table, byRow.size - told)
    }
  },
})

/** Findings of one table; the others are counted. */
const told = 10

/** The overlaps of one row with earlier rows. */
function describe(table: DecisionTable, overlaps: readonly RowOverlap[]): Draft {
  const columns = columnsOf(table)
  const [first] = overlaps
  if (first === undefined) throw new Error('no overlap')
  const row = table.rows[first.later]
  const earlier = overlaps.map((overlap) => overlap.earlier)
  const one = nameRows([...earlier, first.later])
  const keys = outcomeKeys(table)
  const same = earlier.every((index) => keys[index] === keys[first.later])
  const message = `${one} ${earlier.length === 1 ? 'both ' : 'all '}apply to ${describeCases(first.shared, columns)}`
  return {
    place: row?.place ?? table.place,
    message:
      earlier.length === 1
        ? `${message}${same ? '' : ', with different outcomes'}.`
        : `Row ${first.later + 1} applies to cases that ${nameRows(earlier).toLowerCase()} have, too${same ? '' : ', with different outcomes'}.`,
    witness: `a case where ${describeOneCase(first.shared, columns)}: row ${first.earlier + 1} and row ${first.later + 1} both apply`,
    hint: hintFor(table),
    related: overlaps
      .slice(0, 5)
      .map(({ earlier: index }) => ({ message: `Row ${index + 1}`, place: table.rows[index]?.place ?? table.place })),
  }
}

function hintFor({ hitPolicy, hitPolicyStated }: DecisionTable): string {
  const narrow = 'Change the conditions of one of the rows so that each case has one row'
  if (!hitPolicyStated) return `${narrow}; or say above the table which row wins: "Go by the first row that fits."`
  return hitPolicy === 'any'
    ? 'Give both rows the same outcome, or change their conditions so that each case has one row.'
    : `${narrow}.`
}

function others(table: DecisionTable, count: number): Draft {
  return {
    place: table.place,
    message: `${count} more rows of the table apply to cases that earlier rows have, too.`,
    hint: hintFor(table),
    about: 'more rows',
  }
}
