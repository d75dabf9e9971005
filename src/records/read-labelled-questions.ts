import { type LabelledQuestion, labelledQuestionSchema } from '../../schemas/certificate.ts'
import { Failure } from '../failure.ts'
import { readRecords } from './read-records.ts'

/** How a log says that no document covers a question. */
const noIntent = new Set(['', 'undocumented', 'none', 'null'])

/**
 * A labelled log, as JSON, JSON Lines or CSV with the columns `question` and `intent`. A label that is missing could be on either side, so a
 * log with one line that cannot be read is refused.
 * @throws Failure `file-invalid` with the first line that is wrong
 */
export function readLabelledQuestions(text: string): LabelledQuestion[] {
  return readRecords(text, ['question', 'intent']).map((record) => {
    const { line } = record
    if (record.problem !== null) throw wrong(line, record.problem)
    const read = labelledQuestionSchema.safeParse(record.value)
    if (!read.success) throw wrong(line, read.error.issues[0]?.message ?? 'its shape is wrong')
    const { question, intent } = read.data
    const isNone = intent === null || noIntent.has(intent.trim().toLowerCase())
    return { question, intent: isNone ? null : intent.trim() }
  })
}

function wrong(line: number, problem: string): Failure {
  return new Failure(
    'file-invalid',
    `Line ${line} of the log: ${problem}`,
    'A line is { "question": "…", "intent": "an.id" }, with "undocumented" where no document covers the question.',
  )
}
