import stringWidth from 'string-width'
import { type Line, line, type Span, toned } from './line.ts'
import { lineWidth, wrapLine } from './wrap-line.ts'

/** A cell is a line of its own; a plain string is a cell without tones. */
export type Cell = string | Line

/**
 * Rows to aligned columns within `width` cells: columns that do not fit shrink, the widest first, and their cells wrap. The first row is a
 * heading where `heading` is true. Ragged rows are filled up.
 */
export function layOutTable(rows: readonly (readonly Cell[])[], width: number, options: { heading?: boolean } = {}) {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? line(cell) : cell)))
  const widths = fitColumns(naturalWidths(cells), width)
  return cells.flatMap((row, index) => {
    const drawn = drawRow(row, widths)
    return options.heading && index === 0 ? [...drawn.map(strong), ruleUnder(widths)] : drawn
  })
}

const gap = '  '

function naturalWidths(rows: readonly (readonly Line[])[]): number[] {
  const count = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: count }, (_, column) => Math.max(1, ...rows.map((row) => lineWidth(row[column] ?? []))))
}

/** Takes cells from the widest column until all fit; no column gets narrower than eight cells. */
function fitColumns(natural: readonly number[], width: number): number[] {
  const widths = [...natural]
  let excess = widths.reduce((sum, one) => sum + one, 0) + gap.length * Math.max(0, widths.length - 1) - width
  while (excess > 0) {
    const widest = Math.max(...widths)
    if (widest <= 8) break
    widths[widths.indexOf(widest)] = widest - 1
    excess--
  }
  return widths
}

function drawRow(row: readonly Line[], widths: readonly number[]): Line[] {
  const columns = widths.map((width, index) => wrapLine(row[index] ?? [], width))
  const height = Math.max(1, ...columns.map((column) => column.length))
  return Array.from({ length: height }, (_, at) =>
    joinCells(
      columns.map((column) => column[at] ?? []),
      widths,
    ),
  )
}

function joinCells(cells: readonly Line[], widths: readonly number[]): Line {
  const last = cells.findLastIndex((cell) => cell.length > 0)
  return cells.slice(0, last + 1).flatMap((cell, index): Span[] => {
    const padding = index === last ? '' : ' '.repeat(Math.max(0, (widths[index] ?? 0) - lineWidth(cell))) + gap
    return padding === '' ? [...cell] : [...cell, { text: padding }]
  })
}

function strong(spans: Line): Line {
  return spans.map((span) => toned('strong', span.text))
}

function ruleUnder(widths: readonly number[]): Line {
  return line(toned('dim', widths.map((width) => '─'.repeat(width)).join('─'.repeat(stringWidth(gap)))))
}
