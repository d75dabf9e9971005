import { describe, expect, it } from 'vitest'
import { readFigures } from '../../../src/decision-logic/figures/read-figures.ts'

const read = (text: string) =>
  readFigures(text).map(({ value, unit, calendar, comparator, name }) => {
    return [value, unit?.unit ?? null, calendar, comparator, name]
  })

describe('readFigures', () => {
  it.each([
    ['within 14 calendar days', [[14, 'day', 'calendar', 'le', false]]],
    ['more than two weeks', [[14, 'day', null, 'gt', false]]],
    ['7 days or less', [[7, 'day', null, 'le', false]]],
    ['a fee of $12.50', [[1250, 'cent', null, null, false]]],
    [
      '3 out of 7 details',
      [
        [3, null, null, null, false],
        [7, 'detail', null, null, false],
      ],
    ],
    ['one of the lamps, a week', []],
    ['go to step 4', [[4, null, null, null, true]]],
    ['on 9 May 2024', []],
    [
      'at 10:30',
      [
        [10, null, null, null, true],
        [30, null, null, null, true],
      ],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})
