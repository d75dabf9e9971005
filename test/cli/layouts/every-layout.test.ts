import { describe, expect, it } from 'vitest'
import { layOutBuild } from '../../../cli/layouts/lay-out-build.ts'
import { layOutCertificate } from '../../../cli/layouts/lay-out-certificate.ts'
import { layOutCheck } from '../../../cli/layouts/lay-out-check.ts'
import { layOutDoctor } from '../../../cli/layouts/lay-out-doctor.ts'
import { layOutExplanation } from '../../../cli/layouts/lay-out-explanation.ts'
import { layOutFailure } from '../../../cli/layouts/lay-out-failure.ts'
import { layOutIntents } from '../../../cli/layouts/lay-out-intents.ts'
import { layOutQuotation } from '../../../cli/layouts/lay-out-quotation.ts'
import { layOutReply } from '../../../cli/layouts/lay-out-reply.ts'
import { layOutScores } from '../../../cli/layouts/lay-out-scores.ts'
import { layOutVerification } from '../../../cli/layouts/lay-out-verification.ts'
import type { Line } from '../../../cli/layouts/line.ts'
import { paintLines } from '../../../cli/layouts/paint-lines.ts'
import { sourcesOf } from '../../../cli/layouts/sources-of.ts'
import { lineWidth } from '../../../cli/layouts/wrap-line.ts'
import type { Explanation } from '../../../schemas/explanation.ts'
import type { VerifyResult } from '../../../schemas/reply.ts'
import {
  answerReply,
  buildResult,
  calibrateResult,
  checkResult,
  clarifyReply,
  handoffReply,
  intentsList,
} from '../fake-toolkit.ts'

const at = { line: 3, column: 1, offset: 20 }
const place = { path: 'procedures/late-fee.md', start: at, end: at }

const document: Explanation = {
  version: 1,
  kind: 'document',
  path: place.path,
  title: 'Waive a late fee',
  type: 'procedure',
  typeFrom: 'folder',
  language: 'en',
  audience: 'agent',
  automation: 'answer',
  intents: ['fee.late'],
  counts: { sections: 2, steps: 3, tables: 0, links: 1, passages: 4, customerPassages: 1 },
  flow: { documentId: 'procedures/late-fee', path: place.path, nodes: [], edges: [] },
  comparedWith: 0,
  mermaid: 'flowchart TD',
  logic: {
    documentId: 'procedures/late-fee',
    path: place.path,
    audited: true,
    groups: [
      {
        shape: 'steps',
        place,
        subject: null,
        parent: null,
        say: false,
        branches: [
          {
            guard: { kind: 'opaque', text: 'if the team agrees', place },
            restatement: null,
            outcome: {
              kind: 'action',
              text: ', waive the fee and tell the customer so, in the words below',
              place,
              target: null,
            },
            place,
            step: 0,
          },
          {
            guard: { kind: 'otherwise', text: 'otherwise', place },
            restatement: null,
            outcome: { kind: 'nothing', text: '', place, target: null },
            place,
            step: 1,
          },
        ],
      },
    ],
    tables: [],
    restatements: [],
    sets: [{ variable: 'level', members: ['basic', 'plus'], from: 'sentence', place }],
    conditions: { total: 2, opaque: 1 },
  },
  findings: [
    {
      ruleId: 'boundary-gap',
      severity: 'error',
      message: 'Nothing says what to do at exactly 7 days.',
      witness: 'a case at exactly 7 days: no branch applies',
      place,
      related: [],
      hint: 'Add it.',
      url: 'https://example.com',
      fingerprint: 'f',
    },
  ],
}

const rule: Explanation = {
  version: 1,
  kind: 'rule',
  id: 'placeholder',
  summary: 'A document holds no text that waits to be written.',
  severity: { recommended: 'warning', strict: 'error' },
  page: '# placeholder\n\nText is **finished**.\n\n```markdown\n- TODO\n```\n',
  url: 'https://example.com/placeholder',
}

