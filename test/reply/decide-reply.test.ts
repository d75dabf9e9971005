import { describe, expect, it } from 'vitest'
import { type Policy, policySchema } from '../../schemas/policy.ts'
import { type Conversation, handoffSchema } from '../../schemas/reply.ts'
import { weighEvidence } from '../../src/gate/weigh-evidence.ts'
import { decideReply, type Question } from '../../src/reply/decide-reply.ts'
import { retrieve } from '../../src/retrieval/retrieve.ts'
import { smallIndex } from '../small-index.ts'

const frontMatter = (id: string, examples: string[], more = ''): string =>
  `---\n${more}intents:\n  - id: ${id}\n    examples:\n${examples.map((example) => `      - ${example}\n`).join('')}---\n`

const texts = {
  'late.md': `${frontMatter('refund.late', ['where is my refund', 'my refund is late', 'refund has not arrived'])}# Late refunds

## Steps

1. Look the refund up in the Ledger.
2. If it is older than 5 business days, trace it.

## Say to the customer

Refunds take up to 5 business days. We will trace yours.
`,
  'steps-only.md': `${frontMatter('card.block', ['block my card', 'my card is lost please block it', 'stop my card'])}# Block a card

## Steps

1. Block the card in the Ledger.
`,
  'assist.md': `${frontMatter('limit.raise', ['raise my limit', 'i want a higher limit', 'increase my credit limit'], 'automation: assist\n')}# Raise a limit

## Steps

1. Check the tier.
`,
  'closed.md': `${frontMatter('debt.collect', ['a debt collector called me', 'you sent me to collections', 'collection agency letter'], 'automation: human-only\n')}# Collections

Give it to the Financial Support team.
`,
  'branches.md': `${frontMatter('return.start', ['start a return', 'i want to return my order', 'how do i return shoes'])}# Start a return

## Steps

1. Ask when the parcel came.
   - Up to 14 days ago:

     :::say
     You have time until day 14.
     :::
   - More than 14 days ago:

     :::say
     The time for returns is over.
     :::
`,
}

const policy = policySchema.parse({
  never: { phrases: ['bitcoin*'], intents: ['card.*'] },
  topics: [{ id: 'threat', reason: 'A threat.', phrases: ['sue you'], queue: 'legal', priority: 'urgent' }],
  handoff: { queue: 'front', queues: { 'limit.*': 'credit' } },
})

async function reply(
  question: string,
  audience: 'agent' | 'customer' = 'agent',
  more: Partial<Question> = {},
  rules?: Policy,
) {
  const { index, matcher, vectorOf } = await smallIndex(texts, [], rules)
  const vector = await vectorOf(question)
  const candidates = await retrieve(index, question, vector, 20)
  const evidence = weighEvidence(index.intents, matcher.scores(question, vector), candidates, { centre: 0.3 })
  return decideReply(index, { text: question, audience, context: {}, ...more }, evidence, candidates)
}

