import { expect, it } from 'vitest'
import { policyOf, readHitPolicy } from '../../../src/decision-logic/tables/read-hit-policy.ts'

it.each([
  ['Hit policy: UNIQUE', 'unique'],
  ['The hit policy is "first".', 'first'],
  ['**Hit policy**: RULE ORDER', 'rule-order'],
  ['Hit-policy: P', 'priority'],
  ['Go by the first row that fits.', 'first'],
  ['Use the first matching line.', 'first'],
  ['Read it from top to bottom and stop at the row that fits.', 'first'],
  ['Only one row can apply.', 'unique'],
  ['All rows that apply count.', 'collect'],
  ['The first row shows the route of the network.', null],
  ['Each row is a customer.', null],
  ['Hit policy: whatever', null],
  ['', null],
])('%j states %s', (text, policy) => {
  expect(readHitPolicy(text)).toBe(policy)
})

it.each([
  ['U', 'unique'],
  ['C+', 'collect'],
  ['Output order', 'output-order'],
  ['#', null],
])('%s is the sign of %s', (sign, policy) => {
  expect(policyOf(sign)).toBe(policy)
})
