import { describe, expect, it } from 'vitest'
import { numberWord } from '../../../src/decision-logic/grammar/number-words.ts'

describe('numberWord', () => {
  it.each<[string, number | undefined]>([
    ['zero', 0],
    ['no', 0],
    ['one', 1],
    ['once', 1],
    ['twice', 2],
    ['nineteen', 19],
    ['twenty', 20],
    ['twenty-four', 24],
    ['ninety-nine', 99],
    ['hundred', 100],
    ['thousand', 1000],
    ['twenty-zero', undefined],
    ['twenty-ten', undefined],
    ['four-twenty', undefined],
    ['two-thirds', undefined],
    ['seventh', undefined],
    ['7', undefined],
    ['', undefined],
  ])('%j is %s', (word, value) => expect(numberWord(word)).toBe(value))
})
