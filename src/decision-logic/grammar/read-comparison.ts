import type { Interval } from '../../../schemas/guard.ts'
import { intersect, normalise } from '../space/intervals.ts'
import { type Comparator, readComparatorAfter, readComparatorBefore } from './comparators.ts'
import { type Amount, readAmount, readUnit } from './read-amount.ts'
import type { Token } from './tokenise.ts'
import type { Unit } from './units.ts'

/** A range of values with its unit. `first` and `next` are the indices of its first token and of the one behind it. */
export interface Comparison {
  /** In the canonical unit; bounds as they are stated. */
  readonly intervals: readonly Interval[]
  readonly unit: Unit | null
  readonly calendar: Amount['calendar']
  readonly first: number
  readonly next: number
  /** False for a bare amount, "7 days": it compares nothing by itself. */
  readonly compares: boolean
}

/** The comparison that starts at a token: "more than 7 days", "7 days or less", "between 2 and 5 items", "£50 to £200"; null where none does. */
export function readComparison(tokens: readonly Token[], at: number): Comparison | null {
  const one = readSimple(tokens, at)
  if (one === null || !one.compares) return one
  // "More than £50 and up to £200" is one range.
  const comma = tokens[one.next]?.lower === ',' ? one.next + 1 : one.next
  if (!andWords.has(tokens[comma]?.lower ?? '')) return one
  const start = comma + 1
  const prefixed = readComparatorBefore(tokens, start) !== null
  const other = prefixed ? readSimple(tokens, start) : null
  if (
    other === null ||
    !other.compares ||
    (other.unit !== null && one.unit !== null && other.unit.unit !== one.unit.unit)
  )
    return one
  const unit = one.unit ?? other.unit
  const both = intersect(scale(one.intervals, one.unit, unit), scale(other.intervals, other.unit, unit), false)
  return both.length === 0
    ? one
    : { ...one, unit, intervals: both, next: other.next, calendar: one.calendar ?? other.calendar }
}

const andWords = new Set(['and', 'but'])

/** A bound that was written without a unit takes that of its neighbour. */
function scale(intervals: readonly Interval[], from: Unit | null, to: Unit | null): readonly Interval[] {
  if (from !== null || to === null) return intervals
  const times = (bound: number | null) => (bound === null ? null : inUnit(bound, to))
  return intervals.map((interval) => ({ ...interval, low: times(interval.low), high: times(interval.high) }))
}

/** A value in the canonical unit. $19.99 is 1999 cents, not 1998.9999999999998. */
function inUnit(value: number, unit: Unit | null): number {
  return unit === null ? value : Number((value * unit.factor).toPrecision(12))
}

function readSimple(tokens: readonly Token[], at: number): Comparison | null {
  if (tokens[at]?.lower === 'between' || tokens[at]?.lower === 'from') {
    const range = readRange(tokens, at + 1)
    if (range !== null) return { ...range, first: at }
  }
  const compared = readComparatorBefore(tokens, at)
  const start = compared?.next ?? at
  if (compared === null) {
    const range = readRange(tokens, start)
    if (range !== null) return range
  }
  const amount = readAmount(tokens, skipFillers(tokens, start)) ?? readPeriod(tokens, start)
  if (amount === null || isYear(tokens, at, amount)) return null
  // "At least 2 and less than 5": what stands behind the first amount begins another comparison. "After 24 hours or more": it says it more exactly.
  const weak = /^(?:after|past|from|in|within|over)$/.test(tokens[at]?.lower ?? '')
  const behind = compared === null || weak ? readBehind(tokens, amount) : { ...amount, op: null }
  const op = behind.op ?? compared?.op ?? equates(tokens, at, behind)
  if (compared === null && behind.op === null) {
    const list = readList(tokens, at, behind)
    if (list !== null) return list
  }
  const value = inUnit(behind.value, behind.unit)
  return {
    intervals: op === null ? [interval('eq', value)] : intervalsOf(op, value),
    unit: behind.unit,
    calendar: behind.calendar,
    first: at,
    next: behind.next,
    compares: op !== null,
  }
}

/** "In the last year": one of it. */
function readPeriod(tokens: readonly Token[], at: number): Amount | null {
  if (!/^(?:last|past|next)$/.test(tokens[at - 1]?.lower ?? '')) return null
  if (!/^(?:hour|day|week|fortnight|month|quarter|year)$/.test(tokens[at]?.lower ?? '')) return null
  const measured = readUnit(tokens, at)
  return measured === null ? null : { value: 1, ...measured }
}

