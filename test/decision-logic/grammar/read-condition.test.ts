import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCondition } from '../../../src/decision-logic/grammar/read-condition.ts'
import { tokenise } from '../../../src/decision-logic/grammar/tokenise.ts'
import { contains } from '../../../src/decision-logic/space/intervals.ts'
import { levels, sayRead, sayReadAlone } from '../say-condition.ts'

describe('readCondition', () => {
  it.each<[string, string]>([
    // Quantities, with what is measured.
    ['if it has been more than 7 days', '(7,) day'],
    ['if they have waited exactly 5 days', 'waited [5,5] day'],
    ['if the price is below $50', 'price (,5000) cent'],
    ['if the age is >= 18 years', 'age [216,) month'],
    ['if the battery is <= 20%', 'battery (,20] percent'],
    ['if there are two or more late fees', '[2,) fee'],
    ['if they ordered 2 to 5 items', 'ordered [2,5] item'],
    ['if they want to return more than one item', 'return (1,) item'],
    ['if the level is at least 4', 'level [4,)'],
    ['if fewer than 3 tries are left', 'left (,3) try'],
    ['whenever there are more than 4 people', '(4,) people'],
    ['as long as it has been less than 3 days', '(,3) day'],
    ['provided that the price is at most $10', 'price (,1000] cent'],
    ['once the delay is 3 hours or more', 'delay [3,) hour'],
    // The event that a time counts from.
    ['if it was returned within the last 30 days', 'returned (,30] day @now'],
    ['if the lamp was bought 2 years ago or less', 'lamp bought (,24] month @now'],
    ['if the lamp was bought more than 2 years ago', 'lamp bought (24,) month @now'],
    ['if it is within 30 days of delivery', '(,30] day @delivery'],
    ['if it was more than 6 months since the first lesson', '(6,) month @the first lesson'],
    // Negation.
    ['if it has not been more than 7 days', '(,7] day'],
    ["if it hasn't been more than a month", '(,1] month'],
    ['if it is not within 30 days', '[31,) day'],
    ["if it isn't within 30 days", '[31,) day'],
    ['if it has not dried within 10 days', 'dried [11,) day'],
    ['if they are not under 18 years', '[216,) month'],
    ['if the amount does not exceed $30', 'amount (,3000] cent'],
    ["if the amount doesn't exceed $30", 'amount (,3000] cent'],
    ['unless it has been more than 7 days', '(,7] day'],
    ['unless it is 7 days or less', '[8,) day'],
    ['unless the level is basic', 'not {basic}'],
    ['unless they are a plus or family member', 'not {plus|family}'],
    ['except for family members', 'member not {family}'],
    ['if the level is not basic', 'not {basic}'],
    ['if they are not a plus member', 'not {plus}'],
    ['if the lamp is not on', 'lamp not {on}'],
    // Members of sets, results, values in quotation marks.
    ['if the level is basic or plus', '{basic|plus}'],
    ['if they are basic, plus or family members', '{basic|plus|family}'],
    ['if the status is "Drying" or "Dry"', '{drying|dry}'],
    ['if the answer is yes', '{yes}'],
    ['if the lamp is off', 'lamp {off}'],
    ['if the test is successful', 'test {successful}'],
    ['if the invoice is paid or unpaid', 'invoice {paid|unpaid}'],
    ['once the payment has been accepted', 'payment {accepted}'],
    ['only for family members', 'member {family}'],
    ['only if the level is plus', '{plus}'],
    ['if they are Gold or Silver', '{gold|silver}'],
    // Both, and more than one.
    ['if the level is plus and it has been more than 7 days', '{plus} & (7,) day'],
    ['if the level is plus or it has been more than 7 days', '{plus} | (7,) day'],
    ['if it is wet and the price is below $20', 'opaque & price (,2000) cent'],
    ['if they are a plus member with less than $10', '{plus} & plus member (,1000) cent'],
    ['if it has been more than 9 days or less than 3 days', '(9,) day | (,3) day'],
    ['if the price is more than $5, or the level is plus', 'price (500,) cent | {plus}'],
    ['if the amount is between $5 and $10 or the level is plus', 'amount [500,1000] cent | {plus}'],
    // Catch-alls.
    ['otherwise', 'otherwise'],
    ['or else', 'otherwise'],
    ['for all other members', 'otherwise'],
    ['in any other case', 'otherwise'],
    ['for everyone else', 'otherwise'],
    ['for anything else', 'otherwise'],
    ['if none of these apply', 'otherwise'],
    ['for the rest', 'otherwise'],
    ['if that is not the case', 'otherwise'],
    ['if not', 'otherwise'],
    // What must not be guessed.
    ['if it is late', 'opaque'],
    ['if so', 'opaque'],
    ['if the customer is angry', 'opaque'],
    ['if you cannot find the order', 'opaque'],
    ['if nobody answers', 'opaque'],
    ['if no one has called within 3 days', 'opaque'],
    ['if nothing has happened for more than 5 days', 'opaque'],
    ['if they did not call more than twice', 'opaque'],
    ['if the lamp is neither on nor off', 'opaque'],
    ['if there are more chairs than tables', 'opaque'],
    ['if the price went up by more than the limit', 'opaque'],
    ['if it costs more than the last one', 'opaque'],
    ['if the box contains just one', 'opaque'],
    ['if step 3 did not work', 'opaque'],
    ['if the code is 404', 'opaque'],
    ['if it was bought before 1 March', 'opaque'],
    ['if it was bought after March 1, 2024', 'opaque'],
    ['if it is after 5 pm', 'opaque'],
    ['if more than half of the chairs are broken', 'opaque'],
    ['if it is more than likely lost', 'opaque'],
    ['if they live in Spain', 'opaque'],
    ['when the light is green', 'opaque'],
    ['if less is known', 'opaque'],
    ['if it is wet and the price is below $20 or the level is plus', 'opaque'],
  ])('%j is %j', (text, read) => expect(sayRead(text)).toBe(read))

  it.each<[string, string]>([
    ['7 days or less', '(,7] day'],
    ['Red one', 'opaque'],
    ['before 2023', 'opaque'],
    ['> 7 days', '(7,) day'],
    ['less than $10', '(,1000) cent'],
    ['3 items', '[3,3] item'],
    ['30 days', '[30,30] day'],
    ['$50-$100', '[5000,10000] cent'],
    ['Yes', '{yes}'],
    ['Basic', '{basic}'],
    ['Basic, plus', '{basic|plus}'],
    ['Plus or family', '{plus|family}'],
    ['All other levels', 'otherwise'],
    ['Anyone else', 'otherwise'],
    ['Everything else', 'otherwise'],
    ['None of these', 'otherwise'],
    ['The cupboard', 'opaque'],
  ])('as a label or cell %j is %j', (text, read) => expect(sayRead(text, true)).toBe(read))

  it.each<[string, string]>([
    ['if the level is basic', 'opaque'],
    ['if they are basic members', 'opaque'],
    ['if they are a plus member', 'opaque'],
    ['if they are Basic members', '{basic}'],
    ['if the level is "basic"', '{basic}'],
  ])('without the set %j is %j', (text, read) => expect(sayReadAlone(text)).toBe(read))

  it('turns a comparison round under "unless" and "not"', () => {
    const phrases = fc.constantFrom(
      'more than N days',
      'less than N days',
      'at least N days',
      'N days or less',
      'N weeks or more',
    )
    fc.assert(
      fc.property(
        phrases,
        fc.integer({ min: 2, max: 400 }),
        fc.integer({ min: 0, max: 3000 }),
        (phrase, bound, value) => {
          const comparison = phrase.replace('N', String(bound))
          const holds = (text: string): boolean => {
            const [part, ...others] = readCondition(tokenise(text), { vocabulary: levels, bare: false }).parts
            if (part?.kind !== 'quantity' || others.length > 0) throw new Error(`not read: ${text}`)
            return contains(part.intervals, value)
          }
          const said = holds(`if it has been ${comparison}`)
          expect(holds(`unless it has been ${comparison}`)).toBe(!said)
          expect(holds(`if it has not been ${comparison}`)).toBe(!said)
          expect(holds(`unless it has not been ${comparison}`)).toBe(said)
        },
      ),
    )
  })

  it('reads any words without a fault, as parts that lie in the text and in its order', () => {
    const words =
      'if unless not and or but otherwise the level is basic plus more than less 3 $5 days within between to Yes "Red" , ( ) : other all for only'.split(
        ' ',
      )
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 }),
        fc.boolean(),
        (chosen, bare) => {
          const text = chosen.join(' ')
          const { parts } = readCondition(tokenise(text), { vocabulary: levels, bare })
          expect(parts.length).toBeGreaterThan(0)
          for (const { from, to } of parts) {
            expect(from).toBeLessThan(to)
            expect(text.slice(from, to).trim()).toBe(text.slice(from, to))
          }
        },
      ),
    )
  })

  it.each([
    ['From 32 days', true, [false, true]],
    ['32 days', true, [false, true, false]],
    ['the price falls from £30', false, []],
  ])('takes "from" for "or more" in a label alone: %s', (text, bare, holds) => {
    const [part] = readCondition(tokenise(text), { vocabulary: levels, bare }).parts
    const intervals = part?.kind === 'quantity' ? part.intervals : null
    expect(
      intervals === null ? [] : [31, 32, 33].slice(0, holds.length).map((value) => contains(intervals, value)),
    ).toEqual(holds)
  })
})
