import { Failure } from '../../src/failure.ts'
import type { Command } from '../command-context.ts'
import { layOutCertificate } from '../layouts/lay-out-certificate.ts'
import { printResult } from '../print-result.ts'
import { withProgress } from '../progress/with-progress.ts'
import { readInput } from '../read-input.ts'
import { text } from '../request.ts'

export const calibrate: Command = async (context) => {
  const { request, terminal, signal } = context
  const [file] = request.positionals
  const risk = readRisk(text(request, 'risk'))
  const log = file === undefined ? null : await readInput(file, context)
  const result = await withProgress(context, (toolkit) =>
    toolkit.calibrate({ log, ...(risk !== undefined && { risk }) }, signal),
  )
  printResult(context, result, () => layOutCertificate(result, terminal.columns))
  return 0
}

function readRisk(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const percent = value.endsWith('%')
  const risk = Number(percent ? value.slice(0, -1) : value) / (percent ? 100 : 1)
  if (risk > 0 && risk < 1) return risk
  throw new Failure('usage', `--risk ${value} is no share between 0 and 1.`, 'Write 0.05 or 5% for one in twenty.')
}
