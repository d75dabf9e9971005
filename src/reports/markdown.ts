import type { Finding } from '../../schemas/finding.ts'
import type { Report } from './report.ts'
import { cleanLine } from './text/clean-line.ts'
import { isWhole } from './text/is-whole.ts'
import { notes, summarise } from './text/summarise.ts'

const mostRows = 100

/** A comment on a change holds 65,536 characters; some are left for what stands around the table. */
const mostCharacters = 60_000

/** A heading and a table, for a comment on a change or the summary of a job. */
export const markdown: Report = (result) => {
  const { findings } = result
  const rows = takeRows(findings)
  const left = findings.length - rows.length
  return [
    `### Groundwork: ${summarise(result)}`,
    '',
    ...(rows.length === 0 ? [] : ['| | where | what | rule |', '| --- | --- | --- | --- |', ...rows, '']),
    ...(left > 0 ? [`${left} more are not shown.`, ''] : []),
    ...notes(result).flatMap((note) => [note, '']),
  ].join('\n')
}

function takeRows(findings: readonly Finding[]): string[] {
  const rows: string[] = []
  let left = mostCharacters
  for (const finding of findings.slice(0, mostRows)) {
    const row = toRow(finding)
    left -= row.length + 1
    if (left < 0) break
    rows.push(row)
  }
  return rows
}

function toRow({ severity, place, message, witness, hint, ruleId, url }: Finding): string {
  const where = isWhole(place) ? 'knowledge base' : `${escapeMarkdown(place.path)}:${place.start.line}`
  const what = [message, ...(witness === null ? [] : [`For example: ${witness}`]), ...(hint === null ? [] : [hint])]
  return `| ${severity} | ${where} | ${what.map(escapeMarkdown).join('<br>')} | [${ruleId}](${url}) |`
}

/** Text as text: no markup, no HTML, and no names or numbers that would call people or link to issues. */
function escapeMarkdown(text: string): string {
  return cleanLine(text)
    .slice(0, 300)
    .replace(/[\\`*_{}[\]|~!]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
    .replaceAll('#', '&#35;')
    .replaceAll('://', '&#58;//')
    .replace(/\bwww\./gi, '$&&#8203;')
}