describe('decideReply', () => {
  it.each([
    ['my refund is late', 'agent', 'answer', 'documented'],
    ['my refund is late', 'customer', 'answer', 'documented'],
    ['block my card', 'agent', 'answer', 'documented'],
    ['block my card', 'customer', 'handoff', 'no-customer-wording'],
    ['raise my limit', 'agent', 'handoff', 'assist-only'],
    ['raise my limit', 'customer', 'handoff', 'assist-only'],
    ['a debt collector called me', 'agent', 'handoff', 'human-only'],
    ['start a return', 'customer', 'clarify', 'missing-fact'],
    ['do you sell umbrellas', 'agent', 'handoff', 'undocumented'],
    ['my refund is late, let me speak to a real person', 'agent', 'handoff', 'person-requested'],
    ['   ', 'agent', 'handoff', 'empty-question'],
  ] as const)('%s, asked by a %s: %s, %s', async (question, audience, kind, code) => {
    const decision = await reply(question, audience)
    expect(decision).toMatchObject({ kind, reason: { code } })
    expect([decision.answer, decision.clarify, decision.handoff].filter((part) => part !== null)).toHaveLength(1)
    if (kind === 'answer') expect(decision.scores.documented).toBeGreaterThanOrEqual(decision.scores.threshold)
  })

  it.each([
    ['let me speak to a person about bitcoin or I sue you', 'person-requested', 'front', 'normal', null],
    ['my refund is late, may I pay in bitcoins or I sue you', 'blocked', 'front', 'normal', null],
    ['my refund is late, I will sue you', 'sensitive', 'legal', 'urgent', 'threat'],
    ['block my card', 'blocked', 'front', 'normal', null],
    ['raise my limit', 'assist-only', 'credit', 'normal', null],
    ['wo ist meine Rückzahlung, sie ist nicht gekommen', 'other-language', 'front', 'normal', null],
    ['🎉🎉', 'unreadable-question', 'front', 'normal', null],
    ['\u0000\u200b \n', 'empty-question', 'front', 'normal', null],
  ] as const)('%s: %s', async (question, code, queue, priority, topic) => {
    const language = code === 'other-language' ? 'de' : 'en'
    const decision = await reply(question, 'agent', { language }, policy)
    expect(decision).toMatchObject({ kind: 'handoff', reason: { code }, handoff: { queue, priority, topic } })
    expect(handoffSchema.parse(decision.handoff)).toEqual(decision.handoff)
  })

  it('does not take an unknown language for another one', async () => {
    expect((await reply('my refund is late', 'agent', { language: 'und' })).kind).toBe('answer')
  })

  it('hands over where the bot has failed before, sooner, with what was said', async () => {
    const conversation: Conversation = [
      { role: 'customer', text: 'my refund is late' },
      { role: 'bot', text: 'Which order?' },
      { role: 'customer', text: '4411' },
      { role: 'bot', text: 'Refunds take up to 5 business days.' },
    ]
    const decision = await reply('that did not help', 'customer', { conversation, context: { tier: 'Gold' } }, policy)
    expect(decision).toMatchObject({ reason: { code: 'repeated-failure' }, handoff: { priority: 'high' } })
    expect(decision.handoff?.collected).toEqual([
      { variable: 'tier', value: 'Gold', from: 'context' },
      { variable: 'Which order?', value: '4411', from: 'conversation' },
    ])
    expect(decision.handoff?.stepsDone).toEqual([{ by: 'bot', text: 'Refunds take up to 5 business days.' }])
  })

  it('never loops after a hand-off: the same again is handed over again', async () => {
    const first = await reply('do you sell umbrellas', 'customer')
    const conversation: Conversation = [
      { role: 'customer', text: 'do you sell umbrellas' },
      { role: 'bot', text: 'A colleague takes over.' },
    ]
    expect(first.kind).toBe('handoff')
    expect((await reply('do you sell umbrellas', 'customer', { conversation })).kind).toBe('handoff')
  })

  it('shows a customer nothing that is for agents', async () => {
    const decision = await reply('my refund is late', 'customer')
    expect(decision.answer?.text).toBe('Refunds take up to 5 business days. We will trace yours.')
  })

  it('quotes the steps to an agent, each word for word in the text', async () => {
    const { answer } = await reply('my refund is late')
    expect(answer?.citations.some(({ quote }) => quote.includes('trace it'))).toBe(true)
    for (const { quote } of answer?.citations ?? []) expect(answer?.text).toContain(quote)
  })

  it('gives the colleague of an assist-only intent the draft with its sources', async () => {
    const { handoff } = await reply('raise my limit', 'customer')
    expect(handoff?.draft?.citations[0]?.path).toBe('assist.md')
  })

  it('hands a long question over without looking at it', async () => {
    const { index } = await smallIndex(texts)
    const decision = decideReply(index, { text: 'x'.repeat(5000), audience: 'agent', context: {} }, null, [])
    expect(decision).toMatchObject({ kind: 'handoff', reason: { code: 'question-too-long' } })
  })

  it('asks which of two level intents is meant, and takes the answer from the context', async () => {
    const twins = {
      'a.md': `${frontMatter('card.replace', ['new card please'])}# Replace a card\n\nOrder one in the Ledger.\n`,
      'b.md': `${frontMatter('card.first', ['new card please'])}# First card\n\nSend the welcome letter.\n`,
    }
    const { index, matcher, vectorOf } = await smallIndex(twins)
    const question = 'new card please'
    const vector = await vectorOf(question)
    const candidates = await retrieve(index, question, vector, 20)
    const evidence = weighEvidence(index.intents, matcher.scores(question, vector), candidates, { centre: 0.3 })
    const asked = decideReply(index, { text: question, audience: 'agent', context: {} }, evidence, candidates)
    expect(asked).toMatchObject({
      kind: 'clarify',
      clarify: { variable: 'intent', type: 'enum', options: ['Card: first', 'Card: replace'] },
    })
    const conversation: Conversation = [
      { role: 'customer', text: 'card' },
      { role: 'bot', text: 'Is it new?' },
      { role: 'customer', text: 'hm' },
      { role: 'bot', text: 'Is it lost?' },
    ]
    const third = decideReply(
      index,
      { text: question, audience: 'agent', context: {}, conversation },
      evidence,
      candidates,
    )
    expect(third).toMatchObject({
      kind: 'handoff',
      reason: { code: 'repeated-failure' },
      handoff: { needs: [{ variable: 'intent', type: 'enum' }] },
    })
    const told = decideReply(
      index,
      { text: question, audience: 'agent', context: { intent: 'card.first' } },
      evidence,
      candidates,
    )
    expect(told).toMatchObject({ kind: 'answer', intent: { id: 'card.first' } })
  })
})
