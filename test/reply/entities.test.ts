import { describe, expect, it } from 'vitest'
import { configSchema } from '../../schemas/config.ts'
import { askSmall, documentFor } from './ask-small.ts'

const config = configSchema.parse({ sets: { product: ['Sprint', 'Marathon'] } })

const texts = {
  'fees.md': documentFor(
    'fee.late',
    ['what is the late fee', 'how much is a late fee', 'late fee amount'],
    '# The late fee\n\nOn Sprint the late fee is £6. It is added once.\n',
  ),
  'stop.md': documentFor(
    'plan.stop',
    ['how do i stop my plan', 'stop the plan', 'end my plan'],
    '# Stop a plan\n\nOpen Settings and choose Stop. Marathon needs two days, Sprint one.\n',
  ),
  'hours.md': documentFor(
    'hours',
    ['when are you open', 'opening hours', 'what are your hours'],
    '# Opening hours\n\nWe are open from 9 to 5.\n',
  ),
  'all.md': documentFor(
    'fee.card',
    ['card fee', 'what does a card cost', 'price of a card'],
    '# The price of a card\n\nOn Sprint a card costs £2, and so it does on every product.\n',
  ),
  'nova.md': documentFor(
    'nova',
    ['reset the nova radio', 'nova radio reset', 'restart the nova radio'],
    '# Reset the Nova radio\n\nHold the red button.\n',
  ),
  'pulse.md': documentFor(
    'pulse',
    ['reset the pulse radio', 'pulse radio reset', 'restart the pulse radio'],
    '# Reset the Pulse radio\n\nHold the blue button.\n',
  ),
}

describe('the right thing of the wrong product is no answer', () => {
  it.each([
    ['how much is a late fee on Sprint', 'answer fee.late'],
    ['how much is a late fee on Marathon', 'handoff No document says this for Marathon; there is one for Sprint.'],
    ['how much is a late fee', 'answer fee.late'],
    ['how much is a late fee on Sprint or Marathon', 'answer fee.late'],
    ['how much is a late fee, I am Maria Marathonsson of Blue Shop Ltd', 'answer fee.late'],
    ['how do i stop my plan Marathon', 'answer plan.stop'],
    ['what are your hours on Marathon', 'answer hours'],
    ['what does a card cost on Marathon', 'answer fee.card'],
    ['restart the Nova radio', 'answer nova'],
    ['restart the Pulse radio', 'answer pulse'],
  ])('%s: %s', async (question, expected) => {
    const { kind, intent, reason, handoff } = await askSmall(texts, question, { config })
    expect(`${kind} ${kind === 'answer' ? intent?.id : reason.message}`).toBe(expected)
    if (kind === 'handoff') expect(handoff?.missing).toEqual([reason.message])
  })
})
