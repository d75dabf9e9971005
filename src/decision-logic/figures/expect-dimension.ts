import { stem } from '../grammar/head-words.ts'
import type { Token } from '../grammar/tokenise.ts'
import type { Figure } from './read-figures.ts'

/** What a figure must measure by the words around it, and the word that says so. */
export interface Expectation {
  readonly dimension: 'time' | 'money'
  readonly cue: string
}

/**
 * The dimension that the words beside a figure ask for; null where they leave it open. `tokens` are those of its sentence. "Within", "after"
 * and "takes" go with miles and megabytes too, so they ask for nothing by themselves.
 */
export function expectDimension(tokens: readonly Token[], figure: Figure): Expectation | null {
  const calendar = tokens.slice(figure.first, figure.next).find(({ lower }) => calendars.has(lower))
  if (calendar !== undefined) return { dimension: 'time', cue: calendar.lower }
  const behind = tokens[figure.next]
  if (behind !== undefined && behindTime.has(behind.lower) && !isAttribute(tokens, figure.next)) {
    return { dimension: 'time', cue: behind.lower }
  }
  return expectBefore(tokens, figure.first)
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
  for (let at = first - 1; at >= Math.max(0, first - farthest); at--) {
    const { lower = '' } = tokens[at] ?? {}
    if (timeVerbs.has(stem(lower))) return { dimension: 'time', cue: lower }
    if (moneyNouns.has(lower)) return linked ? { dimension: 'money', cue: lower } : null
    if (lower === 'last' || lower === 'past') return expectPeriod(tokens, at)
    if (links.has(lower)) linked = true
    else if (!passed.has(lower)) return null
  }
  return null
}

const farthest = 7
const timeVerbs = new Set(['wait', 'expir'])
const moneyNouns = new Set('refund refunds fee fees price prices surcharge discount deposit compensation'.split(' '))
const links = new Set('of is are be was : ='.split(' '))
const passed = new Set(
  (
    'for about around approximately another a an the up to and including at least most more less under over only within in after exactly ' +
    'maximum minimum no not longer it should must can will may has have been already even just them they until'
  ).split(' '),
)

/** "In the last", "within the past"; "the last 5 files" asks for nothing. */
function expectPeriod(tokens: readonly Token[], at: number): Expectation | null {
  const before = tokens[at - 1]?.lower === 'the' ? tokens[at - 2] : tokens[at - 1]
  if (before === undefined || !/^(?:in|within|during)$/.test(before.lower)) return null
  return { dimension: 'time', cue: `${before.lower} the ${tokens[at]?.lower}` }
}
