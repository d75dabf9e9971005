import type { CellRegion } from '../../../schemas/decision-table.ts'
import type { CellReading } from './cell-reading.ts'

/** Indices of the columns that decide, and of those that say what to do; remarks behind these are neither. */
export interface Columns {
  readonly inputs: readonly number[]
  readonly outputs: readonly number[]
  /** True where a header says that it is what to do. */
  readonly named: boolean
}

export interface ColumnCandidate {
  readonly header: string
  readonly readings: readonly CellReading[]
  /** The values that the document states for it; null where it states none. */
  readonly allowed: CellRegion | null
}

/** Which columns are conditions and which are outcomes. `numbers` is the column that only numbers the rows. */
export function findColumns(columns: readonly ColumnCandidate[], numbers: number | null): Columns | null {
  const indices = columns.map((_, index) => index).filter((index) => index !== numbers)
  const [first = 0] = indices
  const at = indices.find((index) => index > first && outcomeName.test(columns[index]?.header.trim() ?? ''))
  const start = at ?? behindConditions(columns, indices)
  const inputs = indices.filter((index) => index < start)
  const behind = indices.filter((index) => index >= start)
  const outcomes = behind.filter((index) => !remark.test(columns[index]?.header.trim() ?? ''))
  const outputs = outcomes.length > 0 ? outcomes : behind
  return inputs.length === 0 || outputs.length === 0 ? null : { inputs, outputs, named: at !== undefined }
}

const outcomeName =
  /^(?:the )?(?:final )?(?:decisions?|outcomes?|outputs?|results?|actions?|what (?:to do|happens|we do|you do|to say|applies)|do(?: this)?|next steps?|answers?|repl(?:y|ies)|responses?|resolutions?|handling|who (?:decides|handles it|approves)|hand over to|go to|send to)\b/i
const remark = /^(?:notes?|comments?|annotations?|remarks?|reasons?|why|examples?|explanations?|sources?)\b/i

/** The columns behind the last one with conditions that cannot be an outcome; at least the last. */
function behindConditions(columns: readonly ColumnCandidate[], indices: readonly number[]): number {
  const last = indices.at(-1) ?? 0
  const deciding = indices.filter((index) => index !== last && isCondition(columns[index]))
  const conditional = deciding.at(-1)
  if (conditional === undefined) return last
  return indices.find((index) => index > conditional) ?? last
}

function isCondition(column: ColumnCandidate | undefined): boolean {
  if (column === undefined) return false
  return column.allowed !== null || column.readings.some(isEvident)
}

/** True for what no outcome says: every value, the rest, a comparison, one of several values. */
export function isEvident(reading: CellReading): boolean {
  if (reading.kind === 'any' || reading.kind === 'otherwise') return true
  if (reading.kind === 'number') return reading.compares
  return reading.kind === 'members' && (reading.negated || reading.members.length > 1 || isBoolean(reading.members))
}

export function isBoolean(members: readonly string[]): boolean {
  return members.every((member) => /^(?:true|false|yes|no)$/i.test(member))
}
