import { Failure } from '../failure.ts'
import { readCsv } from './read-csv.ts'

/** A line of a file of records: the value that stands there, or what is wrong with it. */
export type ReadRecord =
  | { readonly line: number; readonly value: unknown; readonly problem: null }
  | { readonly line: number; readonly problem: string }

/**
 * The records of a JSON, JSON Lines or CSV file, told apart by how it begins. Of a CSV file the columns that are named are taken, as texts; the
 * `required` ones must be there. What cannot be read is given with its line.
 * @throws Failure `file-invalid` where there is nothing, or columns are missing
 */
export function readRecords(text: string, required: readonly string[], optional: readonly string[] = []): ReadRecord[] {
  const start = text.replace(/^\ufeff/, '').trimStart()
  const isJson = start.startsWith('{') || start.startsWith('[')
  const whole = isJson ? parseJson(start) : undefined
  if (whole !== undefined) {
    const values = Array.isArray(whole) ? whole : [whole]
    return filled(values.map((value, at) => ({ line: at + 1, value, problem: null })))
  }
  return filled(isJson ? readLines(text) : start === '' ? [] : readTable(text, required, optional))
}

function readLines(text: string): ReadRecord[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n/)
    .flatMap((line, at): ReadRecord[] => {
      if (line.trim() === '') return []
      const value = parseJson(line)
      return value === undefined
        ? [{ line: at + 1, problem: 'The line is not JSON.' }]
        : [{ line: at + 1, value, problem: null }]
    })
}

function readTable(text: string, required: readonly string[], optional: readonly string[]): ReadRecord[] {
  const [head, ...rows] = readCsv(text)
  const names = (head?.cells ?? []).map((name) => name.trim().toLowerCase())
  const missing = required.filter((name) => !names.includes(name))
  if (missing.length > 0) {
    const listed = required.map((name) => `"${name}"`).join(' and ')
    throw new Failure(
      'file-invalid',
      `The file is neither JSON, JSON Lines nor CSV with the columns ${listed}.`,
      'Name those columns in the first line, or write JSON objects with these fields.',
    )
  }
  const last = Math.max(...required.map((name) => names.indexOf(name)))
  const taken = [...required, ...optional].filter((name) => names.includes(name))
  return rows.map(({ line, cells, whole }): ReadRecord => {
    if (!whole) return { line, problem: 'The quotation marks of this row do not end.' }
    if (cells.length <= last) return { line, problem: `The row has ${cells.length} of ${names.length} columns.` }
    return {
      line,
      value: Object.fromEntries(taken.map((name) => [name, cells[names.indexOf(name)] ?? ''])),
      problem: null,
    }
  })
}

function filled(records: ReadRecord[]): ReadRecord[] {
  if (records.length > 0) return records
  throw new Failure('file-invalid', 'There is nothing in the file.', 'Give JSON, JSON Lines or CSV, one record a line.')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