const verification: VerifyResult = {
  version: 1,
  summary: { replies: 2, citations: 3, failed: 1, notes: 1, unreadable: 1 },
  citations: [
    { reply: 1, line: 1, path: place.path, at, status: 'verified', message: 'Found at its place.' },
    { reply: 1, line: 1, path: place.path, at, status: 'moved', message: 'Now at byte 9.' },
    {
      reply: 2,
      line: 2,
      path: place.path,
      at,
      status: 'failed',
      message: 'The text has changed: it no longer says this.',
    },
  ],
}

const failure = {
  error: {
    code: 'file-invalid',
    message: 'It is not a baseline of findings.',
    hint: 'Make it anew.',
    url: 'https://example.com',
    exit: 2,
    place: { path: place.path, line: 3 },
  },
}

const doctor = {
  version: 1 as const,
  ok: false,
  checks: [
    { id: 'node', status: 'ok' as const, message: 'Node 20.20.2', hint: null },
    { id: 'index', status: 'error' as const, message: 'There is no index.', hint: 'Run groundwork build.' },
  ],
}

const skipped = [{ path: 'a.md', reason: 'It is not UTF-8.' }]

/** Each layout over its value, so that the value can be spoilt first. */
const layouts: Readonly<Record<string, (columns: number, spoil: <Value>(value: Value) => Value) => readonly Line[]>> = {
  answer: (columns, spoil) => layOutReply(spoil(answerReply), columns),
  clarify: (columns, spoil) => layOutReply(spoil(clarifyReply), columns),
  handoff: (columns, spoil) => layOutReply(spoil(handoffReply), columns),
  scores: (columns, spoil) => layOutScores(spoil(handoffReply), columns),
  quotation: (columns, spoil) =>
    layOutQuotation({ path: 'a', headings: [], line: 1, quote: spoil('two') }, spoil('one\ntwo\n'), columns).lines,
  sources: (columns, spoil) =>
    sourcesOf(spoil(handoffReply)).flatMap((source) => layOutQuotation(source, null, columns).lines),
  build: (columns, spoil) => layOutBuild(spoil({ ...buildResult, skipped }), columns),
  intents: (columns, spoil) => layOutIntents(spoil(intentsList), columns),
  document: (columns, spoil) => layOutExplanation(spoil(document), columns),
  rule: (columns, spoil) => layOutExplanation(spoil(rule), columns),
  doctor: (columns, spoil) => layOutDoctor(spoil(doctor), columns),
  certificate: (columns, spoil) => layOutCertificate(spoil(calibrateResult), columns),
  check: (columns, spoil) => layOutCheck(spoil(checkResult), columns),
  verification: (columns, spoil) => layOutVerification(spoil(verification), columns, false),
  failure: (columns, spoil) => layOutFailure(spoil(failure), columns),
}

const asIs = <Value>(value: Value): Value => value

describe.each(Object.entries(layouts))('%s', (_, layOut) => {
  it('reads well', () => {
    expect(paintLines(layOut(80, asIs), false)).toMatchSnapshot()
  })

  it.each([60, 80, 140])('fits into %i columns', (columns) => {
    for (const one of layOut(columns, asIs)) expect(lineWidth(one)).toBeLessThanOrEqual(columns)
  })

  it('prints no control character of a document', () => {
    const painted = paintLines(layOut(80, spoilStrings), false)
    expect(painted).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    expect(painted).not.toContain('owned')
  })
})

/** Puts a window title, a colour and a reversal into every string that a document could have written; codes stay what they are. */
function spoilStrings<Value>(value: Value): Value {
  const spoil = (one: unknown, key: string): unknown => {
    if (typeof one === 'string') return codes.has(key) ? one : `\u001b]0;owned\u0007\u001b[31m${one}\u202e\r`
    if (Array.isArray(one)) return one.map((item) => spoil(item, key))
    if (one === null || typeof one !== 'object') return one
    return Object.fromEntries(Object.entries(one).map(([name, item]) => [name, spoil(item, name)]))
  }
  // The shape is that of the value: only strings were changed.
  return spoil(value, '') as Value
}

const codes = new Set([
  'kind',
  'code',
  'handling',
  'automation',
  'severity',
  'shape',
  'status',
  'verdict',
  'recommended',
  'strict',
])
