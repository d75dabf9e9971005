import { describe, expect, it } from 'vitest'
import { configSchema } from '../../schemas/config.ts'
import type { Context } from '../../schemas/reply.ts'
import { askSmall, documentFor } from './ask-small.ts'
import { kiteDocument } from './kite-document.ts'

const config = configSchema.parse({ sets: { tier: ['Gold', 'Silver', 'Bronze'] } })

const texts = {
  'kites.md': kiteDocument,
  'boats.md': documentFor(
    'boat.hire',
    ['hire a boat', 'rent a boat for a day', 'boat hire please'],
    `# Hire a boat

## Steps

1. Is there a storm?
   - Yes: refuse.

     :::say
     No boats today.
     :::
   - No: hand out the keys.

     :::say
     Pick up your keys at the pier.
     :::
`,
  ),
  'lamps.md': documentFor(
    'lamp.swap',
    ['swap my lamp', 'exchange a lamp', 'lamp exchange please'],
    `# Swap a lamp

## Steps

1. Look at the lamp.
   - The lamp looks used: refuse.

     :::say
     We cannot swap it.
     :::
   - Bought up to 30 days ago: swap it.

     :::say
     We swap it.
     :::
`,
  ),
}

const torn = 'the kite i bought is torn'

interface Row {
  readonly question: string
  readonly context?: Context
  readonly reply: string
}

describe('a customer gets the wording of the branch that applies', () => {
  const rows: Row[] = [
    { question: torn, reply: 'clarify waitedDays' },
    { question: torn, context: { waitedDays: 3 }, reply: 'Please wait a few days more.' },
    { question: torn, context: { waitedDays: 9 }, reply: 'clarify tier' },
    { question: torn, context: { waitedDays: 9, tier: 'Gold' }, reply: 'Your money is back today.' },
    { question: torn, context: { waitedWeeks: 2, tier: 'bronze' }, reply: 'We send you a cheque.' },
    { question: torn, context: { tier: 'Silver' }, reply: 'clarify waitedDays' },
    { question: `${torn}, I have waited 9 days`, reply: 'clarify tier' },
    { question: `${torn}, I am a Gold member and it has been 9 days`, reply: 'Your money is back today.' },
    { question: `${torn}, I am not a Gold member and it has been 9 days`, reply: 'clarify tier' },
    { question: `${torn}, it has been about 9 days`, reply: 'clarify waitedDays' },
    { question: `${torn}, my account is 9 days old`, reply: 'clarify waitedDays' },
    { question: `${torn}, I have waited 6 days`, context: { tier: 'Gold' }, reply: 'Please wait a few days more.' },
    { question: torn, context: { waitedDays: 9, tier: 'Platinum' }, reply: 'handoff no-customer-wording' },
    { question: 'rent a boat for a day', reply: 'clarify storm' },
    { question: 'rent a boat for a day', context: { storm: false }, reply: 'Pick up your keys at the pier.' },
    { question: 'rent a boat for a day', context: { storm: true }, reply: 'No boats today.' },
    { question: 'exchange a lamp', context: { boughtDays: 3 }, reply: 'handoff no-customer-wording' },
  ]
  it.each(rows)('$question with $context: $reply', async ({ question, context = {}, reply }) => {
    const decision = await askSmall(texts, question, { audience: 'customer', context, config })
    const { kind, reason, answer, clarify } = decision
    const said = kind === 'answer' ? answer?.text : `${kind} ${clarify === null ? reason.code : clarify.variable}`
    expect(said).toBe(reply)
  })

  it('asks with type, unit and options', async () => {
    const asked = await askSmall(texts, torn, { audience: 'customer', config })
    expect(asked).toMatchObject({
      intent: { id: 'kite.refund' },
      reason: { code: 'missing-fact' },
      clarify: { type: 'number', unit: 'days', options: [] },
    })
    const then = await askSmall(texts, torn, { audience: 'customer', config, context: { waitedDays: 9 } })
    expect(then.clarify).toEqual({
      question: 'Which tier is it: “Gold”, “Silver” or “Bronze”?',
      variable: 'tier',
      type: 'enum',
      options: ['Gold', 'Silver', 'Bronze'],
    })
  })
})

describe('an agent gets the steps', () => {
  const steps = async (context: Context): Promise<string> => {
    const decision = await askSmall(texts, torn, { context, config })
    const { text = '', citations = [] } = decision.answer ?? {}
    const file = Buffer.from(texts['kites.md'])
    for (const { quote, start, end } of citations) {
      expect(text).toContain(quote)
      expect(file.subarray(start.offset, end.offset).toString()).toBe(quote)
      const before = file.subarray(0, start.offset).toString().split('\n')
      expect([start.line, start.column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1])
    }
    return text
  }

  it('with all branches where nothing is known', async () => {
    const text = await steps({})
    for (const said of ['ask them to wait', 'refund at once', 'by cheque', 'Close the ticket'])
      expect(text).toContain(said)
  })

  it('without the branches that do not apply', async () => {
    const text = await steps({ waitedDays: 9, tier: 'Gold' })
    expect(text).toContain('refund at once')
    expect(text).toContain('Close the ticket')
    expect(text).not.toContain('ask them to wait')
    expect(text).not.toContain('by cheque')
  })

  it('with a group that has a condition which could not be read', async () => {
    const { answer } = await askSmall(texts, 'exchange a lamp', { context: { boughtDays: 40 }, config })
    expect(answer?.text).toContain('swap it')
  })
})
