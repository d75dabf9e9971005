import type { Finding } from '../../schemas/finding.ts'
import type { Report } from './report.ts'
import { cleanLine } from './text/clean-line.ts'
import { groupByFile } from './text/group-by-file.ts'
import { isWhole } from './text/is-whole.ts'
import { summarise } from './text/summarise.ts'

/** JUnit XML: a suite a document, a test case a finding. Errors and warnings fail, infos are printed. A run without findings is one that passes. */
export const junit: Report = (result) => {
  const { findings } = result
  const suites = [...groupByFile(findings).values()].map(toSuite)
  const counts = `tests="${Math.max(1, findings.length)}" failures="${failures(findings)}"`
  const none = `  <testsuite name="groundwork" tests="1" failures="0">\n    <testcase classname="groundwork" name="${escapeXml(summarise(result))}"/>\n  </testsuite>`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="groundwork" ${counts} time="${(result.summary.ms / 1000).toFixed(3)}">`,
    ...(suites.length === 0 ? [none] : suites),
    '</testsuites>',
    '',
  ].join('\n')
}

function toSuite(findings: readonly Finding[]): string {
  const [first] = findings
  const name = first === undefined || isWhole(first.place) ? 'knowledge base' : first.place.path
  const cases = findings.map((finding) => toCase(finding, name))
  const counts = `tests="${findings.length}" failures="${failures(findings)}"`
  return [`  <testsuite name="${escapeXml(name)}" ${counts}>`, ...cases, '  </testsuite>'].join('\n')
}

function toCase({ place, severity, ruleId, message, witness, hint, url }: Finding, name: string): string {
  const { line, column } = place.start
  const title = `${ruleId} at ${line}:${column}`
  const lines = [
    `${name}:${line}:${column} ${message}`,
    ...(witness === null ? [] : [`For example: ${witness}`]),
    ...(hint === null ? [] : [hint]),
    url,
  ]
  const text = lines.map(escapeXml).join('\n')
  const body =
    severity === 'info'
      ? `      <system-out>${text}</system-out>`
      : `      <failure type="${severity}" message="${escapeXml(message)}">${text}</failure>`
  return `    <testcase classname="${escapeXml(name)}" name="${escapeXml(title)}">\n${body}\n    </testcase>`
}

function failures(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity !== 'info').length
}

/** XML 1.0 has no place for most control characters and for U+FFFE and U+FFFF, escaped or not. */
function escapeXml(text: string): string {
  return cleanLine(text)
    .replace(/[\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
