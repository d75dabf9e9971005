import { describe, expect, it } from 'vitest'
import { noVocabulary, Vocabulary } from '../../../src/decision-logic/grammar/vocabulary.ts'
import { readWordsCell } from '../../../src/decision-logic/tables/read-words-cell.ts'

/** Text, interval as [low, high] with brackets for what belongs to it, unit. */
const quantities: [string, string, string | null][] = [
  ['fewer than 2', '(null, 2)', null],
  ['1 or more', '[1, null)', null],
  ['up to and including 30 calendar days', '(null, 30]', 'day'],
  ['at least 6 months', '[6, null)', 'month'],
  ['more than £50 and up to £200', '(5000, 20000]', 'cent-gbp'],
  ['at least 2 and less than 5', '[2, 5)', null],
  ['two weeks or more', '[14, null)', 'day'],
  ['1,000 or less', '(null, 1000]', null],
  ['0', '[0, 0]', null],
  ['it is two or more', '[2, null)', null],
  ['tier 3 or more', '[3, null)', null],
]

const others: [string, object][] = [
  ['any', { kind: 'any' }],
  ['Any tier', { kind: 'any' }],
  ['–', { kind: 'any' }],
  ['any other', { kind: 'otherwise' }],
  ['any other tier', { kind: 'otherwise' }],
  ['others', { kind: 'otherwise' }],
  ['none', { kind: 'none' }],
  ['yes', { kind: 'members', members: ['yes'], negated: false }],
  ['customer or agent', { kind: 'members', members: ['customer', 'agent'], negated: false }],
  ['red, blue and green', { kind: 'members', members: ['red', 'blue', 'green'], negated: false }],
  ['not Gold', { kind: 'members', members: ['Gold'], negated: true, denial: 'not Gold' }],
  ['Plan 3', { kind: 'members', members: ['Plan 3'], negated: false }],
]

const opaque = [
  '',
  'more than 7 days if they are members',
  'Delete one or more tags',
  'more than 7 days in the last 12 months',
  '12 July 2026',
  '2026-07-12',
  'CVE-2022-0543',
  'between 9:00 and 17:00',
  'the item was sent back before anybody had asked for it at the desk of the shop',
  '2 weeks (14 working days)',
]

describe('readWordsCell', () => {
  it.each(quantities)('%s is a quantity', (text, interval, unit) => {
    const reading = readWordsCell(text, 'Tier', noVocabulary)
    if (reading.kind !== 'number') throw new Error(reading.kind)
    const written = reading.intervals.map(({ low, lowClosed, high, highClosed }) => {
      return `${lowClosed ? '[' : '('}${low}, ${high}${highClosed ? ']' : ')'}`
    })
    expect([written.join(' '), reading.unit?.unit ?? null]).toEqual([interval, unit])
  })

  it.each(others)('%s', (text, reading) => {
    expect(readWordsCell(text, 'Tier', noVocabulary)).toEqual(reading)
  })

  it.each(opaque)('%j could not be read', (text) => {
    expect(readWordsCell(text, 'Tier', noVocabulary)).toEqual({ kind: 'opaque' })
  })

  it('knows the members of closed sets by their whole text', () => {
    const vocabulary = new Vocabulary([
      { variable: 'plan', members: ['up to 5 seats', 'more'], from: 'config', place: null },
    ])
    expect(readWordsCell('Up to 5 seats', 'Plan', vocabulary)).toMatchObject({ members: ['Up to 5 seats'] })
  })
})
