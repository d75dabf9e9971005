import type { DecisionTable } from '../../../schemas/decision-table.ts'
import type { Box } from '../space/axis.ts'
import { bothBits } from '../space/bits.ts'
import type { SlicedBox } from '../space/box-space.ts'
import { toBox } from '../space/uncovered-boxes.ts'
import { ComparableRows } from './comparable-rows.ts'
import { outcomeKeys } from './outcome-keys.ts'
import { type TableSpace, tableSpace } from './table-space.ts'

/** Two rows that apply to the same case though the hit policy forbids it, or without saying which of them wins. Indices of rows. */
export interface RowOverlap {
  readonly earlier: number
  readonly later: number
  /** The cases that both have, one region for each axis of the table. */
  readonly shared: Box
}

/**
 * The overlaps of a table, in the order of the later row. Under `unique`: all, but for a row that repeats a part of another; under `any`: those
 * with different outcomes; where no policy is stated: those with different outcomes of which neither row is the special case of the other.
 * Rows that could not be read whole are left out, but for those that repeat the conditions of another word for word.
 */
export function findRowOverlaps(table: DecisionTable): RowOverlap[] {
  if (table.kind === 'lookup') return []
  const { hitPolicy, hitPolicyStated } = table
  if (hitPolicy !== 'unique' && hitPolicy !== 'any' && (hitPolicy !== 'first' || hitPolicyStated)) return []
  const whole = tableSpace(table, 'rows')
  const rows = new ComparableRows(table, whole)
  const keys = outcomeKeys(table)
  const found: RowOverlap[] = []
  for (let later = 1; later < table.rows.length; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      if (!rows.overlap(earlier, later)) continue
      const same = keys[earlier] === keys[later]
      const nested = rows.contains(earlier, later) || rows.contains(later, earlier)
      if (hitPolicy === 'unique' ? same && nested : same || (hitPolicy === 'first' && nested)) continue
      found.push(overlapOf(earlier, later, () => sharedBox(whole, rows.boxOf(earlier), rows.boxOf(later))))
    }
  }
  return found
}

/** In a long table most rows may overlap, and of a few it is told where. */
function overlapOf(earlier: number, later: number, share: () => Box): RowOverlap {
  return {
    earlier,
    later,
    get shared(): Box {
      return share()
    },
  }
}

function sharedBox({ space }: TableSpace, one: SlicedBox, other: SlicedBox): Box {
  return toBox(
    space,
    one.map((bits, axis) => bothBits(bits, other[axis] ?? bits)),
  )
}
