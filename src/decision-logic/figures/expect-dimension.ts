import { stem } from '../grammar/head-words.ts'
import type { Token } from '../grammar/tokenise.ts'
import type { Figure } from './read-figures.ts'

/** What a figure must measure by the words around it, and the word that says so. */
export interface Expectation {
  readonly dimension: 'time' | 'money' | 'data'
  readonly cue: string
  /** True where no other unit of measurement makes sense; otherwise only a bare number, or a count of things nobody speaks of, is wrong. */
  readonly firm: boolean
}

/** The dimension that the words beside a figure ask for; null where they leave it open. `tokens` are those of its sentence. */
export function expectDimension(tokens: readonly Token[], figure: Figure): Expectation | null {
  const calendar = tokens.slice(figure.first, figure.next).find(({ lower }) => calendars.has(lower))
  if (calendar !== undefined) return time(calendar.lower)
  const behind = tokens[figure.next]
  if (behind !== undefined && behindTime.has(behind.lower) && !isAttribute(tokens, figure.next)) {
    return time(behind.lower)
  }
  const before = expectBefore(tokens, figure.first)
  if (before?.firm) return before
  return expectPeriodOf(tokens, figure) ?? expectBehind(tokens, figure) ?? before
}

function time(cue: string, firm = true): Expectation {
  return { dimension: 'time', cue, firm }
}

const calendars = new Set(['business', 'working', 'calendar'])
const behindTime = new Set(['ago', 'late', 'overdue'])

/** "Late" before a noun, as in "2 late fees", says nothing of the number. */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? ''
  return tokens[at]?.lower === 'late' && /^\p{L}/u.test(next) && !behindLate.has(next)
}

const behindLate = new Set('or and in for with on at when if but then'.split(' '))

/** The governing word before a figure, past comparators and small words: "wait for more than", "a refund of up to". */
function expectBefore(tokens: readonly Token[], first: number): Expectation | null {
  let linked = false
  let unknown = 0
  for (let at = first - 1; at >= Math.max(0, first - farthest); at--) {
    const { lower = '' } = tokens[at] ?? {}
    if (timeVerbs.has(stem(lower)) && unknown === 0) return time(lower)
    if (lower === 'data' && linked && amounts.has(tokens[at - 2]?.lower ?? ''))
      return { dimension: 'data', cue: 'amount of data', firm: true }
    if (moneyNouns.has(lower)) return linked ? { dimension: 'money', cue: lower, firm: unknown === 0 } : null
    if (moneyWords.has(lower)) return linked ? { dimension: 'money', cue: lower, firm: false } : null
    if (moneyVerbs.has(lower) && unknown === 0) return { dimension: 'money', cue: lower, firm: false }
    if ((lower === 'last' || lower === 'past') && unknown === 0) return expectPeriod(tokens, at)
    if (links.has(lower)) linked = true
    else if (!passed.has(lower)) {
      // "The amount wrong is", "the amount of data that can be refuelled is": what stands behind the noun belongs to it.
      if (!linked || !/^\p{L}/u.test(lower) || unknown === farthestNoun) return null
      unknown += 1
    }
  }
  return null
}

const farthest = 9
const farthestNoun = 3
const timeVerbs = new Set(['wait', 'expir'])
const amounts = new Set('amount amounts volume quantity'.split(' '))
const moneyNouns = new Set(
  'refund refunds fee fees price prices surcharge discount deposit compensation fare fares postage'.split(' '),
)
/** These go with other units too: "an amount of 5 GB", "a credit of 3 months". */
const moneyWords = new Set(
  'amount cost charge charges balance credit subscription payment payments shipping'.split(' '),
)
const moneyVerbs = new Set('costs worth charged'.split(' '))
const links = new Set('of is are be was being : ='.split(' '))
const passed = new Set(
  (
    'for about around approximately another a an the up to and including at least most more less under over only within in after exactly than fewer ' +
    'maximum minimum no not longer it should must can will may has have been already even just them they until'
  ).split(' '),
)

/** "In the last", "within the past"; "the last 5 files" asks for nothing. */
function expectPeriod(tokens: readonly Token[], at: number): Expectation | null {
  const before = tokens[at - 1]?.lower === 'the' ? tokens[at - 2] : tokens[at - 1]
  if (before === undefined || !/^(?:in|within|during)$/.test(before.lower)) return null
  return time(`${before.lower} the ${tokens[at]?.lower}`)
}

/** "Within 5 … of the delivery", "within 3 … of receiving it": a time that counts from an event. */
function expectPeriodOf(tokens: readonly Token[], figure: Figure): Expectation | null {
  if (tokens[figure.first - 1]?.lower !== 'within') return null
  const behind = tokens[figure.next]?.lower ?? ''
  if (/^(?:after|from|since|following)$/.test(behind)) return time('within')
  return behind === 'of' && isEvent(tokens, figure.next + 1) ? time('within') : null
}

/** "Within 2 of the listed shops" is about shops: what is named in the plural is no event. */
function isEvent(tokens: readonly Token[], from: number): boolean {
  const words = tokens.slice(from, from + 5)
  const [first] = words
  if (first === undefined || first.value !== null) return false
  const event = words.slice(0, 3).some(({ lower }) => eventNouns.has(stem(lower)))
  return event || /ing$/.test(first.lower) || (first.lower === 'that' && !/^\p{L}/u.test(words[1]?.text ?? ''))
}

const eventNouns = new Set(
  (
    'date day report submission claim application complaint approval completion registration delivery purchase receipt arrival departure expiry expiration deadline decision request notice confirmation cancellation booking payment change failure incident ' +
    'handover renewal start end message withdrawal closing closure decline result moment time sale rental checkout invoice order event return'
  )
    .split(' ')
    .map(stem),
)

/** "60 … past its due date", "14 … after the order date", "30 …, counted from": a date is a point in time. */
function expectBehind(tokens: readonly Token[], { next }: Figure): Expectation | null {
  const { lower = '' } = tokens[next] ?? {}
  if (lower === ',' && tokens[next + 1]?.lower === 'counted') return time('counted from')
  if (!/^(?:past|after|before|from|since|following)$/.test(lower)) return null
  const words = tokens.slice(next + 1, next + 5)
  const stop = words.findIndex(({ text }) => !/^[\p{L}\p{N}]/u.test(text))
  const said = stop === -1 ? words : words.slice(0, stop)
  return said.some(({ lower: word }) => /^(?:date|day|deadline|moment|expiry)$/.test(word)) ? time(lower) : null
}
