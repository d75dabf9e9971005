import { Failure } from '../../src/failure.ts'
import type { Command } from '../command-context.ts'
import { layOutVerification } from '../layouts/lay-out-verification.ts'
import { printResult } from '../print-result.ts'
import { withProgress } from '../progress/with-progress.ts'
import { readInput } from '../read-input.ts'
import { text } from '../request.ts'

export const verify: Command = async (context) => {
  const { request, terminal, signal } = context
  const [file = ''] = request.positionals
  const replies = await readInput(file, context)
  const root = text(request, 'root')
  const result = await withProgress(context, (toolkit) =>
    toolkit.verify({ replies, ...(root !== undefined && { root }) }, signal),
  )
  printResult(context, result, () => layOutVerification(result, terminal.columns, terminal.quiet))
  const { failed, unreadable } = result.summary
  if (failed > 0 || unreadable === 0) return failed > 0 ? 1 : 0
  throw new Failure(
    'batch-lines-unreadable',
    `${unreadable} of the lines of ${file === '-' ? 'standard input' : file} could not be read as replies.`,
    'Each line is one reply as groundwork ask --batch or --json writes it.',
  )
}
