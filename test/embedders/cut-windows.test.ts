import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutWindows, type WindowRules } from '../../src/embedders/cut-windows.ts'

/** A token is a run of up to four characters that are not white space. */
const rules: WindowRules = {
  limit: 10,
  overlap: 4,
  count: (text) => text.match(/\S{1,4}/gu)?.length ?? 0,
  cutWord: (word) =>
    [...word.matchAll(/\S{1,4}/gu)].map((match) => match.index + match[0].length).filter((at) => at < word.length),
}

const cut = (text: string, other: Partial<WindowRules> = {}) =>
  cutWindows(text, { ...rules, ...other }).map(({ start, end }) => text.slice(start, end))

describe('cutWindows', () => {
  it('leaves a text within the limit whole', () => {
    expect(cut('')).toEqual([''])
    expect(cut(' \n ')).toEqual([' \n '])
    expect(cut('a b. c d. e f.')).toEqual(['a b. c d. e f.'])
  })

  it('cuts between sentences and repeats whole sentences up to the overlap', () => {
    expect(cut('a b c d e. f g. h i j. k l m n o.')).toEqual(['a b c d e. f g. h i j. ', 'h i j. k l m n o.'])
    expect(cut('a b c d e. f g. h i j. k l m n o.', { overlap: 0 })).toEqual(['a b c d e. f g. h i j. ', 'k l m n o.'])
    expect(cut('a b c d. e f. g h. i j. k l. m n.')).toEqual(['a b c d. e f. g h. i j. ', 'g h. i j. k l. m n.'])
  })

  it('repeats less where the next sentence leaves no room', () => {
    expect(cut('a b c d e. f g h. 1 2 3 4 5 6 7 8 9.')).toEqual(['a b c d e. f g h. ', '1 2 3 4 5 6 7 8 9.'])
  })

  it('cuts a sentence over the limit between words, and goes on with the next sentence', () => {
    expect(cut('1 2 3 4 5 6 7 8 9 10 11 12. Next one.')).toEqual(['1 2 3 4 5 6 7 8 9 10 ', '7 8 9 10 11 12. Next one.'])
  })

  it('cuts a word over the limit between tokens', () => {
    const word = 'abcd'.repeat(15)
    expect(cut(word)).toEqual(['abcd'.repeat(10), 'abcd'.repeat(9)])
  })

  it('gives way where the whole counts more than its parts', () => {
    // Every space counts, too, which the parts do not show.
    const count = (text: string) => text.trim().split('').length
    const windows = cut('a b. c d. e f. g h. i j.', { count })
    expect(windows.every((window) => count(window) <= rules.limit)).toBe(true)
    expect(windows[0]?.startsWith('a b.')).toBe(true)
    expect(windows.at(-1)?.endsWith('i j.')).toBe(true)
  })

  it('covers any text in order, within the limit, each window with something new', () => {
    const piece = fc.constantFrom('.', '! ', '. ', ' ', '\n\n', 'word', 'a', 'verylongword'.repeat(6), '😀', '\t')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 150 }), fc.integer({ min: 0, max: 9 }), (pieces, overlap) => {
        const text = pieces.join('')
        const windows = cutWindows(text, { ...rules, overlap })
        expect(windows[0]?.start).toBe(0)
        expect(windows.at(-1)?.end).toBe(text.length)
        for (const [index, { start, end }] of windows.entries()) {
          expect(rules.count(text.slice(start, end))).toBeLessThanOrEqual(rules.limit)
          const before = windows[index - 1]
          if (!before) continue
          expect(start).toBeLessThanOrEqual(before.end)
          expect(start).toBeGreaterThan(before.start)
          expect(end).toBeGreaterThan(before.end)
          expect(rules.count(text.slice(start, before.end))).toBeLessThanOrEqual(Math.max(overlap, 0))
        }
      }),
      { numRuns: 300 },
    )
  })
})
