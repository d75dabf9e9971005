import type { Command } from '../command-context.ts'
import { layOutExplanation } from '../layouts/lay-out-explanation.ts'
import { printResult } from '../print-result.ts'
import { withProgress } from '../progress/with-progress.ts'

export const explain: Command = async (context) => {
  const [subject = ''] = context.request.positionals
  const explanation = await withProgress(context, (toolkit) => toolkit.explain({ subject }))
  printResult(context, explanation, () => layOutExplanation(explanation, context.terminal.columns))
  return 0
}
