import type { DecisionTable, TableRow } from '../../../schemas/decision-table.ts'
import { findCover } from '../space/find-cover.ts'
import { undecided } from '../space/uncovered-pieces.ts'
import { WorkBudget } from '../space/work-budget.ts'
import { ComparableRows } from './comparable-rows.ts'
import { fold } from './read-column.ts'
import { tableSpace } from './table-space.ts'

export interface MaskedRows {
  /** Rows that can never apply, each with the rows that take all its cases. Indices. */
  readonly masked: readonly { readonly row: number; readonly by: readonly number[] }[]
  /** Rows of which it was not found out within the budget. */
  readonly undecided: readonly number[]
}

/** Steps that the search may take, shared fairly: for each row, and for all of them. */
const defaultSteps = { row: 200_000, table: 3_000_000 }

/**
 * The rows that can never apply. Under `first`: those whose cases earlier rows cover; under `priority`: those whose cases rows of a higher
 * priority cover, where the document gives the order of the outcomes. Other policies let every row apply.
 */
export function findMaskedRows(table: DecisionTable, steps = defaultSteps): MaskedRows {
  const masked: { row: number; by: readonly number[] }[] = []
  const open: number[] = []
  const wins = winnerOf(table)
  if (wins === null || table.kind === 'lookup') return { masked, undecided: open }
  const whole = tableSpace(table, 'rows')
  const rows = new ComparableRows(table, whole)
  const shared = new WorkBudget(steps.table)
  const indices = table.rows.map((_, index) => index)
  for (const row of indices) {
    const stronger = indices.filter((other) => other !== row && wins(other, row) && rows.overlap(other, row))
    const single = stronger.find((other) => rows.contains(other, row))
    const by =
      single !== undefined
        ? [single]
        : rows.isKnown(row)
          ? findCover(whole.space, rows.boxOf(row), stronger, new WorkBudget(steps.row, shared))
          : null
    if (by === undecided) open.push(row)
    else if (by !== null) masked.push({ row, by })
  }
  return { masked, undecided: open }
}

/** Whether the first row wins over the second wherever both apply; null where no row does. */
function winnerOf(table: DecisionTable): ((row: number, over: number) => boolean) | null {
  if (table.hitPolicy === 'first') return (row, over) => row < over
  const orders = table.outputs.map(({ order }) => order)
  if (table.hitPolicy !== 'priority' || orders[0] === null || orders[0] === undefined) return null
  const ranks = table.rows.map((row) => rankOf(row, orders))
  return (row, over) => isHigher(ranks[row] ?? [], ranks[over] ?? [])
}

/** The place of each outcome in the order of its column, the highest is 0; null where it has none. */
function rankOf(row: TableRow, orders: readonly (readonly string[] | null)[]): (number | null)[] {
  return row.outputs.map(({ text }, index) => {
    const at = orders[index]?.findIndex((value) => fold(value) === fold(unquote(text))) ?? -1
    return at === -1 ? null : at
  })
}

function unquote(text: string): string {
  return text.trim().replace(/^["“](.*)["”]$/, '$1')
}

/** The first outcome that differs decides. Source: DMN 1.3, section 8.2.11. */
function isHigher(one: readonly (number | null)[], other: readonly (number | null)[]): boolean {
  for (const [index, rank] of one.entries()) {
    const against = other[index]
    if (rank === null || against === null || against === undefined) return false
    if (rank !== against) return rank < against
  }
  return false
}
