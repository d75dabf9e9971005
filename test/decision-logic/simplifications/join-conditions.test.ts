import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCondition } from '../../../src/decision-logic/grammar/read-condition.ts'
import { tokenise } from '../../../src/decision-logic/grammar/tokenise.ts'
import { joinConditions } from '../../../src/decision-logic/simplifications/join-conditions.ts'
import { branch, member, opaque, otherwise, quantity } from '../make-branch.ts'
import { levels } from '../say-condition.ts'

const of = (text: string, ...members: string[]) => branch(member(members, { text }))
const unread = (text: string) => branch({ ...opaque, text })
const days = (interval: string) => branch(quantity([interval]))

describe('joinConditions', () => {
  it.each([
    ['labels', [of('Basic', 'basic'), of('Plus', 'plus')], 'Basic or Plus'],
    ['three', [of('Basic', 'basic'), of('Plus', 'plus'), of('Family', 'family')], 'Basic, Plus or Family'],
    [
      'sentences',
      [of('If the level is basic', 'basic'), of('If the level is plus', 'plus')],
      'If the level is basic or plus',
    ],
    [
      'with words behind',
      [of('If they have the basic level', 'basic'), of('If they have the plus level', 'plus')],
      'If they have the basic or plus level',
    ],
    ['ranges that touch', [days('(,7)'), days('[7,14]')], 'less than 15 days'],
    ['all there is', [days('(,7)'), days('[7,)')], 'any value'],
    [
      'unread ones of the same words',
      [unread('If the lamp is red'), unread('If the lamp is dark blue')],
      'If the lamp is red or dark blue',
    ],
    ['ranges with a hole', [days('(,7)'), days('(7,)')], null],
    ['points', [days('[7,7]'), days('[8,8]')], null],
    ['other units', [days('(,7)'), branch(quantity(['[7,)'], { unit: 'hour' }))], null],
    ['unread ones of other words', [unread('If the lamp is red'), unread('If nobody came')], null],
    ['one that is whole in the other', [unread('If the lamp is red'), unread('If the lamp is red')], null],
    [
      'different things',
      [branch(member(['yes'], { text: 'If it fits', variable: 'fit' })), of('If it is paid', 'paid')],
      null,
    ],
    ['negated', [branch(member(['basic'], { text: 'not basic', negated: true })), of('not plus', 'plus')], null],
    ['read and unread', [of('If the lamp is on', 'on'), unread('If the lamp is red')], null],
    ['a catch-all', [of('Basic', 'basic'), branch(otherwise)], null],
    ['with brackets', [branch(member(['basic'], { text: 'Basic' }), 'act', opaque), of('Plus', 'plus')], null],
    ['one', [of('Basic', 'basic')], null],
  ])('%s', (_, branches, joined) => expect(joinConditions(branches)).toBe(joined))

  it('joins members into a condition that is read as all of them', () => {
    const chosen = fc.shuffledSubarray(['basic', 'plus', 'family'], { minLength: 2 })
    const form = fc.constantFrom('If the level is X', 'If they are a X member', 'X')
    fc.assert(
      fc.property(chosen, form, (members, write) => {
        const joined = joinConditions(members.map((name) => of(write.replace('X', name), name)))
        const read = readCondition(tokenise(joined ?? ''), { vocabulary: levels, bare: true })
        expect(read.parts).toMatchObject([{ kind: 'member', members, negated: false }])
      }),
    )
  })
})
