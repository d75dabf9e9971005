import { describe, expect, it } from 'vitest'
import type { Branch, BranchGroup, DecisionLogic } from '../../../schemas/decision-logic.ts'
import { findUnmentionedPairs } from '../../../src/decision-logic/partition/find-unmentioned-pairs.ts'
import { both, branch, group, member, opaque, otherwise, quantity } from '../make-branch.ts'
import { levels } from '../say-condition.ts'

function pairsOf(...groups: BranchGroup[]): string[] {
  const conditions = { total: 0, opaque: 0 }
  const rest = { documentId: 'a', path: 'a.md', audited: true, restatements: [], tables: [], conditions }
  const logic: DecisionLogic = { ...rest, groups, sets: [...levels.sets] }
  return findUnmentionedPairs(logic).map(({ one, other }) => `${one.value} with ${other.value}`)
}

const level = (...members: string[]) => branch(member(members))
const byLevel = group(level('basic'), level('plus', 'family'))
const byWait = group(branch(quantity(['(,7)'])), branch(quantity(['[7,)'])))
const late = (name: string) => branch(both(member([name]), quantity(['[7,)'])))

describe('findUnmentionedPairs', () => {
  it.each<[string, Branch[], string[]]>([
    ['one pair of a level left out', [late('basic'), level('plus'), level('family')], ['basic with less than 7 days']],
    [
      'two levels left out',
      [late('basic'), late('plus'), level('family')],
      ['basic with less than 7 days', 'plus with less than 7 days'],
    ],
    [
      'none left out',
      [late('basic'), branch(both(member(['basic']), quantity(['(,7)']))), level('plus', 'family')],
      [],
    ],
    ['a catch-all', [late('basic'), branch(otherwise)], []],
    ['a condition that was not read', [late('basic'), branch(opaque)], []],
    ['no pair named', [level('basic')], []],
  ])('%s', (_, branches, pairs) => expect(pairsOf(byLevel, byWait, group(...branches))).toEqual(pairs))

  it('reads a branch with those above it', () => {
    const nested: BranchGroup = { ...group(branch(quantity(['[7,)']))), parent: { group: 2, branch: 0 } }
    expect(pairsOf(byLevel, byWait, byLevel, nested)).toEqual(['basic with less than 7 days'])
  })

  it('says nothing where one of the two is not decided by on its own', () => {
    const cases = group(late('basic'), level('plus', 'family'))
    expect(pairsOf(byLevel, cases)).toEqual([])
    expect(pairsOf(byWait, cases)).toEqual([])
  })
})
