import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { walkPlaces } from '../../../src/decision-logic/figures/walk-places.ts'
import { placeInText } from '../../../src/document/place-in-text.ts'

const start = { line: 3, column: 5, offset: 40 }
const place = { path: 'a.md', start, end: start }

describe('walkPlaces', () => {
  it('gives the places that are given one by one', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '\n', '\r\n', ' ', '😀'), maxLength: 60 })
    const cuts = fc.array(fc.tuple(fc.nat(60), fc.nat(10)), { maxLength: 8 })
    fc.assert(
      fc.property(text, cuts, (whole, parts) => {
        const placeOf = walkPlaces(place, whole)
        for (const [from, length] of parts.sort(([one], [other]) => one - other)) {
          // Nobody asks for half a character or half a line end.
          if (from + length > whole.length || splits(whole, from) || splits(whole, from + length)) continue
          expect(placeOf(from, from + length)).toEqual(placeInText(place, whole, from, from + length))
        }
      }),
    )
  })
})

function splits(text: string, at: number): boolean {
  return /[\ud800-\udbff]$/.test(text.slice(0, at)) || (text[at - 1] === '\r' && text[at] === '\n')
}
