import type { CellRegion, DecisionTable, TableInput, TableRow } from '../../../schemas/decision-table.ts'
import type { Axis, Box, Region } from '../space/axis.ts'
import { type BoxSpace, buildSpace } from '../space/box-space.ts'
import { everything } from '../space/intervals.ts'
import { numberDomain } from './number-domain.ts'

/** A decision table as boxes: one axis for each input, one box for each row. */
export interface TableSpace {
  readonly axes: readonly Axis[]
  readonly space: BoxSpace
  /** For each axis: only the values that the rows name are known. */
  readonly listed: readonly boolean[]
  /** For each row: every cell could be read. */
  readonly read: readonly boolean[]
  /** For each row: a cell of it is "any other". It has what other rows leave, so it meets none of them. */
  readonly rest: readonly boolean[]
}

/**
 * What could not be read, and the rest of other rows, is every value here; `read` and `rest` tell them apart. To look for gaps, a column whose
 * values nobody states has the values that its rows name; to compare rows, others, too.
 */
export function tableSpace(table: DecisionTable, purpose: 'gaps' | 'rows'): TableSpace {
  const columns = table.inputs.map((input, index) => readAxis(input, table.rows, index, purpose))
  const axes = columns.map(({ axis }) => axis)
  const boxes = table.rows.map(
    (row): Box =>
      row.inputs.map(({ region }): Region => {
        return region.kind === 'opaque' || region.kind === 'otherwise' ? { kind: 'any' } : region
      }),
  )
  return {
    axes,
    space: buildSpace(axes, boxes),
    listed: columns.map(({ listed }) => listed),
    read: table.rows.map(({ inputs }) => inputs.every(({ region }) => region.kind !== 'opaque')),
    rest: table.rows.map(({ inputs }) => inputs.some(({ region }) => region.kind === 'otherwise')),
  }
}

function readAxis(
  input: TableInput,
  rows: readonly TableRow[],
  index: number,
  purpose: 'gaps' | 'rows',
): { axis: Axis; listed: boolean } {
  const regions = rows.flatMap(({ inputs }) => inputs[index]?.region ?? [])
  if (input.domain?.kind === 'number' || regions.some(({ kind }) => kind === 'number')) {
    const { domain, listed } = numberDomain(input, regions)
    if (listed && purpose === 'rows')
      return { axis: { kind: 'number', whole: input.whole, domain: [everything] }, listed: false }
    return { axis: { kind: 'number', whole: input.whole, domain }, listed }
  }
  if (input.domain?.kind === 'members') {
    return { axis: { kind: 'members', members: input.domain.members, open: false }, listed: false }
  }
  const named = new Set(regions.flatMap((region) => (region.kind === 'members' ? region.members : [])))
  const open = purpose === 'rows' || hasOthers(regions, named.size)
  return { axis: { kind: 'members', members: [...named], open }, listed: !open }
}

/** Who names Gold and Silver may have named all; who writes "not Gold", or Gold in one row and "any" in the next, knows of others. */
function hasOthers(regions: readonly CellRegion[], named: number): boolean {
  if (regions.some((region) => region.kind === 'members' && region.negated)) return true
  return named === 0 || (named === 1 && regions.some(({ kind }) => kind === 'any'))
}
