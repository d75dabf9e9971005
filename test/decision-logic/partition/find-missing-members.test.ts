import { describe, expect, it } from 'vitest'
import type { Branch } from '../../../schemas/decision-logic.ts'
import { noVocabulary, Vocabulary } from '../../../src/decision-logic/grammar/vocabulary.ts'
import { findMissingMembers } from '../../../src/decision-logic/partition/find-missing-members.ts'
import { both, branch, group, member, opaque, otherwise, quantity } from '../make-branch.ts'
import { levels } from '../say-condition.ts'

const of = (...members: string[]) => branch(member(members))
const label = (word: string) => branch(member([word], { text: word }))
const condition = (word: string) => branch(member([word], { text: `if ${word}` }))

describe('findMissingMembers', () => {
  it.each<[string, Branch[], string[] | null]>([
    ['one left out', [of('basic'), of('plus')], ['family']],
    ['none left out', [of('basic'), of('plus', 'family')], null],
    ['one member is no list', [of('basic'), of('basic')], null],
    ['a catch-all', [of('basic'), of('plus'), branch(otherwise)], null],
    ['a branch that was not read', [of('basic'), of('plus'), branch(opaque)], null],
    ['"not basic" takes the others', [of('basic'), branch(member(['basic'], { negated: true }))], null],
    ['words of no set', [of('red'), of('green')], null],
    [
      'another thing',
      [branch(member(['basic'], { variable: 'colour' })), branch(member(['plus'], { variable: 'colour' }))],
      null,
    ],
    ['beside another condition', [branch(both(member(['basic']), quantity(['(7,)']))), of('plus')], ['family']],
    ['a label for yes alone, below nothing', [label('yes')], null],
    ['labels for yes and no', [label('yes'), label('no')], null],
    ['an "if" may stand alone', [condition('yes')], null],
    ['"on" may open any label', [label('on')], null],
  ])('%s', (_, branches, missing) =>
    expect(findMissingMembers(group(...branches), levels)[0]?.missing ?? null).toEqual(missing),
  )

  it('takes a yes alone for the half of an answer to the question above it', () => {
    const asked = (...branches: Branch[]) => ({ ...group(...branches), subject: 'Does the key fit?' })
    expect(findMissingMembers(asked(label('yes')), levels)[0]?.missing).toEqual(['no'])
    expect(findMissingMembers(asked(condition('yes')), levels)[0]?.missing).toEqual(['no'])
    expect(findMissingMembers(asked(label('yes'), label('no')), levels)).toEqual([])
  })

  it('asks for no member where a known set has just those that are named', () => {
    const sets = [
      ...levels.sets,
      { variable: 'card', members: ['basic', 'plus'], from: 'config' as const, place: null },
    ]
    expect(findMissingMembers(group(of('basic'), of('plus')), new Vocabulary(sets))).toEqual([])
    expect(findMissingMembers(group(of('basic'), of('plus')), noVocabulary)).toEqual([])
  })

  it('takes a few of many for examples', () => {
    const many = new Vocabulary([{ variable: 'town', members: ['a', 'b', 'c', 'd', 'e'], from: 'config', place: null }])
    expect(findMissingMembers(group(of('a'), of('b')), many)).toEqual([])
    expect(findMissingMembers(group(of('a'), of('b'), of('c')), many)[0]?.missing).toEqual(['d', 'e'])
  })
})
