import type { Finding, ValidateResult } from '../../schemas/finding.ts'
import { ruleUrl } from '../../src/findings/rule-url.ts'

/** A document with some of everything, and the findings in it. */
const source = `---
reviewed: 2020-01-15
---

# Waive a late fee

The amounts are in [Fees](../policies/fees.md), which says for every tier and for every country how much is charged, how it is told, and who decides.

- Leaf:\tTBD, ask Café 😀 Payments.
`

export const sources = (path: string): string | null => (path === 'procedures/late fee.md' ? source : null)

const finding = (ruleId: string, severity: Finding['severity'], rest: Partial<Finding>): Finding => ({
  ruleId,
  severity,
  message: '',
  witness: null,
  place: place('procedures/late fee.md', 1, 1, 1, 1, 0, 0),
  related: [],
  hint: null,
  url: ruleUrl(ruleId),
  fingerprint: '0123456789abcdef',
  ...rest,
})

export const sample: ValidateResult = {
  version: 1,
  summary: {
    documents: 1234,
    errors: 2,
    warnings: 1,
    infos: 1,
    suppressed: 1,
    baselined: 2,
    notAudited: 3,
    conditions: { total: 310, opaque: 41 },
    ms: 412,
  },
  findings: [
    finding('owner-missing', 'info', {
      message: '9 of 10 documents have no owner: nobody is asked when one of them is wrong.',
      witness: 'a.md, b.md',
      place: place('.', 1, 1, 1, 1, 0, 0),
      related: [{ message: 'One of them', place: place('a.md', 1, 1, 1, 4, 0, 3) }],
      hint: 'Name one owner for all under `defaults.owner` in groundwork.yaml.',
    }),
    finding('broken-link', 'warning', {
      message: 'The link leads to policies/fees.md, which does not exist.',
      place: place('procedures/late fee.md', 7, 20, 7, 47, 67, 94),
      hint: 'Correct the path, or remove the link.',
    }),
    finding('placeholder', 'error', {
      message: '"TBD" marks text that is still to be written.',
      place: place('procedures/late fee.md', 9, 9, 9, 12, 206, 209),
    }),
    finding('intent-claimed-twice', 'error', {
      message: '"waive my fee" is an example of two intents: "fee.waive" and "fee.remove".',
      witness: 'a customer who says "waive my fee" can be sent to either',
      place: place('procedures/other.md', 4, 5, 6, 1, 30, 70),
      related: [
        { message: 'The example of "fee.remove"', place: place('procedures/late fee.md', 5, 1, 5, 18, 30, 47) },
      ],
      hint: 'Keep it under the intent that it belongs to, and remove it from the other.',
    }),
  ],
}

export const nothing: ValidateResult = {
  version: 1,
  summary: {
    documents: 1,
    errors: 0,
    warnings: 0,
    infos: 0,
    suppressed: 0,
    baselined: 0,
    notAudited: 0,
    conditions: { total: 0, opaque: 0 },
    ms: 5,
  },
  findings: [],
}

/** The sample with another text wherever one comes from a document. */
export function poisoned(text: string): ValidateResult {
  const findings = sample.findings.map((one) => {
    const at = one.place.path === '.' ? one.place : { ...one.place, path: `${text}.md` }
    const related = one.related.map((other) => ({ message: text, place: { ...other.place, path: text } }))
    return { ...one, message: text, witness: text, hint: text, place: at, related }
  })
  return { ...sample, findings }
}

function place(
  path: string,
  line: number,
  column: number,
  endLine: number,
  endColumn: number,
  from: number,
  to: number,
) {
  return { path, start: { line, column, offset: from }, end: { line: endLine, column: endColumn, offset: to } }
}
