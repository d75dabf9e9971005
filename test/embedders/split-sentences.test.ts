import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/embedders/split-sentences.ts'

describe('splitSentences', () => {
  it.each([
    ['', []],
    ['   ', ['   ']],
    ['no end mark', ['no end mark']],
    ['One. Two! Three?', ['One. ', 'Two! ', 'Three?']],
    ['Wait… what?!  Yes.', ['Wait… ', 'what?!  ', 'Yes.']],
    ['He said "stop." Then (he left.) Gone', ['He said "stop." ', 'Then (he left.) ', 'Gone']],
    ['costs 3.50 at shop.com now', ['costs 3.50 at shop.com now']],
    ['返金します。待って！はい', ['返金します。', '待って！', 'はい']],
    ['a heading\n\nits text\nwrapped', ['a heading\n\n', 'its text\nwrapped']],
    ['Do this:\n- one\n- two\n2. three', ['Do this:\n', '- one\n', '- two\n', '2. three']],
    ['1. Ask for it.\n  2. Wait 7 days. Or 8.', ['1. Ask for it.\n  ', '2. Wait 7 days. ', 'Or 8.']],
    ['| a | b |\n| 1 | 2 |', ['| a | b |\n', '| 1 | 2 |']],
    ['ends with space. ', ['ends with space. ']],
  ])('%j', (text, sentences) => {
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
  })

  it('covers any text without gaps and without empty sentences', () => {
    const piece = fc.constantFrom('.', '!', '…', '"', ' ', '\n', '\n\n', 'word', '- ', '1. ', '。', '|', '😀')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        const sentences = splitSentences(text)
        expect(sentences.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
        expect(sentences.every(({ start, end }) => end > start)).toBe(true)
      }),
    )
  })

  it.each(['.', '\n', ' ', '."', '"'])('finishes on half a million repetitions of %j', (unit) => {
    const text = `a${unit.repeat(500_000)}b`
    expect(splitSentences(text).at(-1)?.end).toBe(text.length)
  })
})
