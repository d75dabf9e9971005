import { describe, expect, it } from 'vitest'
import { unitOf } from '../../../src/decision-logic/grammar/units.ts'
import { dateUnit } from '../../../src/decision-logic/tables/read-literal.ts'
import { readUnaryTest } from '../../../src/decision-logic/tables/read-unary-test.ts'

const number = (low: number | null, high: number | null, closed: string) => ({
  low,
  lowClosed: closed.startsWith('['),
  high,
  highClosed: closed.endsWith(']'),
})

const numbers: [string, ReturnType<typeof number>[]][] = [
  ['<18', [number(null, 18, '()')]],
  ['<= 18', [number(null, 18, '(]')]],
  ['≥18', [number(18, null, '[)')]],
  ['> -2.5', [number(-2.5, null, '()')]],
  ['= 4', [number(4, 4, '[]')]],
  ['4', [number(4, 4, '[]')]],
  ['!=4', [number(null, 4, '()'), number(4, null, '()')]],
  ['[1..5]', [number(1, 5, '[]')]],
  ['(1..5]', [number(1, 5, '(]')]],
  [']1..5[', [number(1, 5, '()')]],
  ['[ 1 .. 5 )', [number(1, 5, '[)')]],
  ['<18,>=60', [number(null, 18, '()'), number(60, null, '[)')]],
  ['(0..5), 7', [number(0, 5, '()'), number(7, 7, '[]')]],
]

const members: [string, string[], boolean][] = [
  ['"High"', ['High'], false],
  ['"High","Low"', ['High', 'Low'], false],
  ['"High, or so", "Low"', ['High, or so', 'Low'], false],
  ['not("A", "B")', ['A', 'B'], true],
  ['!="A"', ['A'], true],
  ['true', ['true'], false],
  ['“High”', ['High'], false],
]

const unreadable = [
  '',
  'High',
  'limit',
  '[low..high]',
  '> other',
  'not(other)',
  'not(<5)',
  '"A", 5',
  '"A',
  '1,,2',
  '>"A"',
  'date("soon")',
  'date("2026-13-45")',
  'duration("P1Y2D")',
  'duration("P5D"), 5',
]

describe('readUnaryTest', () => {
  it('reads the dash as every value', () => {
    expect(readUnaryTest(' - ')).toEqual({ kind: 'any' })
  })

  it.each(numbers)('%s are numbers', (text, intervals) => {
    expect(readUnaryTest(text)).toMatchObject({ kind: 'number', intervals, unit: null })
  })

  it.each(members)('%s are members', (text, expected, negated) => {
    expect(readUnaryTest(text)).toEqual({ kind: 'members', members: expected, negated })
  })

  it('reads dates as days since 1970', () => {
    expect(readUnaryTest('<date("1970-01-11")')).toMatchObject({ intervals: [{ high: 10 }], unit: dateUnit })
  })

  it.each([
    ['>duration("P2Y")', 24, 'month'],
    ['>duration("P30D")', 30, 'day'],
    ['>duration("PT2H")', 7200, 'second'],
    ['>duration("-P3D")', -3, 'day'],
  ])('%s is a duration', (text, low, unit) => {
    expect(readUnaryTest(text)).toMatchObject({ intervals: [{ low }], unit: unitOf(unit) })
  })

  it.each(unreadable)('%j is none', (text) => {
    expect(readUnaryTest(text)).toBeNull()
  })
})
