import type { DecisionTable } from '../../../schemas/decision-table.ts'
import type { Box } from '../space/axis.ts'
import { type UncoveredLimits, uncoveredBoxes } from '../space/uncovered-boxes.ts'
import { type TableSpace, tableSpace } from './table-space.ts'

export interface TableGaps {
  /** Cases that no row covers, one region for each axis of the table; disjoint, the largest first. */
  readonly boxes: readonly Box[]
  /** False where the search was ended: there may be more. */
  readonly complete: boolean
}

const none: TableGaps = { boxes: [], complete: true }

const defaultLimits: UncoveredLimits = { steps: 2_000_000, pieces: 2000 }

/**
 * The cases of a table that no row covers. None where rows may be left out on purpose (collect), where the policy is not judged, and where a cell
 * could not be read: it could be the one that covers them.
 */
export function findTableGaps(table: DecisionTable, limits: UncoveredLimits = defaultLimits): TableGaps {
  if (table.unread > 0 || !completePolicies.has(table.hitPolicy)) return none
  if (table.kind === 'lookup' && table.inputs.some(({ domain }) => domain === null)) return none
  const whole = tableSpace(table, 'gaps')
  const { boxes, covered, complete } = uncoveredBoxes(whole.space, limits)
  const sure = boxes.filter((box) => !mixesUnits(box, whole))
  const likely = covered >= enough ? sure : sure.filter((box) => !isGuess(box, table, whole))
  return { boxes: likely, complete }
}

/** The policies under which every case must have a row. */
const completePolicies = new Set(['unique', 'first', 'any', 'priority'])

/** Share of the combinations of listed values that must have a row before the missing ones are taken for forgotten. */
const enough = 0.75

/** True where the box joins values of two columns whose values are known from the rows only: such a pair may not exist. */
function isGuess(box: Box, table: DecisionTable, { listed, axes }: TableSpace): boolean {
  const joined = axes.filter((_, index) => listed[index] === true && box[index]?.kind !== 'any')
  return joined.length > 1 && (!table.hitPolicyStated || joined.some(({ kind }) => kind === 'number'))
}

/** True where the box joins a time in hours with one in business days: one column says both, and no case has them apart. */
function mixesUnits(box: Box, { tableAxes }: TableSpace): boolean {
  const columns = tableAxes.flatMap(({ index }, axis) => (box[axis]?.kind === 'any' ? [] : [index]))
  return new Set(columns).size < columns.length
}
