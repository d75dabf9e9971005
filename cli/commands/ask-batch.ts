import { type BatchError, type BatchLine, batchLineSchema, type Reply } from '../../schemas/reply.ts'
import { Failure } from '../../src/failure.ts'
import type { Toolkit } from '../../src/toolkit.ts'
import type { AskDefaults } from '../ask-defaults.ts'
import type { CommandContext } from '../command-context.ts'
import { jsonText } from '../json-text.ts'
import { counted } from '../layouts/format-number.ts'
import { withProgress } from '../progress/with-progress.ts'
import { inputFailure, openInput } from '../read-input.ts'
import { type InputLine, readLines } from '../read-lines.ts'

/**
 * Answers a file of questions, one JSON object a line in and out, in the order of the input and as they come. Blank lines are passed over.
 * @throws Failure `batch-lines-unreadable` at the end, where lines could not be read
 */
export async function askBatch(context: CommandContext, file: string, defaults: AskDefaults): Promise<number> {
  const { signal, terminal } = context
  // Bars and results on one terminal would overwrite each other.
  const bars = terminal.bars && terminal.stdout.isTTY !== true
  let unreadable = 0
  let total = 0
  await withProgress({ ...context, terminal: { ...terminal, bars } }, async (toolkit, reporter) => {
    for await (const line of linesOf(file, context)) {
      if (signal.aborted) return
      if (line.text?.trim() === '') continue
      total++
      const read = readBatchLine(line)
      if ('error' in read) unreadable++
      await write(context, 'error' in read ? read : await answer(toolkit, read, defaults, signal))
      reporter.progress({ stage: 'ask', done: total, total: 0, unit: 'questions' })
    }
  })
  if (unreadable === 0) return 0
  throw new Failure(
    'batch-lines-unreadable',
    `${unreadable} of ${counted(total, 'line')} could not be read; all others were answered.`,
    'The lines are named in the output, each with what is wrong with it.',
  )
}

async function* linesOf(file: string, context: CommandContext): AsyncGenerator<InputLine> {
  try {
    yield* readLines(openInput(file, context))
  } catch (error) {
    throw inputFailure(file, error)
  }
}

/** A line as a question, or as what is written in its place. */
function readBatchLine(line: InputLine): BatchLine | BatchError {
  if (line.text === null)
    return batchError(line.number, line.problem, 'Save the file as UTF-8 with one JSON object a line.')
  let value: unknown
  try {
    value = JSON.parse(line.text)
  } catch (error) {
    const said = error instanceof Error ? error.message : 'it cannot be parsed'
    return batchError(
      line.number,
      `The line is not JSON: ${said}.`,
      'Write one whole JSON object a line, such as {"question":"…"}.',
    )
  }
  const read = batchLineSchema.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const where = issue && issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''
  return batchError(
    line.number,
    `The line is not a question: ${where}${issue?.message ?? 'its shape is wrong'}.`,
    'A line is { "id"?, "question", "audience"?, "context"?, "conversation"? }.',
  )
}

function batchError(line: number, message: string, hint: string): BatchError {
  return { id: null, line, error: { code: 'batch-lines-unreadable', message, hint } }
}

async function answer(toolkit: Toolkit, line: BatchLine, defaults: AskDefaults, signal: AbortSignal): Promise<Reply> {
  const { id, question, audience, context, conversation } = line
  const reply = await toolkit.ask(
    {
      question,
      audience: audience ?? defaults.audience,
      context: { ...defaults.context, ...context },
      ...(conversation && { conversation }),
    },
    signal,
  )
  return { ...reply, id: id ?? null }
}

/** Waits where the reader is slow, so that a long file is not held in memory. */
async function write({ terminal }: CommandContext, value: Reply | BatchError): Promise<void> {
  const room = terminal.stdout.write(`${jsonText(value)}\n`)
  if (room || terminal.stdout.destroyed) return
  await new Promise<void>((resolve) => {
    terminal.stdout.once('drain', resolve)
    terminal.stdout.once('close', resolve)
    terminal.stdout.once('error', () => resolve())
  })
}
