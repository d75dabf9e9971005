import type { CellRegion, DecisionTable } from '../../../schemas/decision-table.ts'
import type { Axis, Box, Region } from '../space/axis.ts'
import { type BoxSpace, buildSpace } from '../space/box-space.ts'
import { everything } from '../space/intervals.ts'
import { numberDomain } from './number-domain.ts'
import { type TableAxis, tableAxes } from './table-axes.ts'

/** A decision table as boxes: one box for each row. */
export interface TableSpace {
  readonly tableAxes: readonly TableAxis[]
  readonly axes: readonly Axis[]
  readonly space: BoxSpace
  /** For each axis: only the values that the rows name are known. */
  readonly listed: readonly boolean[]
}

/**
 * What could not be read, and the rest of other rows, is every value here. To look for gaps, a column whose values nobody states has the values
 * that its rows name; to compare rows, others, too.
 */
export function tableSpace(table: DecisionTable, purpose: 'gaps' | 'rows'): TableSpace {
  const columns = tableAxes(table)
  const found = columns.map((column) => readAxis(column, purpose))
  const axes = found.map(({ axis }) => axis)
  const boxes = table.rows.map((_, row): Box => columns.map(({ regions }) => regionOf(regions[row])))
  return { tableAxes: columns, axes, space: buildSpace(axes, boxes), listed: found.map(({ listed }) => listed) }
}

function regionOf(region: CellRegion | undefined): Region {
  return region === undefined || region.kind === 'opaque' || region.kind === 'otherwise' ? { kind: 'any' } : region
}

function readAxis(column: TableAxis, purpose: 'gaps' | 'rows'): { axis: Axis; listed: boolean } {
  const { input, whole, regions } = column
  if (input.domain?.kind === 'number' || regions.some(({ kind }) => kind === 'number')) {
    const { domain, listed } = numberDomain(column)
    if (listed && purpose === 'rows') return { axis: { kind: 'number', whole, domain: [everything] }, listed: false }
    return { axis: { kind: 'number', whole, domain }, listed }
  }
  if (input.domain?.kind === 'members') {
    return { axis: { kind: 'members', members: input.domain.members, open: false }, listed: false }
  }
  const named = new Set(regions.flatMap((region) => (region.kind === 'members' ? region.members : [])))
  const open = purpose === 'rows' || hasOthers(regions, named.size)
  return { axis: { kind: 'members', members: [...named], open }, listed: !open }
}

/**
 * Who names Gold and Silver may have named all; who writes "not Gold" or "any other", or Gold in one row and "any" in the next, knows of others.
 */
function hasOthers(regions: readonly CellRegion[], named: number): boolean {
  const rest = regions.some((region) => region.kind === 'otherwise' || (region.kind === 'members' && region.negated))
  return rest || named === 0 || (named === 1 && regions.some(({ kind }) => kind === 'any'))
}
