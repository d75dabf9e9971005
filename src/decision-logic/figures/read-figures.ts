import { type Comparator, readComparatorAfter, readComparatorBefore } from '../grammar/comparators.ts'
import { readAmount } from '../grammar/read-amount.ts'
import { type Token, tokenise } from '../grammar/tokenise.ts'
import type { Unit } from '../grammar/units.ts'

/** A number of a text with what is said about it. `from` and `to` are offsets of the number with its unit, `first` and `next` its tokens. */
export interface Figure {
  readonly from: number
  readonly to: number
  readonly first: number
  readonly next: number
  /** In the canonical unit where there is one: weeks as days, pounds as pence. */
  readonly value: number
  readonly unit: Unit | null
  readonly calendar: 'business' | 'calendar' | null
  /** What compares with it, before or behind: "more than 7 days" is gt, "7 days or less" le. */
  readonly comparator: Comparator | null
  /** True for what numbers or names something: "step 3", "version 2", "9 May", "10:30". */
  readonly name: boolean
}

/** The numbers of a text in their order; "a" and "an" are none, nor is "one of". */
export function readFigures(text: string, tokens: readonly Token[] = tokenise(text)): Figure[] {
  const figures: Figure[] = []
  for (let at = 0; at < tokens.length; ) {
    const figure = readFigure(tokens, at)
    if (figure === null) {
      at += 1
      continue
    }
    figures.push(figure)
    at = figure.next
  }
  return figures
}

function readFigure(tokens: readonly Token[], at: number): Figure | null {
  const { lower = '' } = tokens[at] ?? {}
  if (notFigures.has(lower)) return null
  const amount = readAmount(tokens, at)
  if (amount === null || (lower === 'one' && tokens[at + 1]?.lower === 'of')) return null
  const last = tokens[amount.next - 1]
  return {
    from: tokens[at]?.from ?? 0,
    to: last?.to ?? 0,
    first: at,
    next: amount.next,
    value: amount.value * (amount.unit?.factor ?? 1),
    unit: amount.unit,
    calendar: amount.calendar,
    comparator: comparatorBefore(tokens, at) ?? readComparatorAfter(tokens, amount.next)?.op ?? null,
    name: isName(tokens, at, amount.next),
  }
}

/** "A month" is an amount of the grammar; what is not written as a number is no figure that could be changed. */
const notFigures = new Set(['a', 'an', 'no', 'once', 'twice', 'half'])

/** The comparator that ends at a token: the longest of up to six words. */
function comparatorBefore(tokens: readonly Token[], at: number): Comparator | null {
  for (let start = Math.max(0, at - 6); start < at; start++) {
    const compared = readComparatorBefore(tokens, start)
    if (compared?.next === at) return compared.op
  }
  return null
}

/** True where the number between two tokens counts and measures nothing. */
function isName(tokens: readonly Token[], first: number, next: number): boolean {
  const before = tokens[first - 1]
  const behind = tokens[next]
  const number = tokens[first]
  if (before !== undefined && (namers.has(before.lower) || isMonth(before))) return true
  if (behind !== undefined && isMonth(behind)) return true
  // "Day 14" is the fourteenth.
  if (/^(?:day|week|month|year)$/.test(number?.lower ?? '')) return true
  if (number?.value !== null && number !== undefined && /^(?:19|20)\d\d$/.test(number.text) && next === first + 1)
    return true
  if (number?.joined === true && before !== undefined && joiners.has(before.text)) return true
  return (
    behind?.joined === true &&
    joiners.has(behind.text) &&
    tokens[next + 1]?.joined === true &&
    /^[\d\p{L}]/u.test(tokens[next + 1]?.text ?? '')
  )
}

/** "May" is a month, "may" a permission. */
function isMonth({ text, lower }: Token): boolean {
  return months.has(lower) || text === 'May'
}

const joiners = new Set(['#', '.', ':', '/', '_', '-', '@', '=', '\\', '+', '~', '^', '{'])
const namers = new Set(
  (
    'step steps option part version versions v figure fig table section chapter page pages line lines phase stage round number no id item port error code release ' +
    'zone priority day week month year quarter q sprint rule article room floor appendix annex level scenario example case question task exercise lab module ' +
    'sdk api python java node php ruby windows linux ubuntu build tls ssl http ipv patch note'
  ).split(' '),
)
const months = new Set(
  'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)
