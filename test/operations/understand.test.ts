import { beforeAll, describe, expect, it } from 'vitest'
import { configSchema } from '../../schemas/config.ts'
import type { Context, Conversation } from '../../schemas/reply.ts'
import { openHashEmbedder } from '../../src/embedders/hash-embedder.ts'
import { understand } from '../../src/operations/understand.ts'
import { decideReply } from '../../src/reply/decide-reply.ts'
import { documentFor } from '../reply/ask-small.ts'
import { kiteDocument } from '../reply/kite-document.ts'
import { smallIndex } from '../small-index.ts'

const texts = {
  'kites.md': kiteDocument,
  'hours.md': documentFor(
    'hours',
    ['when are you open', 'opening hours', 'what are your hours'],
    '# Opening hours\n\n## Say to the customer\n\nWe are open from 9 to 5.\n',
  ),
}

let opened: Parameters<typeof understand>[0]
beforeAll(async () => {
  const config = configSchema.parse({ sets: { tier: ['Gold', 'Silver', 'Bronze'] } })
  const { index, matcher } = await smallIndex(texts, [], undefined, { config })
  const manifest = { ...index.manifest, gate: { ...index.manifest.gate, centre: 0.1 } }
  // Only what a question is put to.
  opened = { index: { ...index, manifest }, matcher, embedder: openHashEmbedder() } as typeof opened
})

async function answerTo(turns: readonly string[], context: Context = {}): Promise<string> {
  const conversation: Conversation = []
  let said = ''
  for (const text of turns) {
    const { thread, look } = await understand(opened, text, context, 'customer', conversation)
    const { said: stated, before, context: known } = thread
    const question = { text, audience: 'customer' as const, context: known, said: stated, before, conversation }
    const reply = decideReply(opened.index, question, look?.evidence ?? null, look?.candidates ?? [])
    said = reply.answer?.text ?? reply.clarify?.question ?? reply.reason.code
    conversation.push({ role: 'customer', text }, { role: 'bot', text: said })
  }
  return said
}

const torn = 'the kite i bought is torn'
const howLong = 'How many days is it (waited)?'
const whichTier = 'Which tier is it: “Gold”, “Silver” or “Bronze”?'

describe('a question is understood in its conversation', () => {
  it.each([
    [[torn], howLong],
    [[torn, '3'], 'Please wait a few days more.'],
    [[torn, 'three days'], 'Please wait a few days more.'],
    [[torn, '9 days'], whichTier],
    [[torn, 'more than two weeks'], whichTier],
    [[torn, '2 weeks', 'Gold'], 'Your money is back today.'],
    [[torn, '2 weeks', "I'm silver I think"], 'We send you a cheque.'],
    [[torn, '2 weeks', '3'], 'We send you a cheque.'],
    [[`${torn}, I have waited 3 days`, 'and if it is more than two weeks?'], whichTier],
    [[`${torn}, I am a Gold member and I have waited 9 days`, 'what about Silver?'], 'We send you a cheque.'],
    [[`${torn}, I am a Gold member and I have waited 9 days`, 'and if it is 3 days?'], 'Please wait a few days more.'],
    [[torn, 'when are you open'], 'We are open from 9 to 5.'],
    [['when are you open', `${torn}, 9 days waited`], whichTier],
    [['when are you open, I am a Gold member', `${torn}, 9 days waited`], 'Your money is back today.'],
    [[torn, 'let me talk to a human'], 'person-requested'],
    [[torn, 'what about a flying carpet?'], 'undocumented'],
    [['when are you open', 'yes'], 'undocumented'],
  ])('%j: %s', async (turns, expected) => {
    expect(await answerTo(turns)).toBe(expected)
  })

  it('asks nothing that was given', async () => {
    expect(await answerTo([torn, '9'], { tier: 'Gold' })).toBe('Your money is back today.')
  })
})
