import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeInText } from '../../src/document/place-in-text.ts'
import { SourceText, utf8Length } from '../../src/document/source-text.ts'
import { countPosition } from './count-position.ts'

const pieces = ['a', ' ', '\n', '\r\n', '\r', 'é', 'e\u0301', '€', '\u2003', '\ufeff', '👩‍👧', '𝔘', '\u0000']
const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 5 }))).map(join)
/** Lines that are longer than the stride at which bytes are counted ahead. */
const longLine = fc
  .tuple(fc.constantFrom('x', 'é', '€', '😀', 'a😀'), fc.integer({ min: 1000, max: 3000 }), text)
  .map(([unit, times, rest]) => unit.repeat(times) + rest)

function join(parts: readonly string[]): string {
  return parts.join('')
}

/** Offsets that do not cut a surrogate pair, as those of a parser never do. */
function borders(whole: string): number[] {
  const offsets = [0]
  for (const character of whole) offsets.push((offsets.at(-1) ?? 0) + character.length)
  return offsets
}

describe('SourceText', () => {
  it.each([
    ['', 0, { line: 1, column: 1, offset: 0 }],
    ['ab', 1, { line: 1, column: 2, offset: 1 }],
    ['é€😀x', 4, { line: 1, column: 5, offset: 9 }],
    ['a\r\nb', 3, { line: 2, column: 1, offset: 3 }],
    ['a\r\nb', 2, { line: 1, column: 3, offset: 2 }],
    ['a\rb\n\nc', 5, { line: 4, column: 1, offset: 5 }],
    ['a\n', 2, { line: 2, column: 1, offset: 2 }],
  ])('places %j at %i', (whole, offset, position) => {
    expect(new SourceText('a.md', whole).position(offset)).toEqual(position)
  })

  it('agrees with a count from the start, at every border of any text', () => {
    fc.assert(
      fc.property(fc.oneof(text, longLine), (whole) => {
        const source = new SourceText('a.md', whole)
        const all = borders(whole)
        const some = all.length < 200 ? all : all.filter((_, index) => index % 97 === 0 || index % 1024 < 2)
        for (const offset of some) expect(source.position(offset)).toEqual(countPosition(whole, offset))
      }),
      { numRuns: 300 },
    )
  })

  it('gives places whose bytes decode to the slice of the text, with a byte order mark and without', () => {
    const marks = fc.constantFrom(0 as const, 3 as const)
    fc.assert(
      fc.property(fc.oneof(text, longLine), marks, fc.nat(), fc.nat(), (whole, mark, one, other) => {
        const all = borders(whole)
        const [start = 0, end = 0] = [all[one % all.length] ?? 0, all[other % all.length] ?? 0].sort((a, b) => a - b)
        const bytes = Buffer.concat([Buffer.from('\ufeff').subarray(0, mark), Buffer.from(whole)])
        const place = new SourceText('a.md', whole, mark).place(start, end)
        const decoded = bytes.subarray(place.start.offset, place.end.offset).toString('utf8')
        expect(decoded).toBe(whole.slice(start, end))
      }),
      { numRuns: 300 },
    )
  })

  it('counts lines, and the whole file', () => {
    const source = new SourceText('a.md', 'a\r\nb\rc\n', 3)
    expect(source.lines).toBe(4)
    expect(source.whole().start).toEqual({ line: 1, column: 1, offset: 3 })
    expect(source.whole().end).toEqual({ line: 4, column: 1, offset: 10 })
  })
})

describe('utf8Length', () => {
  it('is the number of bytes that an encoder makes', () => {
    fc.assert(fc.property(text, (whole) => utf8Length(whole, 0, whole.length) === Buffer.byteLength(whole)))
  })
})

describe('placeInText', () => {
  it('is the place that the source gives to the same points', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (before, inner, one, other) => {
        fc.pre(!(before.endsWith('\r') && inner.startsWith('\n')))
        const source = new SourceText('a.md', before + inner)
        const all = borders(inner).filter((offset) => !(inner[offset - 1] === '\r' && inner[offset] === '\n'))
        const [from = 0, to = 0] = [all[one % all.length] ?? 0, all[other % all.length] ?? 0].sort((a, b) => a - b)
        const outer = source.place(before.length, before.length + inner.length)
        const place = placeInText(outer, inner, from, to)
        expect(place).toEqual(source.place(before.length + from, before.length + to))
      }),
      { numRuns: 300 },
    )
  })
})
