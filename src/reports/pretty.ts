import type { Finding, ValidateResult } from '../../schemas/finding.ts'
import type { Report, ReportOptions } from './report.ts'
import { cleanLine } from './text/clean-line.ts'
import { drawFrame } from './text/draw-frame.ts'
import { groupByFile } from './text/group-by-file.ts'
import { isWhole } from './text/is-whole.ts'
import { makePaint, type Paint } from './text/paint.ts'
import { severityLooks } from './text/severity-looks.ts'
import { notes, summarise } from './text/summarise.ts'
import { wrapText } from './text/wrap-text.ts'

/** For people at a terminal: findings by file, each with the line it is about, an example and what to do. */
export const pretty: Report = (result, options) => {
  const paint = makePaint(options.color)
  const files = [...groupByFile(result.findings)].map(([path, findings]) => {
    const [first] = findings
    const title = first !== undefined && isWhole(first.place) ? 'The knowledge base as a whole' : cleanLine(path)
    return [paint(title, 'underline'), '', ...findings.flatMap((finding) => [...layOut(finding, options, paint), ''])]
  })
  const lines = [...files.flat(), ...layOutSummary(result, options, paint)]
  return lines.map((line) => `${line.trimEnd()}\n`).join('')
}

function layOut(finding: Finding, { width, sources }: ReportOptions, paint: Paint): string[] {
  const { place, severity, ruleId, message, witness, hint, related } = finding
  const look = severityLooks[severity]
  const where = isWhole(place) ? '' : `${place.start.line}:${place.start.column} `
  const head = `${where}${severity} `
  const [first = '', ...rest] = wrapText(`${head}${cleanLine(message)} ${ruleId}`, width - 4)
  const lines = [
    `  ${paintHead(first, where, severity, rest.length === 0 ? ruleId : '', look, paint)}`,
    ...rest.map((line, index) => `    ${index === rest.length - 1 ? paintRule(line, ruleId, paint) : line}`),
  ]
  const source = isWhole(place) ? null : (sources?.(place.path) ?? null)
  if (source !== null) {
    const frame = drawFrame(source, place, width - 4, look, paint)
    if (frame.length > 0) lines.push(...frame.map((line) => `    ${line}`))
  }
  if (witness !== null) lines.push(...labelled('for example:', witness, width, paint))
  if (hint !== null) lines.push(...labelled('hint:', hint, width, paint))
  // Of the knowledge base as a whole the examples have been named.
  for (const { message: text, place: other } of isWhole(place) ? [] : related) {
    const { line, column } = other.start
    lines.push(...labelled('see:', `${other.path}:${line}:${column} ${text}`, width, paint))
  }
  return lines
}

function paintHead(
  line: string,
  where: string,
  severity: string,
  ruleId: string,
  look: (typeof severityLooks)['error'],
  paint: Paint,
): string {
  const text = line.slice(where.length + severity.length)
  return `${paint(where, 'dim')}${paint(severity, look, 'bold')}${ruleId === '' ? text : paintRule(text, ruleId, paint)}`
}

/** The rule stands at the end of the message. */
function paintRule(line: string, ruleId: string, paint: Paint): string {
  return line.endsWith(ruleId) ? `${line.slice(0, -ruleId.length)}${paint(ruleId, 'dim')}` : line
}

function labelled(label: string, text: string, width: number, paint: Paint): string[] {
  const [first = '', ...rest] = wrapText(`${label} ${cleanLine(text)}`, width - 6)
  return [`    ${paint(label, 'bold')}${first.slice(label.length)}`, ...rest.map((line) => `      ${line}`)]
}

function layOutSummary(result: ValidateResult, { width }: ReportOptions, paint: Paint): string[] {
  const { errors, warnings } = result.summary
  const look = errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green'
  const [first = '', ...rest] = wrapText(`${summarise(result)}.`, width)
  const more = notes(result).flatMap((note) => wrapText(note, width))
  return [...[first, ...rest].map((line) => paint(line, look, 'bold')), ...more.map((line) => paint(line, 'dim'))]
}
