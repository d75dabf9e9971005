import type { DecisionTable } from '../../../schemas/decision-table.ts'
import type { Interval } from '../../../schemas/guard.ts'
import type { Box, Region } from '../../decision-logic/space/axis.ts'
import { describeRegion } from './describe-case.ts'
import type { TableColumn } from './table-column.ts'
import { tidyInterval } from './tidy-interval.ts'
import { writeDate } from './write-date.ts'

/**
 * Rows for the cases of some boxes, in Markdown and in the notation of the table, with "…" where its writer must decide. In words a cell says one
 * range, so a box with a hole becomes two rows.
 */
export function writeRows(table: DecisionTable, boxes: readonly Box[], columns: readonly TableColumn[]): string[] {
  const single = boxes.flatMap((box) => splitRanges(box, columns))
  return single.map((box, index) => writeRow(table, box, columns, table.rows.length + 1 + index))
}

function splitRanges(box: Box, columns: readonly TableColumn[]): Box[] {
  let boxes: Box[] = [[]]
  for (const [index, column] of columns.entries()) {
    const region = box[index] ?? { kind: 'any' }
    const parts: Region[] =
      region.kind === 'number' && !isUnary(column)
        ? region.intervals.map((interval) => ({ kind: 'number', intervals: [interval] }))
        : [region]
    boxes = boxes.flatMap((known) => parts.map((part) => [...known, part]))
  }
  return boxes
}

function writeRow(table: DecisionTable, box: Box, columns: readonly TableColumn[], number: number): string {
  const cells = table.header.map(() => '…')
  if (table.numbers !== null) cells[table.numbers] = String(number)
  for (const [index, column] of columns.entries()) {
    // A column with two units has two axes; at most one of them is restricted.
    const region = box[index] ?? { kind: 'any' }
    if (region.kind === 'any' && columns[index - 1]?.index === column.index) continue
    cells[column.input.column] = writeCell(region, column).replaceAll('|', '\\|')
  }
  return `| ${cells.join(' | ')} |`
}

function writeCell(region: Region, column: TableColumn): string {
  if (region.kind === 'any')
    return (
      column.texts.find((text) => /^\s*(?:-|–|—|any|all)\s*$/i.test(text))?.trim() ?? (isUnary(column) ? '-' : 'any')
    )
  if (!isUnary(column)) return writeWords(region, column)
  if (region.kind === 'number') {
    return region.intervals
      .map((interval) => writeInterval(tidyInterval(interval, column.whole, column.domain, column.regions), column))
      .join(',')
  }
  const members = region.members.map((member) => (/^(?:true|false)$/.test(member) ? member : `"${member}"`)).join(',')
  return region.negated ? `not(${members})` : members
}

function writeWords(region: Region, column: TableColumn): string {
  const words = describeRegion(region, column)
  return region.kind === 'number' ? words.replace(/^exactly /, '') : words
}

function isUnary({ input }: TableColumn): boolean {
  return input.notation === 'unary'
}

function writeInterval({ low, lowClosed, high, highClosed }: Interval, column: TableColumn): string {
  if (low !== null && low === high) return writeNumber(low, column)
  if (low === null && high === null) return '-'
  if (low === null) return `${highClosed ? '<=' : '<'}${writeNumber(high ?? 0, column)}`
  if (high === null) return `${lowClosed ? '>=' : '>'}${writeNumber(low, column)}`
  return `${lowClosed ? '[' : '('}${writeNumber(low, column)}..${writeNumber(high, column)}${highClosed ? ']' : ')'}`
}

function writeNumber(value: number, { input, unit, texts }: TableColumn): string {
  if (unit === 'date') return `date("${writeDate(value)}")`
  const durations = texts.some((text) => text.includes('duration('))
  if (!durations) return String(value / input.factor)
  if (unit === 'month') return `duration("P${value}M")`
  return unit === 'second' ? `duration("PT${value}S")` : `duration("P${value}D")`
}
