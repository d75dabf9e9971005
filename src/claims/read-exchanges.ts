import { type Exchange, exchangeSchema } from '../../schemas/check.ts'
import type { BatchError } from '../../schemas/reply.ts'
import { readRecords } from '../records/read-records.ts'

export type ReadExchange =
  | { readonly line: number; readonly exchange: Exchange }
  | { readonly line: number; readonly error: BatchError['error'] }

/** Longer replies are no replies but documents; checking them would take minutes. */
const longestReply = 20_000

/**
 * The exchanges of a JSON, JSON Lines or CSV file. What cannot be read is given with its line and what is wrong.
 * @throws Failure `file-invalid` where there is nothing, or a CSV file has no columns `question` and `reply`
 */
export function readExchanges(text: string): ReadExchange[] {
  return readRecords(text, ['question', 'reply'], ['id']).map((record) =>
    record.problem === null ? readValue(record.value, record.line) : wrong(record.line, record.problem),
  )
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
