import type { Command } from '../command-context.ts'
import { layOutBuild } from '../layouts/lay-out-build.ts'
import { printResult } from '../print-result.ts'
import { withProgress } from '../progress/with-progress.ts'

export const build: Command = async (context) => {
  const paths = [...context.request.positionals]
  const input = paths.length > 0 ? { paths } : {}
  const result = await withProgress(context, (toolkit) => toolkit.build(input, context.signal))
  printResult(context, result, () => layOutBuild(result, context.terminal.columns))
  return 0
}
