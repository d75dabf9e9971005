import { expect, it } from 'vitest'
import { customerAt } from '../../../src/rules/wording/customer-at.ts'

it.each([
  ['exactly 7 days', 'waited', 'a customer at exactly 7 days (waited)'],
  ['4 to 6 hours', 'hour', 'a customer at 4 to 6 hours'],
  ['3 late fees', 'late fee', 'a customer at 3 late fees'],
  ['more than 3 items', 'item basket', 'a customer at more than 3 items (basket)'],
  ['less than 85%', '', 'a customer at less than 85%'],
])('%s of "%s"', (values, variable, said) => {
  expect(customerAt(values, variable)).toBe(said)
})
