import { describe, expect, it } from 'vitest'
import { isWhole } from '../../../src/decision-logic/grammar/units.ts'
import { describeValues } from '../../../src/decision-logic/partition/describe-values.ts'
import { interval } from '../make-branch.ts'

describe('describeValues', () => {
  it.each<[string, string, string]>([
    ['[7,7]', 'day', 'exactly 7 days'],
    ['[1,1]', 'day', 'exactly 1 day'],
    ['[8,13]', 'day', '8 to 13 days'],
    ['[8,9]', 'day', '8 or 9 days'],
    ['[8,)', 'day', 'more than 7 days'],
    ['(,6]', 'day', 'less than 7 days'],
    ['[3,3]', 'business-day', 'exactly 3 business days'],
    ['[2,2]', 'box', 'exactly 2 boxes'],
    ['[2,2]', 'try', 'exactly 2 tries'],
    ['[1000,1000]', 'item', 'exactly 1,000 items'],
    ['[700,700]', 'cent', 'exactly $7'],
    ['[701,799]', 'cent-eur', '€7.01 to €7.99'],
    ['[1050,)', 'cent-gbp', '£10.50 or more'],
    ['(,1050]', 'cent', '$10.50 or less'],
    ['[25,25]', 'percent', 'exactly 25%'],
    ['(25,50)', 'percent', 'more than 25% and less than 50%'],
    ['(7,8]', 'hour', 'more than 7 hours and at most 8 hours'],
    ['(7,)', 'hour', 'more than 7 hours'],
    ['[7,)', 'hour', '7 hours or more'],
    ['(,7)', 'hour', 'less than 7 hours'],
    ['(,7]', 'hour', '7 hours or less'],
    ['[3,3]', '', 'exactly 3'],
    ['(,)', 'day', 'any value'],
  ])('%s of %j is "%s"', (text, unit, words) => expect(describeValues(interval(text), unit, isWhole(unit))).toBe(words))
})
