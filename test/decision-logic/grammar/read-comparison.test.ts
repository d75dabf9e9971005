import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readComparison } from '../../../src/decision-logic/grammar/read-comparison.ts'
import { tokenise } from '../../../src/decision-logic/grammar/tokenise.ts'
import { contains, normalise } from '../../../src/decision-logic/space/intervals.ts'
import { sayInterval } from '../say-condition.ts'

/** The comparison that starts a text, with the words that were not read; "bare" where nothing is compared. */
function say(text: string): string | null {
  const tokens = tokenise(text)
  const comparison = readComparison(tokens, 0)
  if (comparison === null) return null
  const { intervals, unit, compares, next } = comparison
  const rest = tokens.slice(next).map((token) => token.text)
  const words = [compares ? '' : 'bare', intervals.map(sayInterval).join('u'), unit?.unit ?? '']
  return `${words.filter((word) => word !== '').join(' ')}${rest.length === 0 ? '' : ` … ${rest.join(' ')}`}`
}

describe('readComparison', () => {
  it.each<[string, string | null]>([
    // Words before the amount.
    ['more than 7 days', '(7,) day'],
    ['over 7 days', '(7,) day'],
    ['above $50', '(5000,) cent'],
    ['exceeds 15 per cent', '(15,) percent'],
    ['greater than 3', '(3,)'],
    ['greater than or equal to 3 hours', '[3,) hour'],
    ['longer than 1.5 metres', '(1500,) millimetre'],
    ['older than 1 year', '(12,) month'],
    ['larger than 2GB', '(2000000000,) byte'],
    ['in excess of 3 hours', '(3,) hour'],
    ['after 30 days', '(30,) day'],
    ['at least two late fees', '[2,) fee'],
    ['no less than 7 days', '[7,) day'],
    ['not less than 2 minutes', '[2,) minute'],
    ['no fewer than three tickets', '[3,) ticket'],
    ['minimum 3 days', '[3,) day'],
    ['a minimum of 3 days', '[3,) day'],
    ['less than a week', '(,7) day'],
    ['under a fortnight', '(,14) day'],
    ['below 20%', '(,20) percent'],
    ['fewer than 3 tries', '(,3) try'],
    ['newer than 90 days', '(,90) day'],
    ['before 30 days', '(,30) day'],
    ['smaller than 500 MB', '(,500000000) byte'],
    ['less than or equal to 3 hours', '(,3] hour'],
    ['at most two weeks', '(,14] day'],
    ['no more than 10 business days', '(,10] business-day'],
    ['not more than $30', '(,3000] cent'],
    ['not over $30', '(,3000] cent'],
    ['not exceeding $30', '(,3000] cent'],
    ['up to 14 days', '(,14] day'],
    ['up to and including 14 days', '(,14] day'],
    ['up to but not including 14 days', '(,14) day'],
    ['within 30 days of the sale', '(,30] day … of the sale'],
    ['within the last 30 days', '(,30] day'],
    ['in the past two months', '(,2] month'],
    ['no later than 3 days', '(,3] day'],
    ['no longer than 3 nights', '(,3] day'],
    ['no older than 2 years', '(,24] month'],
    ['a maximum of 3 items', '(,3] item'],
    ['exactly 5 days', '[5,5] day'],
    ['only one item', '[1,1] item'],
    ['equal to 3 hours', '[3,3] hour'],
    ['other than 3 items', '(,3)u(3,) item'],
    ['more than about 3 hours', '(3,) hour'],
    ['more than 24hrs', '(24,) hour'],
    // Signs.
    ['> 7 days', '(7,) day'],
    ['>7days', '(7,) day'],
    ['>= $5', '[500,) cent'],
    ['=> 7', '[7,)'],
    ['≥ 7', '[7,)'],
    ['< 18 years', '(,216) month'],
    ['<= 20%', '(,20] percent'],
    ['=< 7', '(,7]'],
    ['≤ 7', '(,7]'],
    ['= 3 items', '[3,3] item'],
    ['!= $5', '(,500)u(500,) cent'],
    // Words behind the amount.
    ['7 days or more', '[7,) day'],
    ['7 or more days', '[7,) day'],
    ['two or more late fees', '[2,) fee'],
    ['a week or less', '(,7] day'],
    ['3 items or fewer', '(,3] item'],
    ['$30 or under', '(,3000] cent'],
    ['5 days or over', '[5,) day'],
    ['65 or older', '[65,)'],
    ['twenty-four hours or longer', '[24,) hour'],
    ['4 or above', '[4,)'],
    ['4 years and older', '[48,) month'],
    ['5 kg and under', '(,5000] gram'],
    ['2 years ago or less', '(,24] month'],
    ['90 days ago or more', '[90,) day'],
    ['90 days or more ago', '[90,) day'],
    ['3+ orders', '[3,) order'],
    ['18+', '[18,)'],
    ['3 items maximum', '(,3] item'],
    ['3 days at most', '(,3] day'],
    ['half an hour or more', '[0.5,) hour'],
    ['$1 million or more', '[100000000,) cent'],
    ['$19.99 or less', '(,1999] cent'],
    ['£1,200.50 or more', '[120050,) cent-gbp'],
    // Ranges and lists.
    ['between 2 and 5 items', '[2,5] item'],
    ['from 2 to 5 items', '[2,5] item'],
    ['2 to 5 items', '[2,5] item'],
    ['2-5 items', '[2,5] item'],
    ['2–5 days', '[2,5] day'],
    ['between £50 and £200', '[5000,20000] cent-gbp'],
    ['$50-$100', '[5000,10000] cent'],
    ['5 to 10 percent', '[5,10] percent'],
    ['3 days to 2 weeks', '[3,14] day'],
    ['3, 5 or 7 days', '[3,3]u[5,5]u[7,7] day'],
    ['3 or 5 days', '[3,3]u[5,5] day'],
    ['more than £50 and up to £200', '(5000,20000] cent-gbp'],
    ['over $10 but under $20', '(1000,2000) cent'],
    ['more than 2 but less than 5 business days', '(2,5) business-day'],
    // Another comparison begins; nothing of it is taken.
    ['more than 9 days or less than 3 days', '(9,) day … or less than 3 days'],
    ['at least 3 errors or more than 5 warnings', '[3,) error … or more than 5 warnings'],
    ['less than $5 and more than $9', '(,500) cent … and more than $ 9'],
    ['more than 2 days and less than 5 items', '(2,) day … and less than 5 items'],
    // A bare amount compares nothing; words alone are no amount.
    ['7 days', 'bare [7,7] day'],
    ['a month ago', 'bare [1,1] month … ago'],
    ['5 to 2 items', 'bare [5,5] … to 2 items'],
    ['more than half', null],
    ['more than the limit', null],
    ['more items than boxes', null],
    ['less is more', null],
    ['within reach', null],
    ['after lunch', null],
    ['before 1 March', null],
    ['before 2023', null],
    ['no later than 2023', null],
    ['at most 2023 boats', '(,2023] boat'],
    ['more than 99999999999999999', null],
    ['at least 9,99,99', null],
    ['below -5', null],
    ['below -$5', null],
    ['below $-5', null],
    ['in the last year', '(,12] month'],
    ['within the past fortnight', '(,14] day'],
    ['1 hour up to 3 hours', '[1,3] hour'],
    ['no greater than 5 days', '(,5] day'],
    ['no lower than 5 days', '[5,) day'],
    ['$1k or more', '[100000,) cent'],
    ['after 5 pm', null],
    ['between friends', null],
    ['or less', null],
    ['', null],
  ])('%j is %j', (text, comparison) => expect(say(text)).toBe(comparison))

  /** What each wording means, by arithmetic: the second implementation. */
  const wordings: [(amount: string) => string, (value: number, bound: number) => boolean][] = [
    [(amount) => `more than ${amount}`, (value, bound) => value > bound],
    [(amount) => `over ${amount}`, (value, bound) => value > bound],
    [(amount) => `> ${amount}`, (value, bound) => value > bound],
    [(amount) => `at least ${amount}`, (value, bound) => value >= bound],
    [(amount) => `${amount} or more`, (value, bound) => value >= bound],
    [(amount) => `no less than ${amount}`, (value, bound) => value >= bound],
    [(amount) => `less than ${amount}`, (value, bound) => value < bound],
    [(amount) => `under ${amount}`, (value, bound) => value < bound],
    [(amount) => `at most ${amount}`, (value, bound) => value <= bound],
    [(amount) => `no more than ${amount}`, (value, bound) => value <= bound],
    [(amount) => `up to ${amount}`, (value, bound) => value <= bound],
    [(amount) => `within ${amount}`, (value, bound) => value <= bound],
    [(amount) => `${amount} or less`, (value, bound) => value <= bound],
    [(amount) => `exactly ${amount}`, (value, bound) => value === bound],
    [(amount) => `other than ${amount}`, (value, bound) => value !== bound],
  ]

  /** An amount in words, with what it is in the canonical unit. */
  const units: [(value: number) => string, number, boolean][] = [
    [(value) => `${value} days`, 1, true],
    [(value) => `${value} weeks`, 7, true],
    [(value) => `${value} years`, 12, true],
    [(value) => `${value} hours`, 1, false],
    [(value) => `$${value}`, 100, true],
    [(value) => `${value.toLocaleString('en')} pence`, 1, true],
    [(value) => `${value}%`, 1, false],
    [(value) => `${value} parcels`, 1, true],
  ]

  it('holds exactly where its words say, on and beside the bound', () => {
    const cases = fc.tuple(fc.constantFrom(...wordings), fc.constantFrom(...units), fc.integer({ min: 1, max: 3000 }))
    fc.assert(
      fc.property(
        cases,
        fc.integer({ min: -40, max: 40 }),
        ([[write, means], [unit, factor, whole], bound], offset) => {
          const comparison = readComparison(tokenise(write(unit(bound))), 0)
          const value = bound * factor + (whole ? offset : offset / 4)
          expect(comparison?.compares).toBe(true)
          for (const axis of new Set([whole, false]))
            expect(contains(normalise(comparison?.intervals ?? [], axis), value)).toBe(means(value, bound * factor))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('reads cents to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (cents) => {
        const amount = `$${(cents / 100).toFixed(2)}`
        expect(readComparison(tokenise(`more than ${amount}`), 0)?.intervals).toEqual([
          { low: cents, lowClosed: false, high: null, highClosed: false },
        ])
        expect(readComparison(tokenise(`between ${amount} and $20,000`), 0)?.intervals).toEqual([
          { low: cents, lowClosed: true, high: 2_000_000, highClosed: true },
        ])
      }),
    )
  })

  it('reads a range from its ends', () => {
    const ends = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }))
    const forms = fc.constantFrom(
      'between A and B days',
      'A to B days',
      'from A to B days',
      'A-B days',
      'A days to B days',
    )
    fc.assert(
      fc.property(ends, forms, ([low, width], form) => {
        const high = low + width
        const text = form.replace('A', String(low)).replace('B', String(high))
        expect(readComparison(tokenise(text), 0)).toMatchObject({
          intervals: [{ low, lowClosed: true, high, highClosed: true }],
          next: tokenise(text).length,
        })
      }),
    )
  })

  it('stands still on any text', () => {
    const words = 'between and or more less than within up to 3 5 $ % days weeks , - not about only a the half'.split(
      ' ',
    )
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (chosen) => {
        const tokens = tokenise(chosen.join(' '))
        for (let at = 0; at < tokens.length; at++) {
          const comparison = readComparison(tokens, at)
          if (comparison === null) continue
          expect(comparison.first).toBeGreaterThanOrEqual(at)
          expect(comparison.next).toBeGreaterThan(comparison.first)
          expect(comparison.next).toBeLessThanOrEqual(tokens.length)
          expect(comparison.intervals.length).toBeGreaterThan(0)
        }
      }),
    )
  })
})
