import { describe, expect, it } from 'vitest'
import { membersOf, readAxes } from '../../../src/decision-logic/partition/read-axes.ts'
import { both, branch, either, group, member, opaque, otherwise, quantity } from '../make-branch.ts'
import { sayInterval } from '../say-condition.ts'

describe('readAxes', () => {
  it('puts quantities of one unit on one axis, and keeps the other branches', () => {
    const days = [branch(quantity(['(,7)'])), branch(quantity(['[7,)'], { variable: 'waited' }))]
    const money = branch(quantity(['(,500]'], { unit: 'cent' }))
    const axes = readAxes(group(...days, money, branch(otherwise)))
    expect(
      axes.map(({ unit, whole, variable, stretches, others }) => [
        unit,
        whole,
        variable,
        stretches.length,
        others.length,
      ]),
    ).toEqual([
      ['day', true, 'waited', 2, 2],
      ['cent', true, '', 1, 3],
    ])
  })

  it('gives a branch with brackets two stretches', () => {
    const [axis] = readAxes(group(branch(quantity(['(,7)']), 'act', quantity(['(,7]']))))
    expect(axis?.stretches.map(({ intervals }) => intervals.map(sayInterval))).toEqual([['(,6]'], ['(,7]']])
  })

  it('joins alternatives, and keeps what else a condition asks for', () => {
    const [axis] = readAxes(group(branch(either(quantity(['(,3)']), quantity(['(9,)'])))))
    expect(axis?.stretches[0]?.intervals.map(sayInterval)).toEqual(['(,2]', '[10,)'])
    const [other] = readAxes(group(branch(both(opaque, quantity(['(,3)'])))))
    expect(other?.stretches[0]?.rest).toEqual([opaque])
  })

  it('puts each of two quantities of a condition on its axis, with the other beside it', () => {
    const [wait, price] = [quantity(['(3,)']), quantity(['(,500)'], { unit: 'cent' })]
    const axes = readAxes(group(branch(both(wait, price)), branch(price)))
    expect(axes.map(({ unit, stretches }) => [unit, stretches.map(({ rest }) => rest.length)])).toEqual([
      ['day', [1]],
      ['cent', [1, 0]],
    ])
  })

  it('does not read different quantities as alternatives', () => {
    expect(readAxes(group(branch(either(quantity(['(3,)']), quantity(['(,5)'], { unit: 'cent' })))))).toEqual([])
  })
})

describe('membersOf', () => {
  const plus = member(['plus'])
  it.each([
    ['a value', branch(plus), plus],
    ['a value and something else', branch(both(plus, opaque)), plus],
    ['two values', branch(both(plus, plus)), null],
    ['one or the other', branch(either(plus, opaque)), null],
    ['brackets', branch(opaque, 'act', plus), plus],
    ['nothing of it', branch(quantity(['(7,)'])), null],
  ])('%s', (_, from, expected) => expect(membersOf(from)).toEqual(expected))
})
