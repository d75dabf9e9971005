import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EmbeddingsModel } from '@energetic-ai/embeddings'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPieceTokenizer } from '../../../src/embedders/sentence-encoder/piece-tokenizer.ts'
import { findModelFolder } from '../../../src/embedders/sentence-encoder/read-model-file.ts'

const vocabulary = JSON.parse(readFileSync(join(findModelFolder(), 'vocab.json'), 'utf8'))
const tokenizer = createPieceTokenizer(vocabulary)
const reference = new EmbeddingsModel({ vocabulary, model: null as never }).tokenizer

describe('createPieceTokenizer', () => {
  it.each([
    ['', []],
    ['refund', [137, 5906]],
    ['Where is my parcel?', [3009, 18, 69, 2348, 5488, 54]],
  ])('knows the tokens of %j', (text, tokens) => {
    expect([...tokenizer.encode(text)]).toEqual(tokens)
  })

  it.each([
    ' ',
    '  two  spaces  ',
    '\n',
    'tabs\tand\nlines',
    '😀',
    '😀😀 🇨🇦 👩‍👩‍👧‍👦',
    '\ud800 half \udc00',
    '\ud800\ud800\udc00\udc00',
    '\u0000\u0007\u001b',
    'e\u0301\u0323',
    'ﷺ ｆｕｌｌ ½ ﬁ',
    '▁already▁marked',
    '::: 12:30 http://a.b :) :-) ):',
    '☃☃☃ snow ☃',
    'constructor __proto__ toString',
    '返金してください',
    'مرحبا َ',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  ])('agrees with the reference on %j', (text) => {
    expect([...tokenizer.encode(text)]).toEqual(reference.encode(text))
  })

  it('agrees with the reference on any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(...vocabulary.map(([text]: [string]) => text)),
      fc.constantFrom(' ', ':', '30', '\ud83d', '\ude00', '☃', '\u0301', 'ing', 'The', '\n'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        expect([...tokenizer.encode(pieces.join(''))]).toEqual(reference.encode(pieces.join('')))
      }),
      { numRuns: 2000 },
    )
  })

  it('reads a word of a million characters', () => {
    expect(tokenizer.encode('x9z'.repeat(333_333)).length).toBeGreaterThan(500_000)
  })

  it('cuts a word where its tokens meet', () => {
    const word = 'unbelievableness'
    const borders = tokenizer.borders(word)
    const pieces = [0, ...borders].map((start, index) => word.slice(start, borders[index]))
    expect(pieces).toHaveLength(tokenizer.encode(word).length)
    expect(pieces.every((piece) => piece !== '')).toBe(true)
  })

  it('cuts a word that NFKC changes between code points, marks with their letter', () => {
    expect(tokenizer.borders('ｆe\u0301😀x')).toEqual([1, 3, 5])
  })
})
