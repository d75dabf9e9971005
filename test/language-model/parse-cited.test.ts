import { describe, expect, it } from 'vitest'
import { parseCited } from '../../src/language-model/parse-cited.ts'

const cases: [string, [string, number[]][]][] = [
  ['You can pay early. [1]', [['You can pay early.', [1]]]],
  [
    'You can pay early [1]. It is free [2].',
    [
      ['You can pay early.', [1]],
      ['It is free.', [2]],
    ],
  ],
  [
    'One. Two. [1] [2] Three.',
    [
      ['One.', [1, 2]],
      ['Two.', [1, 2]],
      ['Three.', []],
    ],
  ],
  ['', []],
  ['[1][2]', []],
  ['Nothing cited', [['Nothing cited', []]]],
  ['A [99999] mark that is none', [['A [99999] mark that is none', []]]],
]

describe('the sentences of a model with what they cite', () => {
  it.each(cases)('%j', (text, expected) => {
    expect(parseCited(text)).toEqual(expected.map(([said, cites]) => ({ text: said, cites })))
  })
})
