import type { ValidateResult } from '../schemas/finding.ts'
import type { Toolkit } from '../src/toolkit.ts'
import type { Terminal } from './terminal.ts'

/** The result of `validate` as the text of a report. */
export async function renderFindings(
  result: ValidateResult,
  format: string,
  _toolkit: Toolkit,
  _terminal: Terminal,
): Promise<string> {
  if (format === 'json') return `${JSON.stringify(result)}\n`
  return (
    result.findings
      .map(
        ({ place, severity, message, ruleId }) =>
          `${place.path}:${place.start.line}:${place.start.column} ${severity} ${message} ${ruleId}\n`,
      )
      .join('') + `${result.summary.documents} documents\n`
  )
}
