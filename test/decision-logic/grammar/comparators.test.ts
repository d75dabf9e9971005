import { describe, expect, it } from 'vitest'
import {
  type Comparator,
  negate,
  readComparatorAfter,
  readComparatorBefore,
} from '../../../src/decision-logic/grammar/comparators.ts'
import { tokenise } from '../../../src/decision-logic/grammar/tokenise.ts'

describe('comparators', () => {
  it.each<[string, string | null]>([
    ['more than 7', 'gt 2'],
    ['after more than 7', 'gt 3'],
    ['at least 7', 'ge 2'],
    ['at most 7', 'le 2'],
    ['no more than 7', 'le 3'],
    ['up to 7', 'le 2'],
    ['up to but not including 7', 'lt 5'],
    ['within 7', 'le 1'],
    ['within the last 7', 'le 3'],
    ['within less than 7', 'lt 3'],
    ['other than 7', 'ne 2'],
    ['more or less 7', null],
    ['at 7', null],
    ['7', null],
  ])('before: %j is %j', (text, expected) => {
    const compared = readComparatorBefore(tokenise(text), 0)
    expect(compared === null ? null : `${compared.op} ${compared.next}`).toBe(expected)
  })

  it.each<[string, string | null]>([
    ['or more', 'ge 2'],
    ['or more ago', 'ge 3'],
    ['ago or less', 'le 3'],
    ['and over', 'ge 2'],
    ['and over 65', null],
    ['and under $5', null],
    ['or more to come', null],
    ['or more than 7', null],
    ['or less than that', null],
    ['or so', null],
  ])('after: %j is %j', (text, expected) => {
    const compared = readComparatorAfter(tokenise(text), 0)
    expect(compared === null ? null : `${compared.op} ${compared.next}`).toBe(expected)
  })

  it('turns round and back', () => {
    const all: Comparator[] = ['gt', 'ge', 'lt', 'le', 'eq', 'ne']
    expect(all.map(negate)).toEqual(['le', 'lt', 'ge', 'gt', 'ne', 'eq'])
    expect(all.map((op) => negate(negate(op)))).toEqual(all)
  })
})
