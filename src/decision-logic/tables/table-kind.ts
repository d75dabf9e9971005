import type { DecisionTable } from '../../../schemas/decision-table.ts'
import type { CellReading } from './cell-reading.ts'
import { type Columns, isBoolean, isEvident } from './find-columns.ts'

/**
 * What a table is for which no hit policy is stated: a lookup table where each row has a key of its own in the first column; a decision where
 * nearly all conditions are read, some of them compare or leave the rest to a row, and an outcome follows; else null. `readings` and `texts` are
 * by column and by row; `formal` says that it is written in the notation of DMN.
 */
export function tableKind(
  columns: Columns,
  readings: readonly (readonly CellReading[])[],
  texts: readonly (readonly string[])[],
  formal: boolean,
): DecisionTable['kind'] | null {
  if (texts.length < 2) return null
  const [key = 0] = columns.inputs
  const keys = readings[key] ?? []
  if (keys.every(isKey) && new Set(texts.map((row) => row[key]?.toLowerCase())).size === texts.length) {
    return keys.some(({ kind }) => kind === 'opaque') ? null : 'lookup'
  }
  const inputs = columns.inputs.map((index) => readings[index] ?? [])
  const unread = inputs.map((column) => column.filter(({ kind }) => kind === 'opaque').length)
  if (unread.some((count) => count > texts.length / 2)) return null
  if (4 * unread.reduce((sum, count) => sum + count, 0) > inputs.length * texts.length) return null
  return (formal && inputs.flat().some(isEvident)) || isDecision(columns, inputs, readings) ? 'decision' : null
}

/** With a named outcome, any condition will do; without, there must be a comparison, and none in what follows. */
function isDecision(
  columns: Columns,
  inputs: readonly (readonly CellReading[])[],
  readings: readonly (readonly CellReading[])[],
): boolean {
  const cells = inputs.flat()
  const compared = cells.some((cell) => cell.kind === 'number' && cell.compares)
  const open = cells.some(({ kind }) => kind === 'any' || kind === 'otherwise')
  const answered = inputs.some((column) => column.every((cell) => cell.kind === 'members' && isBoolean(cell.members)))
  if (columns.named) return compared || open || answered
  return compared && !columns.outputs.some((index) => readings[index]?.some(isLimit))
}

/** True for what a column of outcomes does not hold: a range of numbers, every value, the rest. */
function isLimit(reading: CellReading): boolean {
  return reading.kind === 'any' || reading.kind === 'otherwise' || (reading.kind === 'number' && reading.compares)
}

/** True for one value by name or number, for text that is no condition, and for the rest. */
function isKey(reading: CellReading): boolean {
  if (reading.kind === 'members') return reading.members.length === 1 && !reading.negated && !isBoolean(reading.members)
  return reading.kind === 'opaque' || reading.kind === 'otherwise' || (reading.kind === 'number' && !reading.compares)
}
