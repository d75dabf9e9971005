import type { Command } from '../command-context.ts'
import { layOutDoctor } from '../layouts/lay-out-doctor.ts'
import { printResult } from '../print-result.ts'
import { withProgress } from '../progress/with-progress.ts'

export const doctor: Command = async (context) => {
  const result = await withProgress(context, (toolkit) => toolkit.doctor({}))
  printResult(context, result, () => layOutDoctor(result, context.terminal.columns))
  return result.ok ? 0 : 1
}
