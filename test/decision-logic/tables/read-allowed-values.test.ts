import { expect, it } from 'vitest'
import { readAllowedValues } from '../../../src/decision-logic/tables/read-allowed-values.ts'

const set = (...members: string[]) => ({ kind: 'members', members, negated: false })
const range = (low: number, high: number) => ({
  kind: 'number',
  unit: null,
  intervals: [{ low, lowClosed: true, high, highClosed: true }],
})

it.each([
  ['Allowed values of Tier: "Gold", "Silver"', 'Tier', set('Gold', 'Silver')],
  ['Possible values of the tier are gold, silver and bronze.', 'Tier', set('gold', 'silver', 'bronze')],
  ['Tier is one of Gold, Silver or Bronze.', 'Tier', set('Gold', 'Silver', 'Bronze')],
  ['Allowed values of Age: [18..120]', 'Age', range(18, 120)],
  ['Allowed values of Score: null, [0..999]', 'Score', range(0, 999)],
  ['Allowed values of Tier name: "A", "B"', 'Tier', null],
  ['Tier: Gold', 'Tier', null],
  ['Tier is what the customer pays for.', 'Tier', null],
  ['The tier is one of many things to look at when somebody calls.', 'Tier', null],
  ['Allowed values of : "A", "B"', '', null],
])('%j says of %s', (sentence, column, region) => {
  expect(readAllowedValues(sentence, column)).toEqual(region)
})
