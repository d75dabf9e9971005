import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Branch } from '../../../schemas/decision-logic.ts'
import { findOverlaps } from '../../../src/decision-logic/partition/find-overlaps.ts'
import { readAxes } from '../../../src/decision-logic/partition/read-axes.ts'
import { both, branch, group, member, opaque, quantity } from '../make-branch.ts'
import { sayInterval } from '../say-condition.ts'

function overlapsOf(...branches: Branch[]): string[] {
  return readAxes(group(...branches)).flatMap((axis) =>
    findOverlaps(axis).map(({ intervals }) => intervals.map(sayInterval).join('u')),
  )
}

const days = (interval: string, outcome: string) => branch(quantity([interval]), outcome)

describe('findOverlaps', () => {
  it.each<[string, Branch[], string[]]>([
    ['a shared bound', [days('(,7]', 'wait'), days('[7,)', 'pay')], ['[7,7]']],
    ['a shared range', [days('(,9]', 'wait'), days('[7,)', 'pay')], ['[7,9]']],
    ['none shared', [days('(,7)', 'wait'), days('[7,)', 'pay')], []],
    ['the same outcome, but for capitals and marks', [days('(,7]', 'Pay.'), days('[7,)', 'pay')], []],
    ['a threshold within another', [days('(3,)', 'wait'), days('(7,)', 'pay')], []],
    ['an exception within a range', [days('[1,9]', 'wait'), days('[5,5]', 'pay')], []],
    [
      'told apart by something else',
      [
        branch(both(member(['plus']), quantity(['(,7]'])), 'wait'),
        branch(both({ ...opaque, text: 'if it is wet' }, quantity(['[7,)'])), 'pay'),
      ],
      [],
    ],
    [
      'a part of what the other takes whole',
      [branch(both(member(['plus']), quantity(['(,7]'])), 'wait'), branch(quantity(['[7,)']), 'pay')],
      ['[7,7]'],
    ],
    ['the brackets of one branch', [branch(quantity(['(,7]']), 'wait', quantity(['[7,)']))], []],
  ])('%s', (_, branches, overlaps) => expect(overlapsOf(...branches)).toEqual(overlaps))

  it('finds exactly the values that a range shares with all below a bound, where it has one of its own', () => {
    const end = fc.integer({ min: 0, max: 12 })
    fc.assert(
      fc.property(end, end, end, end, (a, b, c, d) => {
        const [one, other] = [
          { low: -1, high: Math.max(a, b) },
          { low: Math.min(c, d), high: Math.max(c, d) },
        ]
        const values = Array.from({ length: 14 }, (_, value) => value - 1)
        const inOne = values.filter((value) => value >= one.low && value <= one.high)
        const inOther = values.filter((value) => value >= other.low && value <= other.high)
        const shared = inOne.filter((value) => inOther.includes(value))
        const apart = shared.length < inOne.length && shared.length < inOther.length
        const expected = shared.length === 0 || !apart ? [] : [`[${shared[0]},${shared.at(-1)}]`]
        expect(overlapsOf(days(`(,${one.high}]`, 'wait'), days(`[${other.low},${other.high}]`, 'pay'))).toEqual(
          expected,
        )
      }),
    )
  })
})
