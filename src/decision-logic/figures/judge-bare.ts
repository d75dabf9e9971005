import { readComparatorAfter } from '../grammar/comparators.ts'
import type { Token } from '../grammar/tokenise.ts'
import type { Expectation } from './expect-dimension.ts'
import type { FigureInSentence, UnitVerdict } from './figure-in-sentence.ts'
import { lentUnit } from './lent-unit.ts'
import type { Figure } from './read-figures.ts'

/** Judges a number without a unit. "5 on Leaf" behind "3 days on Seed", "7 to 10 days" and "more than 7 and up to 30 days" have one. */
export function judgeBare(
  sentence: FigureInSentence,
  figure: Figure,
  expectation: Expectation | null,
): UnitVerdict | null {
  const { text, tokens, figures, at, habits, priced } = sentence
  if (tokens[figure.first]?.value === null || figure.value === 0) return null
  if (isEnumerator(tokens, figure)) return null
  const alone = figure.unit === null && endsHere(tokens, figure.next)
  if (!alone && figure.unit === null && !standsAlone(tokens, figure.next)) return null
  const lent = lentUnit(tokens, figures, at)
  const missing = (expected: 'time' | 'money' | 'data', cue: string) =>
    ({ kind: 'missing', expected, cue, dimension: null }) as const
  if (lent === null || (expectation?.firm === true && lent.dimension === 'money' && expectation.dimension === 'time')) {
    if (expectation !== null) {
      const money = expectation.dimension === 'money'
      return (alone || money) && (!money || priced || expectation.cue === 'amount')
        ? missing(expectation.dimension, expectation.cue)
        : null
    }
    const cue = alone ? timeCue(sentence, figure) : null
    if (cue !== null) return missing('time', cue)
  }
  const others = signedBeside(sentence, figure)
  if (others !== null) return missing('money', others)
  if (lent !== null) return null
  const demanded = habits.demanded(text, tokens, figure)
  return demanded === null ? null : missing(demanded.dimension, demanded.cue)
}

/** "1)" numbers an item. */
function isEnumerator(tokens: readonly Token[], { first, next }: Figure): boolean {
  return tokens[next]?.text === ')' && !tokens.slice(0, first).some(({ text }) => text === '(')
}

function timeCue({ tokens, timed }: FigureInSentence, figure: Figure): string | null {
  const before = tokens[figure.first - 1]
  const behind = tokens[figure.next]
  const number = tokens[figure.first]
  if (behind !== undefined && timePrepositions.has(behind.lower)) return behind.lower
  if (before?.lower === 'within' && behind?.lower !== 'of') return 'within'
  const bounded = figure.comparator !== null && figure.comparator !== 'eq' && figure.comparator !== 'ne'
  const governed = bounded || governing.has(before?.lower ?? '')
  if (!governed || number === undefined) return null
  const known = timed.has(figure.value) || lasts(tokens, figure, timed.size > 0)
  return known ? `${before?.text ?? ''} ${number.text}`.trim() : null
}

const timePrepositions = new Set('after since past before ago'.split(' '))
const governing = new Set('after for by takes'.split(' '))

/** "Locked for 30", "stopped for up to 6", "takes up to 20 more": what lasts has a time. */
function lasts(tokens: readonly Token[], { first }: Figure, timed: boolean): boolean {
  const words = tokens.slice(Math.max(0, first - 8), first).map(({ lower }) => lower)
  const at = words.findLastIndex((word) => !small.has(word))
  const word = words[at] ?? ''
  if (timed && /^takes?$/.test(word)) return true
  return words.lastIndexOf('for') > at && (holding.test(word) || (timed && lasting.test(word)))
}

const small = new Set(
  'for up to at least most more less than a further another about under over the no longer only'.split(' '),
)
const holding = /^(?:lock|hold|paus|suspen|freez|frozen)\p{L}*$/u
const lasting = /^(?:valid|last|stop|extend|extension|block|clos|keep|kept|run)\p{L}*$/u

/** The sign of a currency that the sentence writes before the other amounts of the same kind: "up to £6 on Oak, and up to 12 on Elm". */
function signedBeside({ tokens, figures, text }: FigureInSentence, figure: Figure): string | null {
  const own = governorOf(tokens, figure)
  if (own === null) return null
  const others = figures.filter((other) => other !== figure && !other.name)
  const signed = others.filter(
    ({ unit, first }) => unit?.dimension === 'money' && /^[£$€]$/.test(tokens[first]?.text ?? ''),
  )
  const alike = signed.filter((other) => governorOf(tokens, other) === own)
  const bare = others.some((other) => other.unit === null && governorOf(tokens, other) === own)
  const [first] = alike.length > 0 ? alike : signed
  if (first === undefined || bare || (alike.length === 0 && signed.length < 2)) return null
  return text.slice(first.from, first.to)
}

/** The comparator before a figure; null where none is. */
function governorOf(tokens: readonly Token[], { first, comparator }: Figure): string | null {
  if (comparator === null || comparator === 'eq' || comparator === 'ne') return null
  return /^(?:to|than|least|most|including)$/.test(tokens[first - 1]?.lower ?? '') ? comparator : null
}

/** True where nothing that could be counted stands behind a number: the end, a mark or a preposition. A dot before digits is a decimal one. */
function endsHere(tokens: readonly Token[], from: number): boolean {
  const end = readComparatorAfter(tokens, from)?.next ?? from
  const behind = tokens[end]
  const next = tokens[end + 1]
  if (behind?.text === '.' && next !== undefined) return false
  // "5 to 7" ends where its second number does.
  if (behind?.lower === 'to' && next?.value !== null && next !== undefined) return endsHere(tokens, end + 2)
  if (behind?.lower === 'to' && /^\p{Lu}/u.test(next?.text ?? '')) return false
  return behind === undefined || ends.has(behind.lower)
}

const ends = new Set(
  '. , ; : ! ? ) of after from since past before ago late overdue or and until if when to at'.split(' '),
)

/** True where a small word stands behind a number that begins something else: "12 on an Oak plan", "100 times". */
function standsAlone(tokens: readonly Token[], from: number): boolean {
  const behind = tokens[from]
  return behind !== undefined && !behind.joined && starts.has(behind.lower)
}

const starts = new Set('on for in a an per each every times over more back they you we it is are can'.split(' '))
