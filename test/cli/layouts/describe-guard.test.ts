import { describe, expect, it } from 'vitest'
import { describeGuard } from '../../../cli/layouts/describe-guard.ts'
import type { Guard } from '../../../schemas/guard.ts'
import { both, either, member, opaque, otherwise, quantity } from '../../decision-logic/make-branch.ts'
import { levels } from '../../decision-logic/say-condition.ts'

describe('describeGuard', () => {
  it.each<[Guard, string | null]>([
    [quantity(['(,7)'], { variable: 'waited' }), 'waited < 7 days'],
    [quantity(['(,7]']), '≤ 7 days'],
    [quantity(['(1,)']), '> 1 day'],
    [quantity(['[24,)'], { unit: 'month', variable: 'age', anchor: 'birth' }), 'age ≥ 24 months of age'],
    [quantity(['[2,5]'], { unit: 'item' }), '≥ 2 items and ≤ 5 items'],
    [quantity(['[3,3]', '[5,5]']), '= 3 days or = 5 days'],
    [quantity(['(,)']), 'any value'],
    [quantity(['(,1050)'], { unit: 'cent', variable: 'price' }), 'price < $10.50'],
    [
      quantity(['(,30]'], { anchor: 'delivery', calendar: 'calendar' }),
      '≤ 30 days (calendar days), counted from delivery',
    ],
    [quantity(['(,30]'], { anchor: 'now', unit: 'business-day' }), '≤ 30 business days, back from today'],
    [member(['basic', 'plus']), 'level is basic or plus'],
    [member(['red'], { variable: 'lamp', negated: true }), 'lamp is not red'],
    [member(['yes']), 'the answer is yes'],
    [member(['a', 'b', 'c']), 'it is a, b or c'],
    [otherwise, 'every other case'],
    [opaque, null],
    [both(opaque, opaque), null],
    [both(member(['plus']), quantity(['(7,)'])), 'level is plus and > 7 days'],
    [either(quantity(['(7,)']), { ...opaque, text: 'it is wet' }), '> 7 days or “it is wet” (not read)'],
  ])('%#', (guard, words) => expect(describeGuard(guard, levels.sets)).toBe(words))
})
