import type { CalibrateResult } from '../../schemas/certificate.ts'
import type { CheckResult } from '../../schemas/check.ts'
import type { BuildResult } from '../../schemas/index-manifest.ts'
import type { Intent, IntentsList } from '../../schemas/intent.ts'
import type { Citation, Reply } from '../../schemas/reply.ts'
import type { Toolkit } from '../../src/toolkit.ts'

/** Documents of a very small knowledge base, by path. */
const documents: Readonly<Record<string, string>> = {
  'procedures/late-fee.md': [
    '---',
    'title: Waive a late fee',
    '---',
    '',
    '# Waive a late fee',
    '',
    '## Steps',
    '',
    '1. Open the fee in the Ledger.',
    '2. If the payment was 7 days late or less, **waive the fee**.',
    '3. If it was later, do not waive it.',
    '',
    '## Say to the customer',
    '',
    'If the fee was our mistake, we remove it, always.',
    '',
  ].join('\n'),
}

const latePath = 'procedures/late-fee.md'

/** A quotation with the place where it really stands in its document. */
function cite(path: string, quote: string, headings: readonly string[] = ['Waive a late fee']): Citation {
  const text = documents[path] ?? ''
  const offset = text.indexOf(quote)
  if (offset === -1) throw new Error(`${path} does not say ${quote}`)
  return {
    path,
    headings: [...headings],
    start: position(text, offset),
    end: position(text, offset + quote.length),
    quote,
    sha256: '0'.repeat(64),
  }
}

function position(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n')
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    offset: Buffer.byteLength(text.slice(0, offset)),
  }
}

const steps = [
  cite(latePath, '2. If the payment was 7 days late or less, **waive the fee**.', ['Waive a late fee', 'Steps']),
  cite(latePath, 'If the fee was our mistake, we remove it, always.', ['Waive a late fee', 'Say to the customer']),
]

const answered: Omit<Reply, 'question' | 'kind' | 'intent' | 'reason'> = {
  version: 1,
  scores: { documented: 0.83, threshold: 0.61 },
  answer: null,
  clarify: null,
  handoff: null,
  audience: 'agent',
  context: {},
  passages: [
    {
      id: 'procedures/late-fee#2',
      path: latePath,
      headings: ['Waive a late fee', 'Steps'],
      score: 0.71,
      ranks: { lexical: 1, vector: 3, document: 1 },
    },
    {
      id: 'procedures/late-fee#4',
      path: latePath,
      headings: ['Waive a late fee', 'Say to the customer'],
      score: 0.42,
      ranks: { lexical: null, vector: 1, document: 1 },
    },
  ],
  index: { id: `sha256:${'ab'.repeat(32)}`, stale: false },
  ms: 6,
}

export const answerReply: Reply = {
  ...answered,
  question: 'can you waive my late fee',
  kind: 'answer',
  intent: { id: 'fee.late', handling: 'documented' },
  reason: { code: 'documented', message: 'Documented as "Waive a late fee".' },
  answer: { text: `From "Waive a late fee":\n\n${steps.map(({ quote }) => quote).join('\n\n')}`, citations: steps },
}

export const clarifyReply: Reply = {
  ...answerReply,
  question: 'my fee',
  kind: 'clarify',
  intent: null,
  reason: { code: 'level-intents', message: '2 documented intents fit equally well.' },
  answer: null,
  clarify: {
    question: 'Is this about “Waive a late fee” or “Pay early”?',
    variable: 'intent',
    type: 'enum',
    options: ['Waive a late fee', 'Pay early'],
  },
}

export const handoffReply: Reply = {
  ...answerReply,
  question: 'my husband died',
  kind: 'handoff',
  scores: { documented: 0.12, threshold: 0.61 },
  intent: { id: 'life.bereavement', handling: 'human-only' },
  reason: { code: 'human-only', message: '"Bereavement" is for a person: someone has died.' },
  answer: null,
  handoff: {
    summary: 'my husband died',
    question: 'my husband died',
    guesses: [{ intent: 'life.bereavement', label: 'Bereavement', score: 2.1 }],
    passages: [{ path: latePath, headings: ['Waive a late fee'], quote: '1. Open the fee in the Ledger.', line: 9 }],
    missing: ['No document covers this question.'],
    draft: null,
    context: {},
    queue: 'bereavement',
    priority: 'normal',
    topic: null,
    language: 'und',
    collected: [],
    stepsDone: [],
    needs: [],
  },
}

const intents: readonly Intent[] = [
  intent('fee.late', 'documented', 'answer', 'procedures/late-fee says what to do'),
  intent('fee.refund', 'documented', 'assist', 'its document is assist-only'),
  intent('life.bereavement', 'human-only', 'human-only', 'someone has died'),
]

function intent(id: string, handling: Intent['handling'], automation: Intent['automation'], reason: string): Intent {
  return {
    id,
    label: id,
    handling,
    automation,
    reason,
    examples: ['one', 'two'],
    derived: false,
    documents: [],
    section: null,
    place: null,
  }
}

export const intentsList: IntentsList = {
  version: 1,
  index: { id: answered.index.id },
  summary: { documented: 2, assist: 1, humanOnly: 1 },
  intents: [...intents],
}

export const buildResult: BuildResult = {
  version: 1,
  index: { id: answered.index.id, path: '.groundwork/gen-1', generation: 1 },
  documents: 1,
  passages: 4,
  intents: { documented: 2, humanOnly: 1 },
  embedder: { id: 'hash', dimensions: 256 },
  vectorStore: 'exact',
  reused: 0,
  skipped: [],
  ms: { parse: 3, embed: 20, index: 1, total: 25 },
}

