import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BestList } from '../../src/vector-stores/best-list.ts'

it('keeps what sorting would put first', () => {
  const scores = fc.array(fc.constantFrom(-1, 0, 0.25, 0.5, 0.75, 1), { maxLength: 60 })
  fc.assert(
    fc.property(scores, fc.nat(70), (values, capacity) => {
      const best = new BestList(capacity)
      for (const [label, score] of values.entries()) best.offer(label, score)
      const sorted = values
        .map((score, label) => ({ label, score }))
        .sort((a, b) => b.score - a.score || a.label - b.label)
      expect(best.toArray()).toEqual(sorted.slice(0, capacity))
    }),
  )
})

it('does not mind the order of the offers', () => {
  const best = new BestList(2)
  for (const label of [5, 1, 3, 2]) best.offer(label, 1)
  expect(best.toArray().map(({ label }) => label)).toEqual([1, 2])
})

it('tells the score that the next entry must reach', () => {
  const best = new BestList(2)
  expect(best.floor).toBe(Number.NEGATIVE_INFINITY)
  best.offer(0, 0.5)
  best.offer(1, 0.9)
  expect(best.floor).toBe(0.5)
  best.offer(2, 0.7)
  expect(best.floor).toBe(0.7)
  expect(new BestList(0).floor).toBe(Number.POSITIVE_INFINITY)
})

it('never keeps NaN', () => {
  const best = new BestList(2)
  best.offer(0, Number.NaN)
  best.offer(1, -2)
  expect(best.toArray()).toEqual([{ label: 1, score: -2 }])
})
