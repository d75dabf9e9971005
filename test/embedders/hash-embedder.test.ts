import { describe, expect, it } from 'vitest'
import { openHashEmbedder } from '../../src/embedders/hash-embedder.ts'

const cosine = (one: Float32Array = new Float32Array(), other: Float32Array = new Float32Array()) =>
  one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0)

describe('openHashEmbedder', () => {
  it('takes no notice of case, white space and punctuation, nor of compatibility forms', async () => {
    const [plain, odd] = await openHashEmbedder().embed(['refund a late order', '  REFUND, a late…\n ｏｒｄｅｒ!'])
    expect(odd).toEqual(plain)
  })

  it('sees words of a common stem as near and others as far', async () => {
    const [refund, refunded, router] = await openHashEmbedder().embed(['refund', 'refunded', 'router'])
    expect(cosine(refund, refunded)).toBeGreaterThan(0.3)
    expect(Math.abs(cosine(refund, router))).toBeLessThan(0.3)
  })

  it('gives a text without words the first unit vector', async () => {
    const [empty, marks] = await openHashEmbedder().embed(['', '?!'])
    expect(empty?.[0]).toBe(1)
    expect(marks).toEqual(empty)
  })

  it('gives the vectors that indexes were built with', async () => {
    const [vector] = await openHashEmbedder().embed(['refund'])
    const entries = [...(vector ?? [])]
      .map((value, at) => [at, Number(value.toFixed(4))])
      .filter(([, value]) => value !== 0)
    expect(entries).toMatchInlineSnapshot(`
      [
        [
          12,
          0.2169,
        ],
        [
          19,
          0.2169,
        ],
        [
          30,
          0.2169,
        ],
        [
          46,
          -0.2169,
        ],
        [
          50,
          -0.2169,
        ],
        [
          73,
          -0.2169,
        ],
        [
          80,
          -0.5423,
        ],
        [
          91,
          0.2169,
        ],
        [
          99,
          0.2169,
        ],
        [
          109,
          0.2169,
        ],
        [
          117,
          0.2169,
        ],
        [
          152,
          -0.2169,
        ],
        [
          162,
          0.2169,
        ],
        [
          182,
          -0.2169,
        ],
        [
          202,
          -0.2169,
        ],
        [
          205,
          0.2169,
        ],
      ]
    `)
  })
})