const rate = { errors: 1, of: 400, rate: 0.0025, upper: 0.0118 }

export const calibrateResult: CalibrateResult = {
  version: 1,
  index: { id: answered.index.id, path: '.groundwork/gen-2', generation: 2 },
  certificate: {
    ...{
      index: answered.index.id,
      embedder: 'hash',
      risk: 0.05,
      confidence: 0.95,
      threshold: 0.61,
      provisional: false,
    },
    ...{ date: '2026-09-01', data: 'sha256:0', answeredUndocumented: rate, wrongIntent: rate },
    handedOffDocumented: { errors: 40, of: 200, rate: 0.2, upper: 0.252 },
    mixes: [{ undocumented: 0.18, ofAnswers: 0.0032 }],
    intents: [{ id: 'refund.late', risk: 0.001, threshold: null, missing: 2595 }],
    ...{ scores: [0.1, 0.9], revoked: null },
  },
  curve: [{ threshold: 0.61, answeredUndocumented: 0.0025, answeredDocumented: 0.8 }],
  ms: 900,
}

export const checkResult: CheckResult = {
  version: 1,
  index: answered.index,
  summary: {
    replies: 2,
    wrong: 1,
    unproven: 1,
    unreadable: 1,
    sentences: 5,
    supported: 1,
    contradicted: 2,
    undocumented: 1,
    glue: 1,
  },
  intents: [
    {
      id: 'fee.late',
      handling: 'documented',
      replies: 1,
      sentences: 4,
      supported: 1,
      contradicted: 2,
      undocumented: 0,
      glue: 1,
    },
    { id: null, handling: null, replies: 1, sentences: 1, supported: 0, contradicted: 0, undocumented: 1, glue: 0 },
  ],
  replies: [
    {
      id: 'T-1',
      line: 1,
      question: 'can you waive my late fee',
      intent: { id: 'fee.late', handling: 'documented' },
      verdict: 'contradicted',
      sentences: [
        {
          text: 'Thanks for reaching out!',
          verdict: 'glue',
          citation: null,
          differences: [],
          missing: [],
          coverage: 0,
        },
        {
          text: 'We waive the fee if the payment was 9 days late or less.',
          verdict: 'contradicted',
          citation: steps[0] ?? null,
          differences: [{ kind: 'figure', said: '9 days', documented: '7 days' }],
          missing: [],
          coverage: 1,
        },
        {
          text: 'If it was later, we waive it too.',
          verdict: 'contradicted',
          citation: cite(latePath, '3. If it was later, do not waive it.'),
          differences: [{ kind: 'negation', said: '', documented: 'not waive' }],
          missing: ['too'],
          coverage: 0.9,
        },
        {
          text: 'If the fee was our mistake, we remove it.',
          verdict: 'supported',
          citation: steps[1] ?? null,
          differences: [],
          missing: [],
          coverage: 1,
        },
      ],
    },
    {
      id: null,
      line: 2,
      question: 'do you have a shop',
      intent: null,
      verdict: 'undocumented',
      sentences: [
        {
          text: 'Our shop is in Market Street.',
          verdict: 'undocumented',
          citation: null,
          differences: [],
          missing: ['shop', 'Market', 'Street'],
          coverage: 0.1,
        },
      ],
    },
  ],
  errors: [
    {
      id: null,
      line: 3,
      error: { code: 'batch-lines-unreadable', message: 'The line is not JSON.', hint: 'Write {"question": …}.' },
    },
  ],
  ms: 12,
}

/**
 * A toolkit over the values above. Questions about a fee are answered, "my fee" alone gets a question back, everything else goes to a person.
 * `asked` records what was asked; anything may be replaced.
 */
export function fakeToolkit(replaced: Partial<Toolkit> = {}) {
  const asked: Parameters<Toolkit['ask']>[0][] = []
  let closed = 0
  const toolkit: Toolkit = {
    validate: async () => ({
      version: 1,
      summary: {
        documents: 1,
        errors: 0,
        warnings: 0,
        infos: 0,
        suppressed: 0,
        baselined: 0,
        notAudited: 0,
        conditions: { total: 2, opaque: 0 },
        ms: 4,
      },
      findings: [],
    }),
    build: async () => buildResult,
    ask: async (input) => {
      asked.push(input)
      const { question, context = {}, audience = 'agent' } = input
      const known = { question, context, audience }
      if (question === 'my fee' && !('intent' in context)) return { ...clarifyReply, ...known }
      return { ...(question.includes('fee') ? answerReply : handoffReply), ...known }
    },
    calibrate: async () => calibrateResult,
    check: async () => checkResult,
    verify: async () => ({
      version: 1,
      summary: { replies: 1, citations: 2, failed: 0, notes: 0, unreadable: 0 },
      citations: [],
    }),
    listIntents: async () => intentsList,
    explain: async ({ subject }) => ({
      version: 1,
      kind: 'rule',
      id: subject,
      summary: 'Text is finished.',
      severity: { recommended: 'warning', strict: 'error' },
      page: '# placeholder\n\nText is **finished**.\n',
      url: 'https://example.com/placeholder',
    }),
    doctor: async () => ({
      version: 1,
      ok: true,
      checks: [{ id: 'node', status: 'ok', message: 'Node 20', hint: null }],
    }),
    readSource: async (path) => documents[path] ?? null,
    close: async () => {
      closed++
    },
    ...replaced,
  }
  return { toolkit, asked, closedTimes: () => closed }
}
