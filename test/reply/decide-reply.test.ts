import { describe, expect, it } from 'vitest'
import { weighEvidence } from '../../src/gate/weigh-evidence.ts'
import { decideReply } from '../../src/reply/decide-reply.ts'
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

async function reply(question: string, audience: 'agent' | 'customer' = 'agent', context = {}) {
  const { index, matcher, vectorOf } = await smallIndex(texts)
  const vector = await vectorOf(question)
  const candidates = await retrieve(index, question, vector, 20)
  const evidence = weighEvidence(index.intents, matcher.scores(question, vector), candidates, { centre: 0.3 })
  return decideReply(index, { text: question, audience, context }, evidence, candidates)
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
    ['start a return', 'customer', 'handoff', 'no-customer-wording'],
    ['do you sell umbrellas', 'agent', 'handoff', 'undocumented'],
    ['my refund is late, let me speak to a real person', 'agent', 'handoff', 'person-requested'],
    ['   ', 'agent', 'handoff', 'empty-question'],
  ] as const)('%s, asked by a %s: %s, %s', async (question, audience, kind, code) => {
    const decision = await reply(question, audience)
    expect(decision).toMatchObject({ kind, reason: { code } })
    expect([decision.answer, decision.clarify, decision.handoff].filter((part) => part !== null)).toHaveLength(1)
    if (kind === 'answer') expect(decision.scores.documented).toBeGreaterThanOrEqual(decision.scores.threshold)
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
    const told = decideReply(
      index,
      { text: question, audience: 'agent', context: { intent: 'card.first' } },
      evidence,
      candidates,
    )
    expect(told).toMatchObject({ kind: 'answer', intent: { id: 'card.first' } })
  })
})
