import type { DecisionTable } from '../../../schemas/decision-table.ts'
import type { Document, Table } from '../../../schemas/document.ts'
import { noVocabulary, type Vocabulary } from '../grammar/vocabulary.ts'
import { findColumns } from './find-columns.ts'
import { readAllowedValues } from './read-allowed-values.ts'
import { isFormalCell, readCell } from './read-cell.ts'
import { readInput } from './read-input.ts'
import { findRowNumbers } from './row-numbers.ts'
import { statedPolicy } from './stated-policy.ts'
import { tableKind } from './table-kind.ts'

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
  if (header.length < 2 || header.length > largest.columns) return null
  if (table.rows.length === 0 || table.rows.length > largest.rows) return null
  const texts = table.rows.map((row) => header.map((_, index) => row[index]?.text ?? ''))
  const numbers = findRowNumbers(header, texts)
  const policy = statedPolicy(document, table, numbers)
  const words = document.language === 'en'
  if (policy === null && !words) return null

  const context = { formal: isFormalTable(texts), words, vocabulary }
  const candidates = header.map((name, index) => {
    const cells = texts.map((row) => row[index] ?? '')
    const readings = cells.map((text) => readCell(text, name, context))
    return { header: name, texts: cells, readings, allowed: statedValues(document, table, name) }
  })
  const columns = findColumns(candidates, numbers)
  if (columns === null) return null
  const readings = candidates.map((candidate) => candidate.readings)
  const kind = policy === null ? tableKind(columns, readings, texts, context.formal) : 'decision'
  if (kind === null) return null

  const lookup = kind === 'lookup'
  const inputs = candidates.flatMap(({ header: name, ...candidate }, column) => {
    if (!columns.inputs.includes(column) || (lookup && column !== columns.inputs[0])) return []
    const place = table.header[column]?.place ?? table.place
    return [readInput({ ...candidate, name, column, place }, { ...context, lookup })]
  })
  const outputs = lookup
    ? header.map((_, index) => index).filter((index) => index !== columns.inputs[0])
    : columns.outputs
  return {
    kind,
    place: table.place,
    title: document.sections[table.section]?.heading ?? '',
    header,
    hitPolicy: policy ?? 'first',
    hitPolicyStated: policy !== null,
    inputs: inputs.map(({ input }) => input),
    outputs: outputs.map((column) => {
      const allowed = candidates[column]?.allowed
      const order = allowed?.kind === 'members' ? allowed.members : null
      return { name: header[column] ?? '', column, place: table.header[column]?.place ?? table.place, order }
    }),
    numbers,
    rows: table.rows.map((cells, row) => {
      const cellAt = (index: number) => ({ text: cells[index]?.text ?? '', place: cells[index]?.place ?? table.place })
      const [first, last] = [cells[0]?.place ?? table.place, cells.at(-1)?.place ?? table.place]
      return {
        place: { ...table.place, start: first.start, end: last.end },
        inputs: inputs.map(({ input, regions }) => ({
          ...cellAt(input.column),
          region: regions[row] ?? { kind: 'opaque' },
        })),
        outputs: outputs.map(cellAt),
      }
    }),
    unread: inputs.flatMap(({ regions }) => regions).filter(({ kind: region }) => region === 'opaque').length,
  }
}

/** What stands in quotation marks in the last column may be what to say. */
function isFormalTable(texts: readonly (readonly string[])[]): boolean {
  return texts.some((row) =>
    row.some((text, index) => isFormalCell(text) && (index < row.length - 1 || !/^\s*"/.test(text))),
  )
}

/** The values that the section of a table states for a column. */
function statedValues(document: Document, table: Table, column: string) {
  for (const { section, say, text } of document.paragraphs) {
    const values = section === table.section && !say ? readAllowedValues(text, column) : null
    if (values !== null) return values
  }
  return null
}
