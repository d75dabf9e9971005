import { describe, expect, it } from 'vitest'
import { readAmount } from '../../../src/decision-logic/grammar/read-amount.ts'
import { tokenise } from '../../../src/decision-logic/grammar/tokenise.ts'

/** Value as written, canonical unit, factor, and the words that were not read. */
function say(text: string): string | null {
  const tokens = tokenise(text)
  const amount = readAmount(tokens, 0)
  if (amount === null) return null
  const { value, unit, calendar, next } = amount
  const rest = tokens.slice(next).map((token) => token.text)
  const words = [
    value,
    ...(unit === null ? [] : [unit.unit, `x${unit.factor}`]),
    ...(calendar === null ? [] : [calendar]),
  ]
  return `${words.join(' ')}${rest.length === 0 ? '' : ` … ${rest.join(' ')}`}`
}

describe('readAmount', () => {
  it.each<[string, string | null]>([
    ['$1,200', '1200 cent x100'],
    ['£5', '5 cent-gbp x100'],
    ['€ 19.99 a month', '19.99 cent-eur x100 … a month'],
    ['50 dollars', '50 cent x100'],
    ['99 cents', '99 cent x1'],
    ['25%', '25 percent x1'],
    ['25 percent', '25 percent x1'],
    ['25 per cent', '25 percent x1'],
    ['7 business days', '7 business-day x1 business'],
    ['7 working days', '7 business-day x1 business'],
    ['7 calendar days', '7 day x1 calendar'],
    ['a week', '1 day x7'],
    ['two weeks ago', '2 day x7 … ago'],
    ['2 years', '2 month x12'],
    ['3 full months', '3 month x1'],
    ['two consecutive nights', '2 day x1'],
    ['half an hour', '0.5 hour x1'],
    ['twenty-four hours', '24 hour x1'],
    ['2 hundred days', '200 day x1'],
    ['1.5 hours', '1.5 hour x1'],
    ['7-day trial', '7 day x1 … trial'],
    ['2GB', '2 byte x1000000000'],
    ['5 kg', '5 gram x1000'],
    ['two late fees', '2 fee x1'],
    ['3 big red boxes', '3 box x1'],
    ['3 items in the cart', '3 item x1 … in the cart'],
    ['10 more minutes', '10 minute x1'],
    ['3', '3'],
    ['3 of them', '3 … of them'],
    ['7 late', '7 … late'],
    ['an item', null],
    ['no items', null],
    ['no', null],
    ['a 5', null],
    ['$', null],
    ['3G', null],
    ['1st day', null],
    ['1 March', null],
    ['5 pm', null],
    ["10 o'clock", null],
    ['items', null],
    ['', null],
  ])('%j is %j', (text, amount) => expect(say(text)).toBe(amount))

  it('takes the day of a date for no amount', () => {
    expect(readAmount(tokenise('March 1'), 1)).toBeNull()
  })
})
