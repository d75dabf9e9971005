import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { provesSentence } from '../../src/claims/proves-sentence.ts'
import { makeReader } from './make-judge.ts'

const reader = await makeReader()
const quote = [
  'Whoever loses a key of the boathouse pays £25, but never more than £40 in one season.',
  'The Kestrel team changes the lock within 2 business days. If the key turns up before that, it must be handed in, and nothing is paid.',
].join(' ')

describe('the strict check of a sentence', () => {
  it.each([
    'Whoever loses a key of the boathouse pays £25, but never more than £40 in one season.',
    'Within 2 business days the Kestrel team changes the lock.',
    'It must be handed in, and nothing is paid, if the key turns up before that.',
  ])('takes %s', (sentence) => {
    expect(provesSentence(sentence, quote, reader)).not.toBeNull()
  })

  it.each([
    ['a number', 'Whoever loses a key of the boathouse pays £35, but never more than £40 in one season.'],
    ['two numbers', 'Whoever loses a key of the boathouse pays £40, but never more than £25 in one season.'],
    ['a currency', 'Whoever loses a key of the boathouse pays €25, but never more than £40 in one season.'],
    ['a negation', 'Whoever loses a key of the boathouse pays £25, and more than £40 in one season.'],
    ['a comparison', 'Whoever loses a key of the boathouse pays £25, but never less than £40 in one season.'],
    ['a unit', 'The Kestrel team changes the lock within 2 business weeks.'],
    ['what days', 'The Kestrel team changes the lock within 2 days.'],
    ['a name', 'The Osprey team changes the lock within 2 business days.'],
    ['a condition', 'If the key turns up after that, it must be handed in, and nothing is paid.'],
    ['no condition', 'It must be handed in, and nothing is paid.'],
    ['a modal verb', 'If the key turns up before that, it may be handed in, and nothing is paid.'],
    ['a word more', 'The Kestrel team changes the lock of the gate within 2 business days.'],
    ['an address', 'The Kestrel team (https://x.example) changes the lock within 2 business days.'],
    ['words from all over', 'The team of the boathouse pays £25 in one season.'],
    ['nothing', ''],
    ['signs', '£ % …'],
  ])('refuses %s', (_, sentence) => {
    expect(provesSentence(sentence, quote, reader)).toBeNull()
  })

  it('refuses every changed digit', () => {
    const sentence = 'The Kestrel team changes the lock within 2 business days.'
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), (days) => {
        fc.pre(days !== 2)
        expect(provesSentence(sentence.replace('2', String(days)), quote, reader)).toBeNull()
      }),
    )
  })

  it('refuses a sentence with any word of another language or topic in it', () => {
    const words = ['The', 'Kestrel', 'team', 'changes', 'the', 'lock', 'within', '2', 'business', 'days']
    fc.assert(
      fc.property(
        fc.nat(words.length),
        fc.constantFrom('gratis', 'refund', 'Zürich', 'evil.example', '9'),
        (at, word) => {
          const sentence = [...words.slice(0, at), word, ...words.slice(at)].join(' ')
          expect(provesSentence(`${sentence}.`, quote, reader)).toBeNull()
        },
      ),
    )
  })
})
