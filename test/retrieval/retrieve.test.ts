import { describe, expect, it } from 'vitest'
import { retrieve } from '../../src/retrieval/retrieve.ts'
import { smallIndex } from '../small-index.ts'

const texts = {
  'refunds.md':
    '# Refunds\n\nA refund is paid within five business days.\n\n## Late refunds\n\nAsk the payments team to trace it.\n',
  'cards.md': '# Cards\n\nA blocked card is unblocked by the customer in the app.\n',
  'empty.md': '',
}

describe('retrieve', () => {
  it('ranks the passage that says it first and traces why', async () => {
    const { index, vectorOf } = await smallIndex(texts)
    const question = 'unblock a blocked card'
    const [first] = await retrieve(index, question, await vectorOf(question), 10)
    expect(first?.passage.path).toBe('cards.md')
    expect(first).toMatchObject({ ranks: { lexical: 1, vector: 1, document: 1 }, score: 1 })
    expect(first?.coverage).toBe(1)
  })

  it('has fused scores that follow from the ranks', async () => {
    const { index, vectorOf } = await smallIndex(texts)
    const question = 'who traces a late refund'
    for (const { score, ranks } of await retrieve(index, question, await vectorOf(question), 10)) {
      const part = (rank: number | null): number => (rank === null ? 0 : 11 / (10 + rank))
      expect(score).toBeCloseTo((part(ranks.lexical) + 0.2 * part(ranks.vector) + 0.5 * part(ranks.document)) / 1.7, 6)
    }
  })

  it('prefers of two passages that fit alike the one whose document says more of it', async () => {
    const note = 'Meters are read by the tenant.'
    const { index, vectorOf } = await smallIndex({
      'a-garden.md': `# Garden\n\n${note}\n\n## Hedges\n\nHedges are cut in autumn.\n`,
      'b-power.md': `# Power\n\n${note}\n\n## Bills\n\nA bill follows the day on which the meters are read.\n`,
    })
    const question = 'who reads the meters'
    const ranked = await retrieve(index, question, await vectorOf(question), 10)
    const [first, second] = ranked.filter(({ passage }) => passage.text === note)
    expect(first?.passage.path).toBe('b-power.md')
    expect(first?.ranks.document).toBe(1)
    expect(second?.ranks.document).toBe(2)
    expect(first?.documentBm25).toBeGreaterThan(second?.documentBm25 ?? 0)
  })

  it('is empty over nothing and bounded by k', async () => {
    const nothing = await smallIndex({ 'empty.md': '' })
    expect(await retrieve(nothing.index, 'anything', await nothing.vectorOf('anything'), 5)).toEqual([])
    const { index, vectorOf } = await smallIndex(texts)
    expect(await retrieve(index, 'refund', await vectorOf('refund'), 1)).toHaveLength(1)
  })
})
