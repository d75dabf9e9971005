import { describe, expect, it } from 'vitest'
import { headWords, mayBeSame, stem } from '../../../src/decision-logic/grammar/head-words.ts'
import { isResult, oppositesOf } from '../../../src/decision-logic/grammar/opposites.ts'
import { isOtherwise } from '../../../src/decision-logic/grammar/otherwise.ts'
import { tokenise } from '../../../src/decision-logic/grammar/tokenise.ts'
import { levels } from '../say-condition.ts'

describe('headWords', () => {
  it.each<[string, string[]]>([
    ['the customer has waited for', ['waited']],
    ['the parcels are in the warehouses', ['parcel', 'warehouse']],
    ['3 of the tickets', ['ticket']],
    ['it has been', []],
    ['red blue green white black', ['blue', 'green', 'white', 'black']],
    ['', []],
  ])('of %j are %j', (text, words) => expect(headWords(tokenise(text))).toEqual(words))

  it('knows one thing under two forms, and takes what is not named for anything', () => {
    expect([stem('waited'), stem('waiting'), stem('waits')]).toEqual(['wait', 'wait', 'wait'])
    expect(mayBeSame('waited', 'waiting time')).toBe(true)
    expect(mayBeSame('', 'price')).toBe(true)
    expect(mayBeSame('price', 'weight')).toBe(false)
  })
})

describe('opposites', () => {
  it.each<[string, string[]]>([
    ['yes', ['no']],
    ['off', ['on']],
    ['rejected', ['accepted', 'approved']],
    ['missing', ['present', 'granted', 'found']],
    ['red', []],
  ])('of %j are %j', (word, opposites) => {
    expect(oppositesOf(word)).toEqual(opposites)
    expect(isResult(word)).toBe(opposites.length > 0)
  })
})

describe('isOtherwise', () => {
  it.each([
    'Otherwise',
    'or else',
    'for all other parcels',
    'Any other colour',
    'the remaining ones',
    'everybody else',
    'None of the above',
    'if none apply',
    'for the rest',
    'default',
  ])('takes %j for a catch-all', (text) => expect(isOtherwise(tokenise(text))).toBe(true))

  it.each(['otherwise engaged', 'if another parcel came', 'everything is fine', 'if one of these applies', ''])(
    'takes %j for none',
    (text) => expect(isOtherwise(tokenise(text))).toBe(false),
  )
})

describe('Vocabulary', () => {
  it('finds members at their words, in the singular or plural', () => {
    expect(levels.memberAt(tokenise('Basics only'), 0)).toEqual({ member: 'basic', next: 1 })
    expect(levels.memberAt(tokenise('the basic one'), 1)).toEqual({ member: 'basic', next: 2 })
    expect(levels.memberAt(tokenise('gold'), 0)).toBeNull()
    expect(levels.setsWith(['plus', 'basic']).map(({ variable }) => variable)).toEqual(['level'])
    expect(levels.setsWith(['plus', 'gold'])).toEqual([])
  })
})
