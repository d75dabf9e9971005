import { Failure } from '../../src/failure.ts'
import type { Command } from '../command-context.ts'
import { counted } from '../layouts/format-number.ts'
import { layOutCheck } from '../layouts/lay-out-check.ts'
import { printResult } from '../print-result.ts'
import { withProgress } from '../progress/with-progress.ts'
import { readInput } from '../read-input.ts'

export const check: Command = async (context) => {
  const { request, terminal, signal } = context
  const [file = ''] = request.positionals
  const exchanges = await readInput(file, context)
  const result = await withProgress(context, (toolkit) => toolkit.check({ exchanges }, signal))
  printResult(context, result, () => layOutCheck(result, terminal.columns))
  const { unreadable, wrong, unproven, replies } = result.summary
  if (unreadable === 0) return wrong + unproven > 0 ? 1 : 0
  throw new Failure(
    'batch-lines-unreadable',
    `${unreadable} of ${counted(unreadable + replies, 'line')} could not be read; all others were checked.`,
    'The lines are named in the output, each with what is wrong with it.',
  )
}
