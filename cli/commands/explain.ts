import { Failure } from '../../src/failure.ts'
import type { Command } from '../command-context.ts'
import { layOutExplanation } from '../layouts/lay-out-explanation.ts'
import { printResult } from '../print-result.ts'
import { withProgress } from '../progress/with-progress.ts'
import { text } from '../request.ts'

export const explain: Command = async (context) => {
  const [subject = ''] = context.request.positionals
  const explanation = await withProgress(context, (toolkit) => toolkit.explain({ subject }))
  if (text(context.request, 'format') !== 'mermaid') {
    printResult(context, explanation, () => layOutExplanation(explanation, context.terminal.columns))
    return 0
  }
  if (explanation.kind === 'rule') throw new Failure('usage', 'A rule has no steps to draw.', 'Name a Markdown file.')
  context.terminal.write(`${explanation.mermaid}\n`)
  return 0
}
