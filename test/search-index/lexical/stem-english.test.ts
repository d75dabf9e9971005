import { stemmer } from '@orama/stemmers/english'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stemEnglish } from '../../../src/search-index/lexical/stem-english.ts'

it.each([
  // The examples of Porter's article, step by step.
  ...[
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['cats', 'cat'],
    ['feed', 'feed'],
    ['agreed', 'agre'],
    ['plastered', 'plaster'],
  ],
  ...[
    ['bled', 'bled'],
    ['motoring', 'motor'],
    ['sing', 'sing'],
    ['conflated', 'conflat'],
    ['troubled', 'troubl'],
    ['sized', 'size'],
  ],
  ...[
    ['hopping', 'hop'],
    ['falling', 'fall'],
    ['hissing', 'hiss'],
    ['fizzed', 'fizz'],
    ['failing', 'fail'],
    ['filing', 'file'],
  ],
  ...[
    ['happy', 'happi'],
    ['sky', 'sky'],
    ['relational', 'relat'],
    ['conditional', 'condit'],
    ['digitizer', 'digit'],
  ],
  ...[
    ['radically', 'radic'],
    ['operator', 'oper'],
    ['hopefulness', 'hope'],
    ['sensibility', 'sensibl'],
    ['goodness', 'good'],
  ],
  ...[
    ['triplicate', 'triplic'],
    ['electrical', 'electr'],
    ['hopeful', 'hope'],
    ['adjustment', 'adjust'],
    ['adoption', 'adopt'],
  ],
  ...[
    ['effective', 'effect'],
    ['probate', 'probat'],
    ['rate', 'rate'],
    ['cease', 'ceas'],
    ['controlling', 'control'],
    ['roll', 'roll'],
  ],
  // Words of support.
  ...[
    ['refunds', 'refund'],
    ['cancelled', 'cancel'],
    ['canceling', 'cancel'],
    ['cancellation', 'cancel'],
    ['delivery', 'deliveri'],
  ],
  ...[
    ['connection', 'connect'],
    ['rejected', 'reject'],
    ['rejection', 'reject'],
    ['transactions', 'transact'],
    ['is', 'is'],
  ],
])('%s is %s', (word, stem) => {
  expect(stemEnglish(word)).toBe(stem)
})

const syllable = fc.constantFrom(
  'con',
  'trol',
  'a',
  'ble',
  'y',
  'ay',
  'ss',
  'ee',
  'pp',
  'ing',
  'iz',
  'at',
  'o',
  'ex',
  'ul',
  'll',
  'er',
)
const ending = fc.constantFrom(
  ...[
    '',
    's',
    'es',
    'ies',
    'ed',
    'eed',
    'ing',
    'y',
    'e',
    'ational',
    'izer',
    'bli',
    'fulness',
    'ousli',
    'biliti',
    'icate',
    'ness',
  ],
  ...[
    'al',
    'ance',
    'ement',
    'ment',
    'ent',
    'able',
    'ism',
    'ous',
    'ive',
    'ize',
    'ization',
    'alism',
    'logi',
    'ical',
    'ly',
  ],
)

it('agrees with @orama/stemmers on words without its fault', () => {
  const word = fc
    .tuple(fc.array(syllable, { minLength: 2, maxLength: 4 }), ending)
    .map(([parts, end]) => parts.join('') + end)
  fc.assert(
    fc.property(word, (text) => {
      // It takes the t or s of -tion and -sion along, and reads yy otherwise than Porter.
      fc.pre(!/[st]ion|yy/.test(text))
      expect(stemEnglish(text)).toBe(stemmer(text))
    }),
    { numRuns: 3000 },
  )
})

it.each(['', 'ok', 'café', 'привет', '3rd', 'ß', '__proto__'])('leaves %s alone', (word) => {
  expect(stemEnglish(word)).toBe(word)
})
