import type { DecisionTable } from '../../../schemas/decision-table.ts'
import type { Interval } from '../../../schemas/guard.ts'
import { numberDomain } from '../../decision-logic/tables/number-domain.ts'
import { type TableAxis, tableAxes } from '../../decision-logic/tables/table-axes.ts'

/** An axis of a table with how its cells are written, for wording. */
export interface TableColumn extends TableAxis {
  readonly texts: readonly string[]
  /** All numbers that can occur on it; empty for members. */
  readonly domain: readonly Interval[]
}

export function columnsOf(table: DecisionTable): TableColumn[] {
  return tableAxes(table).map((axis) => {
    const numeric = axis.regions.some(({ kind }) => kind === 'number')
    const texts = table.rows.map(({ inputs }) => inputs[axis.index]?.text ?? '')
    return { ...axis, texts, domain: numeric ? numberDomain(axis).domain : [] }
  })
}
