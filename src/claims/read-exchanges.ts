import { type Exchange, exchangeSchema } from '../../schemas/check.ts'
import type { BatchError } from '../../schemas/reply.ts'
import { Failure } from '../failure.ts'
import { readCsv } from './read-csv.ts'

export type ReadExchange =
  | { readonly line: number; readonly exchange: Exchange }
  | { readonly line: number; readonly error: BatchError['error'] }

/** Longer replies are no replies but documents; checking them would take minutes. */
const longestReply = 20_000

/**
 * The exchanges of a JSON, JSON Lines or CSV file, told apart by how it begins. What cannot be read is given with its line and what is wrong.
 * @throws Failure `file-invalid` where there is nothing, or a CSV file has no columns `question` and `reply`
 */
export function readExchanges(text: string): ReadExchange[] {
  const start = text.replace(/^\ufeff/, '').trimStart()
  if (start === '') throw nothing()
  const whole = start.startsWith('[') || start.startsWith('{') ? parseJson(start) : undefined
  if (whole !== undefined) {
    const values = Array.isArray(whole) ? whole : [whole]
    if (values.length === 0) throw nothing()
    return values.map((value, at) => readValue(value, at + 1))
  }
  return start.startsWith('{') || start.startsWith('[') ? readLines(text) : readTable(text)
}

function readLines(text: string): ReadExchange[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n/)
    .flatMap((line, at) => {
      if (line.trim() === '') return []
      const value = parseJson(line)
      return [value === undefined ? wrong(at + 1, 'The line is not JSON.') : readValue(value, at + 1)]
    })
}

function readTable(text: string): ReadExchange[] {
  const [head, ...rows] = readCsv(text)
  const names = (head?.cells ?? []).map((name) => name.trim().toLowerCase())
  const [question, reply, id] = ['question', 'reply', 'id'].map((name) => names.indexOf(name))
  if (question === undefined || reply === undefined || question === -1 || reply === -1) {
    const message = 'The file is neither JSON, JSON Lines nor CSV with the columns "question" and "reply".'
    throw new Failure(
      'file-invalid',
      message,
      'Name those columns in the first line, or write {"question": …, "reply": …}.',
    )
  }
  if (rows.length === 0) throw nothing()
  return rows.map(({ line, cells, whole }) => {
    if (!whole) return wrong(line, 'The quotation marks of this row do not end.')
    if (cells.length <= Math.max(question, reply))
      return wrong(line, `The row has ${cells.length} of ${names.length} columns.`)
    const named = id === undefined || id === -1 ? {} : { id: cells[id] ?? '' }
    return readValue({ ...named, question: cells[question], reply: cells[reply] }, line)
  })
}

function readValue(value: unknown, line: number): ReadExchange {
  const read = exchangeSchema.safeParse(value)
  if (!read.success) {
    const [issue] = read.error.issues
    const where = issue !== undefined && issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''
    return wrong(line, `The line is not a question with its reply: ${where}${issue?.message ?? 'its shape is wrong'}.`)
  }
  if (read.data.reply.length > longestReply)
    return wrong(line, `The reply is longer than ${longestReply.toLocaleString('en-GB')} characters.`)
  return { line, exchange: read.data }
}

function wrong(line: number, message: string): ReadExchange {
  const hint = 'A line is { "question": "…", "reply": "…" }, with an "id" if you like.'
  return { line, error: { code: 'batch-lines-unreadable', message, hint } }
}

function nothing(): Failure {
  const hint = 'Give JSON, JSON Lines or CSV with a question and a reply on each line.'
  return new Failure('file-invalid', 'There is no reply in the file.', hint)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
