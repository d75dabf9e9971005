import type { Token } from '../grammar/tokenise.ts'
import { type Expectation, expectDimension } from './expect-dimension.ts'
import type { FigureInSentence, UnitVerdict } from './figure-in-sentence.ts'
import { judgeBare } from './judge-bare.ts'
import type { Figure } from './read-figures.ts'
import { isAboutData, isAboutFiles, isSupported } from './supports.ts'

/** Judges the unit of a figure that measures something; null where nothing is wrong. */
export function judgeUnit(sentence: FigureInSentence): UnitVerdict | null {
  const { tokens, figures, at } = sentence
  const figure = figures[at]
  if (figure === undefined) return null
  const expectation = expectDimension(tokens, figure)
  if (figure.unit === null) return judgeBare(sentence, figure, expectation)
  const { dimension } = figure.unit
  const apart = measuredBefore(tokens, figures[at - 1], figure)
  if (isFactor(tokens, figure)) return judgeBare(sentence, figure, expectation)
  if (dimension === 'count') return judgeCount(sentence, figure, expectation, apart)
  if (apart !== null && apart !== dimension) return { kind: 'wrong', expected: apart, cue: 'from … to', dimension }
  if (expectation !== null && !fits(expectation, dimension, tokens, figure)) {
    const words = lowerOf(tokens)
    const spoken = dimension === 'data' ? isAboutFiles(words) : physical.has(dimension) && isSupported(dimension, words)
    if (!spoken) return { kind: 'wrong', expected: expectation.dimension, cue: expectation.cue, dimension }
  }
  const demanded =
    physical.has(dimension) || dimension === 'data' ? sentence.habits.demanded(sentence.text, tokens, figure) : null
  if (demanded !== null && demanded.dimension !== dimension)
    return { kind: 'wrong', expected: demanded.dimension, cue: demanded.cue, dimension }
  return isForeign(sentence, figure, dimension) ? { kind: 'wrong', expected: null, cue: null, dimension } : null
}

const physical = new Set(['weight', 'length'])

/** "100 times the number of guests" counts nothing. */
function isFactor(tokens: readonly Token[], { first, next, unit }: Figure): boolean {
  return unit?.unit === 'time' && next === first + 2 && tokens[next]?.lower === 'the'
}

/** True for a weight, a length or an amount of data where nothing is said that has one. */
function isForeign({ tokens, around, habits }: FigureInSentence, figure: Figure, dimension: string): boolean {
  if (dimension === 'data') {
    return (
      !isAboutFiles(lowerOf(tokens)) && !isAboutData(around()) && habits.count('data') < 2 && !habits.mentionsData()
    )
  }
  if (dimension !== 'weight' && dimension !== 'length') return false
  // How near something is needs no other word: "within 5 miles of the shop".
  if (dimension === 'length' && tokens[figure.first - 1]?.lower === 'within') return false
  return !isSupported(dimension, lowerOf(tokens)) && !isSupported(dimension, around())
}

function lowerOf(tokens: readonly Token[]): string[] {
  return tokens.map(({ lower }) => lower)
}

/**
 * A number of things, where the words ask for a time or for money. Things can be counted nearly everywhere, so it must be things that the document names
 * nowhere else, and none that stand for a time or a currency.
 */
function judgeCount(
  { text, tokens, habits }: FigureInSentence,
  figure: Figure,
  expectation: Expectation | null,
  apart: UnitVerdict['expected'],
): UnitVerdict | null {
  const noun = figure.unit?.unit ?? ''
  if (proxies.has(noun)) return null
  const wrong = { kind: 'wrong', dimension: 'count' } as const
  if (apart !== null && !isGiven(tokens, figure)) return { ...wrong, expected: apart, cue: 'from … to' }
  if (expectation?.cue === 'worth' || expectation?.cue === 'costs')
    return { ...wrong, expected: 'money', cue: expectation.cue }
  const written = tokens[figure.first]?.text ?? ''
  if (
    /^\d+\.\d\d$/.test(written) &&
    tokens[figure.next - 1]?.lower.endsWith('s') &&
    !lowerOf(tokens).some((word) => ratios.has(word))
  )
    return { ...wrong, expected: 'money', cue: written }
  if (!habits.isStranger(noun)) return null
  if (expectation !== null) return { ...wrong, expected: expectation.dimension, cue: expectation.cue }
  const demanded = habits.demanded(text, tokens, figure)
  return demanded === null ? null : { ...wrong, expected: demanded.dimension, cue: demanded.cue }
}

/** With these, numbers of things have decimals. */
const ratios = new Set('average mean ratio per median score rate rating times about approximately'.split(' '))

/** What is counted in place of a time, and money of other countries. */
const proxies = new Set(
  (
    'attempt try reply response click step sprint iteration cycle round release version page line character digit word letter working business season semester term shift session ' +
    'visit call lesson year-old decade century moment generation paycheck period interval tick frame block hop mile ' +
    'yen franc rupee krona kronor kroner krone peso real zloty lira rand won dirham shilling rouble ruble yuan baht forint crown dinar shekel bitcoin ' +
    'credit point token coin unit voucher share stamp star basis bp degree percentage time'
  ).split(' '),
)

/** "Pay £5 to 20 guests" is no range. */
function isGiven(tokens: readonly Token[], { first }: Figure): boolean {
  return tokens.slice(Math.max(0, first - 6), first).some(({ lower }) => giving.has(lower))
}

const giving = new Set(
  'give gives gave given giving pay pays paid paying send sends sent sending offer offers offered donate donated award awarded grant granted add adds added apply applied lend lent refund refunded credit credited transfer transferred'.split(
    ' ',
  ),
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
  if (expectation.dimension === 'time') return dimension === 'length' && expectation.cue === 'within'
  if (!expectation.firm) return true
  if (expectation.dimension !== 'money') return false
  return dimension === 'share' || (dimension === 'time' && delays.has(tokens[figure.next]?.lower ?? ''))
}

const delays = new Set('late early overdue old after before from ago per past away or for of since worth'.split(' '))
