import type { Command } from '../command-context.ts'
import { layOutIntents } from '../layouts/lay-out-intents.ts'
import { printResult } from '../print-result.ts'
import { withProgress } from '../progress/with-progress.ts'
import { choice } from '../request.ts'

export const listIntents: Command = async (context) => {
  const handling = choice(context.request, 'handling', ['documented', 'human-only'])
  const result = await withProgress(context, (toolkit) => toolkit.listIntents(handling ? { handling } : {}))
  printResult(context, result, () => layOutIntents(result, context.terminal.columns))
  return 0
}
