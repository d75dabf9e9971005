import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeInText } from '../../src/document/place-in-text.ts'
import { SourceText } from '../../src/document/source-text.ts'

describe('placeInText', () => {
  it('gives in a long text the place that a count from its beginning gives', () => {
    const piece = fc.constantFrom('word ', 'é', '\r\n', '\n', '\u{1f600}', '€', 'a longer run of words, ')
    const points = fc.array(fc.nat({ max: 30_000 }), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(fc.array(piece, { minLength: 5, maxLength: 40 }), points, (pieces, at) => {
        const text = pieces.join('').repeat(Math.ceil(30_000 / pieces.join('').length))
        const source = new SourceText('a.md', text)
        const whole = source.whole()
        for (const point of at) {
          const from = text.charAt(point) === '\n' || /[\udc00-\udfff]/.test(text.charAt(point)) ? point + 1 : point
          const counted = placeInText({ ...whole }, text.slice(0, from), 0, from).end
          expect(placeInText(whole, text, from, from).start).toEqual(counted)
        }
      }),
      { numRuns: 40 },
    )
  })
})
