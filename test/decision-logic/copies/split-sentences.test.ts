import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../src/decision-logic/copies/split-sentences.ts'

const sentencesOf = (text: string) => splitSentences(text).map(({ from, to }) => text.slice(from, to))

describe('splitSentences', () => {
  it.each([
    ['One lamp. Two lamps!', ['One lamp.', 'Two lamps!']],
    ['It costs 2.50 a day. Really?', ['It costs 2.50 a day.', 'Really?']],
    ['Use a tool, e.g. a saw. Then sweep.', ['Use a tool, e.g. a saw.', 'Then sweep.']],
    ['Ask J. Miller (or me.) Then wait', ['Ask J. Miller (or me.)', 'Then wait']],
    ['  spaces \n around  ', ['spaces \n around']],
    ['', []],
    ['...', ['...']],
  ])('%j', (text, expected) => expect(sentencesOf(text)).toEqual(expected))

  it('keeps every character that is not white space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', ' ', '\n', ')', '1') }), (text) => {
        expect(sentencesOf(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})
