import type { CellRegion, DecisionTable, TableInput } from '../../../schemas/decision-table.ts'
import { isWhole } from '../grammar/units.ts'

/** What rows are compared on: a condition column, or the part of it that is measured in one unit. */
export interface TableAxis {
  readonly input: TableInput
  /** Index of the column among the inputs. */
  readonly index: number
  readonly unit: string | null
  readonly whole: boolean
  /** For each row what its cell says on this axis; every value where it speaks of another unit. */
  readonly regions: readonly CellRegion[]
}

/** The axes of a table, in the order of its inputs. A column in hours and business days has two: neither can be told in the other. */
export function tableAxes(table: DecisionTable): TableAxis[] {
  return table.inputs.flatMap((input, index) => {
    const cells = table.rows.map(({ inputs }): CellRegion => inputs[index]?.region ?? { kind: 'opaque' })
    const units = new Set(cells.flatMap((region) => (region.kind === 'number' ? [region.unit] : [])))
    if (units.size < 2) return [{ input, index, unit: input.unit, whole: input.whole, regions: cells }]
    return [...units].map((unit) => {
      const whole = unit === input.unit ? input.whole : unit === null || isWhole(unit)
      return { input, index, unit, whole, regions: cells.map((region) => onUnit(region, unit)) }
    })
  })
}

function onUnit(region: CellRegion, unit: string | null): CellRegion {
  return region.kind === 'number' && region.unit !== unit ? { kind: 'any' } : region
}
