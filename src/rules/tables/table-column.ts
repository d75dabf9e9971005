import type { CellRegion, DecisionTable, TableInput } from '../../../schemas/decision-table.ts'
import type { Interval } from '../../../schemas/guard.ts'
import { numberDomain } from '../../decision-logic/tables/number-domain.ts'

/** A condition column with what its cells say, for wording. */
export interface TableColumn {
  readonly input: TableInput
  readonly regions: readonly CellRegion[]
  readonly texts: readonly string[]
  /** All numbers that can occur in it; empty for members. */
  readonly domain: readonly Interval[]
}

export function columnsOf(table: DecisionTable): TableColumn[] {
  return table.inputs.map((input, index) => {
    const cells = table.rows.flatMap(({ inputs }) => inputs[index] ?? [])
    const regions = cells.map(({ region }) => region)
    const numeric = regions.some(({ kind }) => kind === 'number')
    return {
      input,
      regions,
      texts: cells.map(({ text }) => text),
      domain: numeric ? numberDomain(input, regions).domain : [],
    }
  })
}
