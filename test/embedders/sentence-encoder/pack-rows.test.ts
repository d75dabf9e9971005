import { describe, expect, it } from 'vitest'
import { packRows } from '../../../src/embedders/sentence-encoder/pack-rows.ts'

describe('packRows', () => {
  it('lays tokens end to end and says where they stand', () => {
    const packed = packRows([Int32Array.of(7, 8), Int32Array.of(), Int32Array.of(9, 10, 11)])
    expect(packed).toEqual({
      rowCount: 3,
      longest: 3,
      tokens: Int32Array.of(7, 8, 9, 10, 11),
      positions: Int32Array.of(0, 1, 0, 1, 2),
      gather: Int32Array.of(0, 1, 6, 7, 8),
      spread: Int32Array.of(0, 1, 0, 0, 0, 0, 2, 3, 4),
      bias: Float32Array.of(0, 0, -1e9, -1e9, -1e9, -1e9, 0, 0, 0),
      share: Float32Array.of(0.5, 0.5, 0, 0, 0, ...Array(5).fill(0), 0, 0, 1 / 3, 1 / 3, 1 / 3),
    })
  })

  it('has something to point at where all rows are empty', () => {
    const packed = packRows([Int32Array.of()])
    expect(packed.tokens).toEqual(Int32Array.of(0))
    expect(packed.share).toEqual(Float32Array.of(0))
    expect(packed.longest).toBe(1)
  })
})
