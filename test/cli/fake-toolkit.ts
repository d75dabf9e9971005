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
