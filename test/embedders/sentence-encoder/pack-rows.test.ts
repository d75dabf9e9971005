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
      // Of 60 parts, token t has its queries at 12 t, its keys at 12 t + 4, its values at 12 t + 8, one a head; past the end is any.
      queries: Int32Array.of(
        ...[0, 12, 0, 1, 13, 1, 2, 14, 2, 3, 15, 3],
        ...[0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3],
        ...[24, 36, 48, 25, 37, 49, 26, 38, 50, 27, 39, 51],
      ),
      keys: Int32Array.of(
        ...[4, 16, 4, 5, 17, 5, 6, 18, 6, 7, 19, 7],
        ...[4, 4, 4, 5, 5, 5, 6, 6, 6, 7, 7, 7],
        ...[28, 40, 52, 29, 41, 53, 30, 42, 54, 31, 43, 55],
      ),
      values: Int32Array.of(
        ...[8, 20, 8, 9, 21, 9, 10, 22, 10, 11, 23, 11],
        ...[8, 8, 8, 9, 9, 9, 10, 10, 10, 11, 11, 11],
        ...[32, 44, 56, 33, 45, 57, 34, 46, 58, 35, 47, 59],
      ),
      // Of the three places of a head: row 0 begins at 0, row 1 at 12, row 2 at 24.
      back: Int32Array.of(0, 3, 6, 9, 1, 4, 7, 10, 24, 27, 30, 33, 25, 28, 31, 34, 26, 29, 32, 35),
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
