import { describe, expect, it } from 'vitest'
import { countOf, currencyOf, isUnit, isWhole, singular, unitOf } from '../../../src/decision-logic/grammar/units.ts'

describe('units', () => {
  it.each<[string, string, number, boolean]>([
    ['day', 'day', 1, true],
    ['nights', 'day', 1, true],
    ['weeks', 'day', 7, true],
    ['fortnight', 'day', 14, true],
    ['workdays', 'business-day', 1, true],
    ['quarter', 'month', 3, true],
    ['year', 'month', 12, true],
    ['hrs', 'hour', 1, false],
    ['minutes', 'minute', 1, false],
    ['dollars', 'cent', 100, true],
    ['cents', 'cent', 1, true],
    ['pounds', 'cent-gbp', 100, true],
    ['euro', 'cent-eur', 100, true],
    ['%', 'percent', 1, false],
    ['gb', 'byte', 1e9, true],
    ['kg', 'gram', 1000, false],
    ['lbs', 'pound-weight', 1, false],
    ['cm', 'millimetre', 10, false],
  ])('%s is %s times %d, whole: %s', (word, unit, factor, whole) => {
    expect(unitOf(word)).toMatchObject({ unit, factor, whole })
    expect(isUnit(word)).toBe(true)
    expect(isWhole(unit)).toBe(whole)
  })

  it('knows signs of currencies', () => {
    expect(['$', '£', '€', '%'].map((sign) => currencyOf(sign)?.unit)).toEqual([
      'cent',
      'cent-gbp',
      'cent-eur',
      undefined,
    ])
  })

  it('counts other nouns in whole numbers', () => {
    expect(unitOf('parcels')).toBeUndefined()
    expect(isUnit('parcels')).toBe(false)
    expect(countOf('parcels')).toMatchObject({ unit: 'parcel', factor: 1, dimension: 'count' })
    expect(isWhole('parcel')).toBe(true)
  })

  it.each([
    ['items', 'item'],
    ['boxes', 'box'],
    ['batches', 'batch'],
    ['dishes', 'dish'],
    ['tries', 'try'],
    ['fees', 'fee'],
    ['keys', 'key'],
    ['status', 'status'],
    ['glass', 'glass'],
    ['people', 'people'],
    ['gas', 'gas'],
    ['statuses', 'status'],
    ['buses', 'bus'],
    ['houses', 'house'],
    ['causes', 'cause'],
  ])('the singular of %s is %s', (plural, one) => expect(singular(plural)).toBe(one))
})
