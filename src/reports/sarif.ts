import type { Finding, Severity } from '../../schemas/finding.ts'
import type { Place } from '../../schemas/place.ts'
import { ruleUrl } from '../findings/rule-url.ts'
import { rules } from '../rules/rules.ts'
import type { Report } from './report.ts'
import { cleanLine } from './text/clean-line.ts'
import { isWhole } from './text/is-whole.ts'

/** SARIF 2.1.0 (OASIS), for code scanning and for editors that show it. */
export const sarif: Report = (result) => {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Groundwork',
            informationUri: 'https://github.com/groundwork-kb/groundwork',
            rules: rules.map(({ id, summary, severity }) => ({
              id,
              shortDescription: { text: summary },
              helpUri: ruleUrl(id),
              defaultConfiguration:
                severity.recommended === 'off' ? { enabled: false } : { level: levels[severity.recommended] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: result.findings.map(toResult),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

function toResult({ ruleId, severity, message, witness, hint, place, related, fingerprint }: Finding) {
  const ruleIndex = rules.findIndex(({ id }) => id === ruleId)
  const text = [message, ...(witness === null ? [] : [`For example: ${witness}`]), ...(hint === null ? [] : [hint])]
  return {
    ruleId,
    ...(ruleIndex === -1 ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: text.map(cleanLine).join('\n') },
    locations: [toLocation(place)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other, id) => ({
            id,
            message: { text: cleanLine(other.message) },
            ...toLocation(other.place),
          })),
        }),
    partialFingerprints: { 'groundwork/v1': fingerprint },
  }
}

function toLocation(place: Place) {
  const { path, start, end } = place
  // A result needs a file; what is missing everywhere is written into this one.
  if (isWhole(place)) return { physicalLocation: { artifactLocation: { uri: 'groundwork.yaml' } } }
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    byteOffset: start.offset,
    byteLength: end.offset - start.offset,
  }
  return { physicalLocation: { artifactLocation: { uri: toUri(path) }, region } }
}

function toUri(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}
