import type { CellRegion, DecisionTable, TableInput } from '../../../schemas/decision-table.ts'
import type { Document, Table } from '../../../schemas/document.ts'
import { noVocabulary, type Vocabulary } from '../grammar/vocabulary.ts'
import type { CellReading } from './cell-reading.ts'
import { type Columns, findColumns, isBoolean } from './find-columns.ts'
import { inputDomain } from './input-domain.ts'
import { readAllowedValues } from './read-allowed-values.ts'
import { isFormalCell, readCell } from './read-cell.ts'
import { type ColumnReading, readColumn } from './read-column.ts'
import { findRowNumbers } from './row-numbers.ts'
import { statedPolicy } from './stated-policy.ts'

/**
 * The decision tables of a document. A table is one where the document states a hit policy, or where its columns hold conditions and an outcome;
 * one row for each key is a lookup table; any other table is left out. In a document whose words are not read, only what is written in the
 * notation of DMN is.
 */
export function readDecisionTables(document: Document, vocabulary: Vocabulary = noVocabulary): DecisionTable[] {
  return document.tables.flatMap((table) => readTable(document, table, vocabulary) ?? [])
}

/** Rows and columns beyond which a table is data, not a decision. */
const largest = { rows: 5000, columns: 40 }

function readTable(document: Document, table: Table, vocabulary: Vocabulary): DecisionTable | null {
  const header = table.header.map(({ text }) => text)
  if (header.length < 2 || header.length > largest.columns || table.rows.length > largest.rows) return null
  const texts = table.rows.map((row) => header.map((_, index) => row[index]?.text ?? ''))
  const numbers = findRowNumbers(header, texts)
  const policy = statedPolicy(document, table, numbers)
  const words = document.language === 'en'
  if (table.rows.length === 0 || (policy === null && !words)) return null

  const statements = document.paragraphs.filter(({ section, say }) => section === table.section && !say)
  const allowed = header.map((name) => firstOf(statements, ({ text }) => readAllowedValues(text, name)))
  const context = { formal: texts.flat().some(isFormalCell), words, vocabulary }
  const readings = header.map((name, index) => texts.map((row) => readCell(row[index] ?? '', name, context)))
  const candidates = header.map((name, index) => ({
    header: name,
    readings: readings[index] ?? [],
    allowed: allowed[index] !== null,
  }))
  const columns = findColumns(candidates, numbers)
  if (columns === null) return null

  const kind = policy === null ? kindOf(columns, readings, texts) : 'decision'
  if (kind === null) return null
  const inputs = (kind === 'lookup' ? columns.inputs.slice(0, 1) : columns.inputs).map((index) => {
    const column = readColumn(
      header[index] ?? '',
      readings[index] ?? [],
      context.formal ? [] : texts.map((row) => row[index] ?? ''),
    )
    return { column, input: describeInput(table, index, column, allowed[index] ?? null, context) }
  })
  const outputs =
    kind === 'lookup' ? header.map((_, index) => index).filter((index) => index !== columns.inputs[0]) : columns.outputs
  return {
    kind,
    place: table.place,
    title: document.sections[table.section]?.heading ?? '',
    header,
    hitPolicy: policy ?? 'first',
    hitPolicyStated: policy !== null,
    inputs: inputs.map(({ input }) => input),
    outputs: outputs.map((index) => {
      const order = allowed[index]
      const place = table.header[index]?.place ?? table.place
      return {
        name: header[index] ?? '',
        column: index,
        place,
        order: order?.kind === 'members' ? order.members : null,
      }
    }),
    numbers,
    rows: table.rows.map((cells, row) => {
      const cellAt = (index: number) => ({ text: cells[index]?.text ?? '', place: cells[index]?.place ?? table.place })
      return {
        place: {
          ...table.place,
          start: cells[0]?.place.start ?? table.place.start,
          end: cells.at(-1)?.place.end ?? table.place.end,
        },
        inputs: inputs.map(({ column, input }) => ({
          ...cellAt(input.column),
          region: column.regions[row] ?? { kind: 'opaque' },
        })),
        outputs: outputs.map(cellAt),
      }
    }),
    unread: inputs.flatMap(({ column }) => column.regions).filter((region) => region.kind === 'opaque').length,
  }
}

function describeInput(
  table: Table,
  index: number,
  column: ColumnReading,
  allowed: CellRegion | null,
  context: { formal: boolean; vocabulary: Vocabulary },
): TableInput {
  const name = table.header[index]?.text ?? ''
  const cells = table.rows.map((row) => row[index]?.text ?? '')
  const unary = context.formal || cells.some((text) => /^\s*(?:[<>]=?|≤|≥)\s*-?\d+(?:\.\d+)?\s*$/.test(text))
  return {
    name,
    column: index,
    place: table.header[index]?.place ?? table.place,
    notation: unary ? 'unary' : 'words',
    unit: column.unit,
    factor: column.factor,
    whole: column.whole,
    domain: inputDomain(name, column, allowed, context.vocabulary),
  }
}

/** What a table is for which no hit policy is stated; null where it is no decision. */
function kindOf(
  columns: Columns,
  readings: readonly (readonly CellReading[])[],
  texts: readonly (readonly string[])[],
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
  const cells = inputs.flat()
  const compared = cells.some((cell) => cell.kind === 'number' && cell.compares)
  const open = cells.some(({ kind }) => kind === 'any' || kind === 'otherwise')
  const answered = inputs.some((column) => column.every((cell) => cell.kind === 'members' && isBoolean(cell.members)))
  if (columns.named) return compared || open || answered ? 'decision' : null
  const said = columns.outputs.flatMap((index) => readings[index] ?? [])
  const prose = said.filter(({ kind }) => kind === 'opaque').length
  return compared && 2 * prose >= said.length ? 'decision' : null
}

/** True for one value by name or number, for text that is no condition, and for the rest. */
function isKey(reading: CellReading): boolean {
  if (reading.kind === 'members') return reading.members.length === 1 && !reading.negated && !isBoolean(reading.members)
  return reading.kind === 'opaque' || reading.kind === 'otherwise' || (reading.kind === 'number' && !reading.compares)
}

function firstOf<T, R>(values: readonly T[], read: (value: T) => R | null): R | null {
  for (const value of values) {
    const result = read(value)
    if (result !== null) return result
  }
  return null
}
