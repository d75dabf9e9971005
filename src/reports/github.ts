import type { Finding } from '../../schemas/finding.ts'
import type { Report } from './report.ts'
import { cleanLine } from './text/clean-line.ts'
import { isWhole } from './text/is-whole.ts'
import { summarise } from './text/summarise.ts'

/** Workflow commands of GitHub Actions, which it shows beside the lines of a change. The last line is for the log. */
export const github: Report = (result) => {
  return [...result.findings.map(toCommand), `${summarise(result)}.`, ''].join('\n')
}

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

function toCommand(finding: Finding): string {
  const { place, severity, ruleId, message, witness, hint } = finding
  const { start, end } = place
  const position = { line: start.line, endLine: end.line, ...columns(finding) }
  const properties = { ...(isWhole(place) ? {} : { file: place.path, ...position }), title: ruleId }
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  const text = [message, ...(witness === null ? [] : [`For example: ${witness}`]), ...(hint === null ? [] : [hint])]
  return `::${commands[severity]} ${list.join(',')}::${text.map(escapeData).join('%0A')}`
}

/** GitHub takes columns only of a range within one line. */
function columns({ place: { start, end } }: Finding): { col?: number; endColumn?: number } {
  return start.line === end.line ? { col: start.column, endColumn: Math.max(start.column, end.column) } : {}
}

function escapeData(text: string): string {
  return cleanLine(text).replaceAll('%', '%25')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
