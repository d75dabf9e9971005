import { numberWord } from './number-words.ts'
import type { Token } from './tokenise.ts'
import { businessDay, countOf, currencyOf, type Unit, unitOf } from './units.ts'

/** A number, with its unit where the unit stands with it. `next` is the index of the token behind it. */
export interface Amount {
  /** In the unit as written; multiply by `unit.factor`. */
  readonly value: number
  readonly unit: Unit | null
  readonly calendar: 'business' | 'calendar' | null
  readonly next: number
}

/**
 * What stands at a token as an amount: "$1,200", "7 business days", "a week", "25%", "two late fees", "3"; null where there is none. "1 March"
 * and "5 pm" are moments and no amounts.
 */
export function readAmount(tokens: readonly Token[], at: number): Amount | null {
  if (isMoment(tokens, at) || isNegative(tokens, at)) return null
  const currency = currencyOf(tokens[at]?.text ?? '')
  const ordinal = readOrdinal(tokens, at)
  if (ordinal !== null) return ordinal
  const number = readNumber(tokens, currency === undefined ? at : at + 1)
  if (number === null) return null
  if (currency !== undefined) return { ...number, unit: currency, calendar: null }
  const measured = readUnit(tokens, number.next)
  if (measured !== null && !(number.article && measured.unit.dimension === 'count'))
    return { value: number.value, ...measured }
  return number.article ? null : { value: number.value, unit: null, calendar: null, next: number.next }
}

/** "Day 14": the number behind the unit. */
function readOrdinal(tokens: readonly Token[], at: number): Amount | null {
  const { value } = tokens[at + 1] ?? { value: null }
  if (value === null || !/^(?:day|week|month|year)$/.test(tokens[at]?.lower ?? '')) return null
  // "Within a day 2 people …" counts people.
  if (readUnit(tokens, at + 2) !== null) return null
  return { value, unit: known(tokens[at]?.lower ?? ''), calendar: null, next: at + 2 }
}

/** "-5": a sign that stands before a number and behind nothing. Below nothing the grammar does not count. */
function isNegative(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at - 1]
  const opens =
    sign !== undefined &&
    /^[-−]$/.test(sign.text) &&
    (!sign.joined || currencyOf(tokens[at - 2]?.text ?? '') !== undefined)
  return opens && tokens[at]?.joined === true
}

function isMoment(tokens: readonly Token[], at: number): boolean {
  const [before, behind] = [tokens[at - 1], tokens[at + 1]]
  return (
    month.test(before?.text ?? '') || month.test(behind?.text ?? '') || /^(?:[ap]m|o'clock)$/.test(behind?.lower ?? '')
  )
}

const month =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)$/

/** The unit that stands at a token, adjectives before it included: "calendar days", "late fees". */
export function readUnit(
  tokens: readonly Token[],
  at: number,
): { unit: Unit; calendar: Amount['calendar']; next: number } | null {
  let next = at
  let calendar: Amount['calendar'] = null
  if (tokens[next]?.lower === '-' && tokens[next]?.joined && tokens[next + 1]?.joined) next += 1
  for (; adjectives.has(tokens[next]?.lower ?? ''); next++) {
    const { lower = '' } = tokens[next] ?? {}
    if (lower === 'business' || lower === 'working') calendar = 'business'
    if (lower === 'calendar') calendar = 'calendar'
  }
  const { lower = '' } = tokens[next] ?? {}
  if (lower === 'per' && tokens[next + 1]?.lower === 'cent')
    return { unit: known('percent'), calendar: null, next: next + 2 }
  const unit = unitOf(lower) ?? currencyOf(lower)
  if (unit !== undefined) {
    return {
      unit: calendar === 'business' && unit.unit === 'day' && unit.factor === 1 ? businessDay : unit,
      calendar,
      next: next + 1,
    }
  }
  return next === at ? readCounted(tokens, at) : null
}

const adjectives = new Set(
  'business working calendar full whole complete consecutive straight further additional more'.split(' '),
)

function known(word: string): Unit {
  return unitOf(word) ?? countOf(word)
}

/** A noun that is counted, up to three words, as far as its plural: "late fees" to fee. */
function readCounted(tokens: readonly Token[], at: number): { unit: Unit; calendar: null; next: number } | null {
  let last = -1
  for (let next = at; next < at + 3; next++) {
    const token = tokens[next]
    if (token === undefined || !/^\p{Ll}[\p{L}'-]+$/u.test(token.text) || notCounted.has(token.lower)) break
    last = next
    if (token.lower.endsWith('s') && !token.lower.endsWith('ss')) break
  }
  const noun = tokens[last]
  return noun === undefined || ages.has(noun.lower)
    ? null
    : { unit: countOf(noun.lower), calendar: null, next: last + 1 }
}

/** "7 late" counts nothing. */
const ages = new Set(['late', 'old', 'early'])

const notCounted = new Set(
  (
    'a an the this that these those it its they them their we us our you your he she who which what there here of in on at to for from by with without ' +
    'and or but nor than then if when while as is are was were be been being has have had do does did can could may might must shall should will would not ' +
    'no yes more less fewer longer older later earlier higher lower greater over under above below up ago before after since past out off per each ' +
    'any all only also still already yet again too so into onto within about between during until through via same other last next first'
  ).split(' '),
)

/** A number in digits or words, "a" and "an" included, with "million", "k" and the like behind it. */
function readNumber(tokens: readonly Token[], at: number): { value: number; article: boolean; next: number } | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.lower === 'half' && /^an?$/.test(tokens[at + 1]?.lower ?? ''))
    return { value: 0.5, article: true, next: at + 2 }
  if (token.lower === 'a' || token.lower === 'an') return { value: 1, article: true, next: at + 1 }
  let value = token.value ?? (token.lower === 'no' ? undefined : numberWord(token.lower))
  if (value === undefined) return null
  let next = at + 1
  const scale = scales.get(tokens[next]?.lower ?? '')
  if (scale !== undefined) {
    value *= scale
    next += 1
  }
  return { value, article: false, next }
}

const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['k', 1000],
])
