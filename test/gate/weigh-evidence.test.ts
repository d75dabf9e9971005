import { describe, expect, it } from 'vitest'
import { weighEvidence } from '../../src/gate/weigh-evidence.ts'
import { retrieve } from '../../src/retrieval/retrieve.ts'
import { smallIndex } from '../small-index.ts'

const refund = `---
intents:
  - id: refund.late
    examples: [where is my refund, my refund is late, refund not arrived yet, how long does a refund take]
---
# Refunds

## Steps

1. Look up the refund in the Ledger.
`
const person = {
  id: 'person.bereavement',
  handling: 'human-only' as const,
  reason: 'Needs time.',
  examples: [
    'my husband died',
    'my wife passed away and had a plan',
    'the account holder is dead',
    'death in the family',
  ],
}

async function weigh(question: string, texts: Record<string, string> = { 'refund.md': refund }) {
  const { index, matcher, vectorOf } = await smallIndex(texts, [person])
  const vector = await vectorOf(question)
  const candidates = await retrieve(index, question, vector, 20)
  return weighEvidence(index.intents, matcher.scores(question, vector), candidates, { centre: 0.3 })
}

describe('weighEvidence', () => {
  it('puts an example first, with a score above one half', async () => {
    const evidence = await weigh('my refund is late')
    expect(evidence.documented[0]?.intent.id).toBe('refund.late')
    expect(evidence.score).toBeGreaterThan(0.5)
    expect(evidence.nearestIsHumanOnly).toBe(false)
  })

  it('sees that a question is nearest to what is human-only', async () => {
    const evidence = await weigh('my husband passed away, he died')
    expect(evidence.humanOnly[0]?.intent.id).toBe('person.bereavement')
    expect(evidence.nearestIsHumanOnly).toBe(true)
    expect(evidence.score).toBeLessThan(0.5)
  })

  it.each(['do you sell gift cards', 'zzz', '?!', '🎉🎉'])(
    'gives what nobody documented a low score: %s',
    async (question) => {
      const { score } = await weigh(question)
      expect(score).toBeLessThan(0.5)
      expect(score).toBeGreaterThanOrEqual(0)
    },
  )

  it('judges a document without utterances by its passages', async () => {
    const texts = {
      'bikes.md': '# Bicycle repair\n\nA bicycle with a broken chain is repaired within four working days.\n',
    }
    const evidence = await weigh('how long is the repair of a broken bicycle chain', texts)
    expect(evidence.documented[0]?.intent.derived).toBe(true)
    expect(evidence.documented[0]?.passage).toBeGreaterThan(0.43)
  })
})
