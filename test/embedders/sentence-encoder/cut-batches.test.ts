import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutBatches } from '../../../src/embedders/sentence-encoder/cut-batches.ts'

describe('cutBatches', () => {
  it.each([
    [[], []],
    [[0], [[0]]],
    [[3, 9, 5], [[1, 2, 0]]],
    [Array(9).fill(128), [[0, 1, 2, 3, 4, 5, 6, 7], [8]]],
    [[...Array(65).fill(2)], [Array.from({ length: 64 }, (_, index) => index), [64]]],
  ])('%j', (lengths, batches) => {
    expect(cutBatches(lengths)).toEqual(batches)
  })

  it('puts every row into one batch, long ones first, within 64 rows and 1,024 tokens', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 128 }), { maxLength: 400 }), (lengths) => {
        const batches = cutBatches(lengths)
        const order = batches.flat()
        expect(order.toSorted((one, other) => one - other)).toEqual([...lengths.keys()])
        const sorted = order.map((index) => lengths[index])
        expect(sorted).toEqual(lengths.toSorted((one, other) => other - one))
        for (const batch of batches) {
          expect(batch.length).toBeLessThanOrEqual(64)
          expect(batch.length * Math.max(...batch.map((index) => lengths[index] ?? 0))).toBeLessThanOrEqual(1024)
        }
      }),
    )
  })
})
