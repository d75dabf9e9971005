import type { Table } from '../../../schemas/document.ts'
import { tokenise } from '../grammar/tokenise.ts'
import { type Figure, readFigures } from './read-figures.ts'
import type { WrongUnit } from './wrong-unit.ts'

/** The one cell of a column that holds a number of another dimension than the others, or with no unit: "£6, £6, 12". */
export function findOddCells(table: Table): WrongUnit[] {
  return table.header.flatMap((header, column) => {
    const cells = table.rows.flatMap((row) => {
      const cell = row[column]
      const figure = cell === undefined ? null : onlyFigure(cell.text)
      return cell === undefined || figure === null ? [] : [{ cell, figure, dimension: figure.unit?.dimension ?? null }]
    })
    const [odd, ...more] = cells.filter(
      ({ dimension }) => dimension !== mostFrequent(cells.map((cell) => cell.dimension)),
    )
    const expected = mostFrequent(cells.map(({ dimension }) => dimension))
    if (odd === undefined || more.length > 0 || cells.length < fewest) return []
    if (
      expected === undefined ||
      expected === null ||
      expected === 'count' ||
      odd.dimension === 'count' ||
      odd.figure.value === 0
    )
      return []
    const { cell, figure, dimension } = odd
    const text = cell.text.slice(figure.from, figure.to)
    const kind = dimension === null ? 'missing' : 'wrong'
    return [{ kind, expected, cue: header.text, dimension, figure: text, text: cell.text, place: cell.place } as const]
  })
}

const fewest = 3
const mostWords = 8

/** The figure of a cell that says little more than it. */
function onlyFigure(text: string): Figure | null {
  const tokens = tokenise(text)
  if (tokens.length > mostWords) return null
  const [figure, ...others] = readFigures(text, tokens)
  return figure === undefined || figure.name || others.some(({ unit }) => unit?.dimension !== figure.unit?.dimension)
    ? null
    : figure
}

function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: T | undefined
  for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value
  return best
}
