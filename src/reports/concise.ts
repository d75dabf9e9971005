import type { Report } from './report.ts'
import { cleanLine } from './text/clean-line.ts'
import { makePaint } from './text/paint.ts'
import { severityLooks } from './text/severity-looks.ts'
import { summarise } from './text/summarise.ts'

/** A line a finding: `path:line:column severity rule message`, for editors, `grep` and short logs. The last line counts them. */
export const concise: Report = (result, { color }) => {
  const paint = makePaint(color)
  const lines = result.findings.map(({ place, severity, ruleId, message }) => {
    const { line, column } = place.start
    const where = `${cleanLine(place.path)}:${line}:${column}`
    return `${where} ${paint(severity, severityLooks[severity])} ${ruleId} ${cleanLine(message)}`
  })
  return [...lines, `${summarise(result)}.`, ''].join('\n')
}
