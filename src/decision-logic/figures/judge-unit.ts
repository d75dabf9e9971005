import { readComparatorAfter } from '../grammar/comparators.ts'
import type { Token } from '../grammar/tokenise.ts'
import { type Expectation, expectDimension } from './expect-dimension.ts'
import type { Figure } from './read-figures.ts'
import { isSupported } from './supports.ts'

/** What is wrong with the unit of a figure. */
export interface UnitVerdict {
  readonly kind: 'wrong' | 'missing'
  /** What the words around it ask for; null where nothing speaks for the unit that stands there. */
  readonly expected: 'time' | 'money' | 'weight' | 'length' | 'data' | 'share' | null
  /** The word that asks for it, or the column. */
  readonly cue: string | null
  readonly dimension: string | null
}

export interface FigureInSentence {
  readonly tokens: readonly Token[]
  readonly figures: readonly Figure[]
  /** Index of the figure. */
  readonly at: number
  /** Words of the headings and items around the sentence, in lower case. */
  around(): readonly string[]
  /** Numbers that have a unit of time elsewhere in the document, where most of what it compares is time. */
  readonly timed: ReadonlySet<number>
  /** The document writes amounts of money with their currency. */
  readonly priced: boolean
}

/** Judges the unit of a figure that measures something; null where nothing is wrong. */
export function judgeUnit(sentence: FigureInSentence): UnitVerdict | null {
  const { tokens, figures, at } = sentence
  const figure = figures[at]
  if (figure === undefined) return null
  const expectation = expectDimension(tokens, figure)
  if (figure.unit === null) return judgeBare(sentence, figure, expectation)
  const { dimension } = figure.unit
  if (dimension === 'count') return null
  const apart = measuredBefore(tokens, figures[at - 1], figure)
  if (apart !== null && apart !== dimension) return { kind: 'wrong', expected: apart, cue: 'from … to', dimension }
  if (expectation !== null && !fits(expectation, dimension, tokens, figure)) {
    const spoken = physical.has(dimension) && isSupported(dimension, lowerOf(tokens))
    return spoken ? null : { kind: 'wrong', expected: expectation.dimension, cue: expectation.cue, dimension }
  }
  if (dimension !== 'weight' && dimension !== 'length') return null
  if (isSupported(dimension, lowerOf(tokens)) || isSupported(dimension, sentence.around())) return null
  return { kind: 'wrong', expected: null, cue: null, dimension }
}

const physical = new Set(['data', 'weight', 'length'])

function lowerOf(tokens: readonly Token[]): string[] {
  return tokens.map(({ lower }) => lower)
}

/** A number without a unit. "5 on Leaf" behind "3 days on Seed", "7 to 10 days" and "more than 7 and up to 30 days" have one. */
function judgeBare(sentence: FigureInSentence, figure: Figure, expectation: Expectation | null): UnitVerdict | null {
  const { tokens, figures, at } = sentence
  if (tokens[figure.first]?.value === null || !endsHere(tokens, figure.next) || takesUnit(tokens, figures, at))
    return null
  if (expectation?.dimension === 'money' && !sentence.priced) return null
  const cue = expectation?.cue ?? timeCue(sentence, figure)
  return cue === null ? null : { kind: 'missing', expected: expectation?.dimension ?? 'time', cue, dimension: null }
}

function timeCue({ tokens, timed }: FigureInSentence, figure: Figure): string | null {
  const before = tokens[figure.first - 1]
  const behind = tokens[figure.next]
  const number = tokens[figure.first]
  if (behind !== undefined && timePrepositions.has(behind.lower)) return behind.lower
  if (before?.lower === 'within') return 'within'
  const bounded = figure.comparator !== null && figure.comparator !== 'eq' && figure.comparator !== 'ne'
  const governed =
    bounded ||
    before?.lower === 'after' ||
    before?.lower === 'for' ||
    before?.lower === 'by' ||
    before?.lower === 'takes'
  if (!governed || !timed.has(figure.value) || number === undefined) return null
  return `${before?.text ?? ''} ${number.text}`.trim()
}

const timePrepositions = new Set('after since past before ago'.split(' '))

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

/** True where a figure beside it lends its unit: joined to it by nothing but small words, or before it in the same sentence. */
function takesUnit(tokens: readonly Token[], figures: readonly Figure[], at: number): boolean {
  const figure = figures[at]
  if (figure === undefined) return false
  if (figures.slice(0, at).some(({ unit, name }) => unit !== null && unit.dimension !== 'count' && !name)) return true
  for (const next of figures.slice(at + 1)) {
    const between = tokens.slice(figure.next, next.first)
    if (!between.every(({ lower }) => joining.has(lower))) return false
    if (next.unit !== null) return true
  }
  return false
}

const joining = new Set(
  'to and or - – — , but up including at least most more less than not no over under between'.split(' '),
)

/** The dimension of the other end of a range: "£30 to 1,200 days". */
function measuredBefore(tokens: readonly Token[], before: Figure | undefined, figure: Figure): UnitVerdict['expected'] {
  if (before?.unit === undefined || before.unit === null || before.name || before.unit.dimension === 'count')
    return null
  const joint = tokens[before.next]
  return figure.first === before.next + 1 && joint?.lower === 'to' ? before.unit.dimension : null
}

/** Discounts and fees are shares too, and "the refund is 5 days late" speaks about its delay. */
function fits(expectation: Expectation, dimension: string, tokens: readonly Token[], figure: Figure): boolean {
  if (dimension === expectation.dimension) return true
  if (expectation.dimension !== 'money') return false
  return dimension === 'share' || (dimension === 'time' && delays.has(tokens[figure.next]?.lower ?? ''))
}

const delays = new Set('late early overdue old after before from ago per past away or for of since worth'.split(' '))
