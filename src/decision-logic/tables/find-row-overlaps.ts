import type { DecisionTable } from '../../../schemas/decision-table.ts'
import type { Box } from '../space/axis.ts'
import { bothBits } from '../space/bits.ts'
import { containsBox, isEmptyBox, overlaps, type SlicedBox } from '../space/box-space.ts'
import { toBox } from '../space/uncovered-boxes.ts'
import { outcomeKeys } from './outcome-keys.ts'
import { type TableSpace, tableSpace } from './table-space.ts'

/** Two rows that apply to the same case though the hit policy forbids it, or without saying which of them wins. Indices of rows. */
export interface RowOverlap {
  readonly earlier: number
  readonly later: number
  /** The cases that both have. */
  readonly shared: Box
}

/**
 * The overlaps of a table, in the order of the later row. Under `unique`: all, but for a row that repeats a part of another; under `any`: those
 * with different outcomes; where no policy is stated: those with different outcomes of which neither row is the special case of the other.
 * Rows that could not be read whole are left out.
 */
export function findRowOverlaps(table: DecisionTable): RowOverlap[] {
  if (table.kind === 'lookup') return []
  const { hitPolicy, hitPolicyStated } = table
  if (hitPolicy !== 'unique' && hitPolicy !== 'any' && (hitPolicy !== 'first' || hitPolicyStated)) return []
  const whole = tableSpace(table, 'rows')
  const rows = comparableRows(whole)
  const keys = outcomeKeys(table)
  const found: RowOverlap[] = []
  for (const { index: later, box } of rows) {
    for (const { index: earlier, box: other } of rows) {
      if (earlier >= later) break
      if (!overlaps(box, other)) continue
      const same = keys[earlier] === keys[later]
      const nested = containsBox(box, other) || containsBox(other, box)
      if (hitPolicy === 'unique' ? same && nested : same || (hitPolicy === 'first' && nested)) continue
      found.push({ earlier, later, shared: sharedBox(whole, other, box) })
    }
  }
  return found
}

/** The rows whose cases are known, with their indices. */
export function comparableRows({ space, read, rest }: TableSpace): { index: number; box: SlicedBox }[] {
  const rows = space.boxes.map((box, index) => ({ index, box }))
  return rows.filter(({ index, box }) => read[index] === true && rest[index] !== true && !isEmptyBox(box))
}

function sharedBox({ space }: TableSpace, one: SlicedBox, other: SlicedBox): Box {
  return toBox(
    space,
    one.map((bits, axis) => bothBits(bits, other[axis] ?? bits)),
  )
}