/** "Before 2023" and "no later than 2023" are about a year. */
function isYear(tokens: readonly Token[], at: number, { unit, next }: Amount): boolean {
  if (unit !== null || !/^(?:19|20)\d\d$/.test(tokens[next - 1]?.text ?? '')) return false
  return tokens
    .slice(Math.max(0, at - 2), next - 1)
    .some(({ lower }) => /^(?:before|after|earlier|later|past)$/.test(lower))
}

/** "This value is $0": a copula before an amount with its unit. */
function equates(tokens: readonly Token[], at: number, amount: Behind): Comparator | null {
  const { dimension = 'count' } = amount.unit ?? {}
  const measured = amount.unit !== null && dimension !== 'count'
  return measured && /^(?:is|was|are|were|equals)$/.test(tokens[at - 1]?.lower ?? '') ? 'eq' : null
}

/** Words that may stand between a comparator and its number. */
function skipFillers(tokens: readonly Token[], at: number): number {
  let next = at
  while (fillers.has(tokens[next]?.lower ?? '')) next += 1
  return next
}

const fillers = new Set(['the', 'about', 'around', 'approximately'])

interface Behind extends Amount {
  readonly op: Comparator | null
}

/** The amount with what stands behind it: "7 days or less", "two or more late fees". */
function readBehind(tokens: readonly Token[], amount: Amount): Behind {
  const compared = readComparatorAfter(tokens, amount.next)
  if (compared === null) return { ...amount, op: null }
  if (amount.unit !== null) return { ...amount, op: compared.op, next: compared.next }
  const measured = readUnit(tokens, compared.next)
  return { ...amount, op: compared.op, next: compared.next, ...measured }
}

/** "2 to 5 days", "2-5 days", "£50 to £200", "2 and 5 items" behind "between". Both ends belong to it. */
function readRange(tokens: readonly Token[], at: number): Comparison | null {
  const low = readAmount(tokens, at)
  if (low === null) return null
  // "1 hour up to 3 hours".
  const joint = tokens[low.next]?.lower === 'up' ? low.next + 1 : low.next
  if (!rangeWords.has(tokens[joint]?.lower ?? '') || (joint > low.next && tokens[joint]?.lower !== 'to')) return null
  if (tokens[low.next]?.lower === 'and' && tokens[at - 1]?.lower !== 'between') return null
  const high = readAmount(tokens, joint + 1)
  if (
    high === null ||
    high.value <= low.value * ((low.unit?.factor ?? 1) / (low.unit === null ? 1 : (high.unit?.factor ?? 1)))
  )
    return null
  if (low.unit !== null && high.unit !== null && low.unit.unit !== high.unit.unit) return null
  const unit = high.unit ?? low.unit
  const lowValue = inUnit(low.value, low.unit ?? unit)
  const highValue = inUnit(high.value, high.unit ?? unit)
  return {
    intervals: [{ low: lowValue, lowClosed: true, high: highValue, highClosed: true }],
    unit,
    calendar: high.calendar ?? low.calendar,
    first: at,
    next: high.next,
    compares: true,
  }
}

const rangeWords = new Set(['to', '-', '–', '—', 'and', 'through'])

/** "3, 5 or 7 days": each of them. */
function readList(tokens: readonly Token[], at: number, firstAmount: Behind): Comparison | null {
  const amounts: Amount[] = [firstAmount]
  let last: Amount = firstAmount
  for (;;) {
    const { lower = '' } = tokens[last.next] ?? {}
    const joined = lower === 'or' || lower === ','
    const next: Amount | null = joined
      ? readAmount(tokens, last.next + (tokens[last.next + 1]?.lower === 'or' ? 2 : 1))
      : null
    if (next === null) break
    amounts.push(next)
    last = next
    if (lower === 'or') break
  }
  const unit = last.unit ?? firstAmount.unit
  const sameUnit = amounts.every((amount) => amount.unit === null || amount.unit.unit === unit?.unit)
  if (amounts.length < 2 || !sameUnit) return null
  const intervals = amounts.map((amount) => interval('eq', inUnit(amount.value, amount.unit ?? unit)))
  return {
    intervals: normalise(intervals, false),
    unit,
    calendar: last.calendar,
    first: at,
    next: last.next,
    compares: true,
  }
}

/** The values that compare so with a number. */
export function intervalsOf(op: Comparator, value: number): Interval[] {
  return op === 'ne' ? [interval('lt', value), interval('gt', value)] : [interval(op, value)]
}

function interval(op: Exclude<Comparator, 'ne'>, value: number): Interval {
  const low = op === 'gt' || op === 'ge' || op === 'eq' ? value : null
  const high = op === 'lt' || op === 'le' || op === 'eq' ? value : null
  return { low, lowClosed: op === 'ge' || op === 'eq', high, highClosed: op === 'le' || op === 'eq' }
}
