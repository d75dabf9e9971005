import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FoldedText, foldText } from '../../src/phrases/fold-text.ts'
import { parsePhrase } from '../../src/phrases/parse-phrase.ts'
import type { Phrase } from '../../src/phrases/phrase.ts'
import { PhraseBook } from '../../src/phrases/phrase-book.ts'
import { Vocabulary } from '../../src/phrases/vocabulary.ts'

const has = (phrase: string, text: string): boolean =>
  new PhraseBook([parsePhrase(phrase)]).find(foldText(text)).length > 0

describe('PhraseBook', () => {
  it.each([
    ['lost card', 'I have LOST  my card', false],
    ['lost * card', 'I have LOST  my card', true],
    ['lost * card', 'lost one two three four card', true],
    ['lost * card', 'lost one two three four five card', false],
    ['lost * card', 'I am lost. My card is here', false],
    ['lost _ card', 'lost card', false],
    ['lost _? card', 'lost card', true],
    ['refund*', 'two refunds are late', true],
    ['*port', 'call support', true],
    ['(gift|store) card', 'my store card', true],
    ['(gift|store)? card', 'card', true],
    ['^ card', 'please, card', true],
    ['^^ card', 'please, card', false],
    ['^^ card $$', 'Hello! Card?', true],
    ['card $$', 'card please', false],
    ['don’t call', "DON'T call me", true],
    ['straße', 'in der STRASSE', true],
    ['εκπρόσωπος', 'ΕΚΠΡΟΣΩΠΟΣ', true],
    ['iş', 'İŞ', true],
    ['人工', '我要人工客服', true],
    ['機器人', '机器人', true],
    ['オペレーター', 'おぺれーたー', true],
    ['موظف', 'مُوَظَّف', true],
    ['می خواهم', 'می‌خواهم', true],
  ])('%s in %s: %s', (phrase, text, expected) => {
    expect(has(phrase, text)).toBe(expected)
  })

  it('says where each phrase stands', () => {
    const book = new PhraseBook(['lost * card', 'card'].map(parsePhrase))
    expect(book.find(foldText('oh, lost my card'))).toEqual([
      { phrase: 0, from: 1, to: 4 },
      { phrase: 1, from: 3, to: 4 },
    ])
  })

  it('covers every place, and nothing of the same group matches across it', () => {
    const text = foldText('a lost card b and so on and on, lost my card c')
    const covered = new PhraseBook([parsePhrase('lost * card')]).cover(text)
    expect([...(covered.get(0) ?? [])].join('')).toBe('0110000001110')
    const phrases = ['on * c', 'so on'].map(parsePhrase)
    expect(new PhraseBook(phrases.slice(0, 1)).first(text, covered)).toBeNull()
    expect(new PhraseBook(phrases.slice(1)).first(text, covered)).toEqual({ phrase: 0, from: 5, to: 7 })
    const other = new PhraseBook(phrases, new Vocabulary(), (phrase) => phrase + 1)
    expect(other.first(text, covered)).toEqual({ phrase: 1, from: 5, to: 7 })
  })

  it.each([
    ['agnet', true],
    ['aegnt', true],
    ['agentt', true],
    ['agen', true],
    ['bgent', false],
    ['argents', false],
    ['agency', false],
  ])('with one typing error: %s, %s', (word, expected) => {
    const vocabulary = new Vocabulary({ allowsTypos: () => true, correct: new Set(['argent']) })
    const book = new PhraseBook([parsePhrase('agent')], vocabulary)
    expect(book.find(foldText(word)).length > 0).toBe(expected)
  })

  it.each([
    ['(lost', 'a parenthesis is not closed'],
    ['lost)', '")" stands where it cannot'],
    ['(a|)', 'one side of a | is empty'],
    ['a*b', 'a * inside a word'],
    ['*a*', 'a * on both sides'],
    ['*', 'no word that must be there'],
    ['* lost', 'begins with words that may be any'],
    ['<names>', 'there is no list'],
    ['!!', 'no letter or digit'],
    ['('.repeat(20), 'nested too deeply'],
    ['a '.repeat(301), 'longer than'],
    ['a '.repeat(61), 'more than 60 parts'],
  ])('refuses %s', (phrase, message) => {
    expect(() => new PhraseBook([parsePhrase(phrase)])).toThrow(message)
  })

  it('agrees with trying every way', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'a*', '*b', '_', '_?', '^', '$$', 'b?', '(a|b c)', '(a|b)?')
    const phrase = fc.array(word, { maxLength: 4 }).map((pieces) => `a ${pieces.join(' ')}`)
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'ab', 'cb', ',', '.'), { maxLength: 10 })
    fc.assert(
      fc.property(phrase, text, (written, tokens) => {
        const folded = foldText(tokens.join(' '))
        const parsed = parsePhrase(written)
        const expected = folded.words.some((_, from) => endsOf(parsed, folded, from, from).some((to) => to > from))
        expect(new PhraseBook([parsed]).find(folded).length > 0).toBe(expected)
      }),
      { numRuns: 500 },
    )
  })
})

/** A second implementation: every place where a phrase that starts at a word may end. */
function endsOf(phrase: Phrase, text: FoldedText, from: number, start: number): number[] {
  const [piece, ...rest] = phrase
  if (piece === undefined) return [from]
  const go = (to: number): number[] => endsOf(rest, text, to, start)
  if (piece.kind === 'edge') return (text.edges[from] ?? 2) >= piece.level ? go(from) : []
  if (piece.kind === 'choice') return piece.options.flatMap((option) => endsOf([...option, ...rest], text, from, start))
  const word = text.words[from]
  if (word === undefined || (from > start && text.edges[from] === 2)) return []
  if (piece.kind === 'any') return go(from + 1)
  if (piece.kind === 'list') return []
  const { match, text: part } = piece
  const fits = match === 'whole' ? word === part : match === 'start' ? word.startsWith(part) : word.endsWith(part)
  return fits ? go(from + 1) : []
}
