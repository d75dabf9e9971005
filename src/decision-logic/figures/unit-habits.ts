import type { Document } from '../../../schemas/document.ts'
import { splitSentences } from '../copies/split-sentences.ts'
import { type Token, tokenise } from '../grammar/tokenise.ts'
import { singular, type Unit } from '../grammar/units.ts'
import { headOf } from './head-of.ts'
import { lentUnit } from './lent-unit.ts'
import { type Figure, readFigures } from './read-figures.ts'
import { isAboutData } from './supports.ts'

/** What the figures of one kind measure. */
type Measured = Unit['dimension']

/** What other figures of a document ask one to measure, and the words that they have in common. */
export interface Habit {
  readonly dimension: 'time' | 'money'
  readonly cue: string
}

/** A figure of a document as far as habits are concerned. `text` and `from` tell it from others. */
interface Use {
  readonly text: string
  readonly from: number
  /** Null for a number without a unit. */
  readonly dimension: Measured | null
  readonly head: string | null
  readonly bound: string | null
  readonly behind: string | null
}

/** What a document measures in what, learnt from all its figures: "limit" in money, "more than 7" in time. Read when it is first asked. */
export class UnitHabits {
  readonly #document: Document
  #uses: readonly Use[] | null = null
  #words: ReadonlyMap<string, number> | null = null

  constructor(document: Document) {
    this.#document = document
  }

  /** True for a noun that the document has once: what it counts is mentioned nowhere else. */
  isStranger(noun: string): boolean {
    this.#words ??= countWords(this.#document)
    return (this.#words.get(noun) ?? 0) <= 1
  }

  /** How many figures of a dimension the document has, this one included. */
  count(dimension: Measured): number {
    return this.#all().filter((use) => use.dimension === dimension).length
  }

  /** True where the document has words that only amounts of data go with. */
  mentionsData(): boolean {
    this.#words ??= countWords(this.#document)
    return isAboutData(this.#words.keys())
  }

  /**
   * What the other figures of the document measure that are said of the same head noun, of the same bound or before the same words, and the
   * words that say so; null where there are none, or where they do not agree.
   */
  demanded(text: string, tokens: readonly Token[], figure: Figure): Habit | null {
    const own = readUse(text, tokens, figure, null)
    for (const key of ['head', 'behind', 'bound'] as const) {
      const said = own[key]
      if (said === null) continue
      const others = this.#all().filter((use) => use[key] === said && !(use.text === text && use.from === figure.from))
      const [first] = others
      if (first === undefined || (first.dimension !== 'time' && first.dimension !== 'money')) continue
      if (key === 'head' && first.dimension === 'time' && others.length < fewestHeads) continue
      if (key === 'bound' && !others.some((other) => isAlike(text, figure, other.text))) continue
      const { dimension } = first
      if (others.every((other) => other.dimension === dimension)) return { dimension, cue: cueOf(tokens, figure) }
    }
    return null
  }

  #all(): readonly Use[] {
    this.#uses ??= readUses(this.#document)
    return this.#uses
  }
}

/** Beside a noun many numbers stand; that two of them are times is no accident. */
const fewestHeads = 2

/** True where nothing else is said before a bound in its clause, or the two sentences share a word. */
function isAlike(text: string, { from }: Figure, other: string): boolean {
  const clause =
    text
      .slice(0, from)
      .split(/[,;:(.]/)
      .at(-1) ?? ''
  const own = telling(clause)
  if (own.length === 0) return true
  const words = new Set(telling(other))
  return own.some((word) => words.has(word))
}

/** The words of a text that say what it is about. */
function telling(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !untelling.has(word)).map(singular)
}

const untelling = new Set(
  'more than less fewer least most including within after before over under that this which there they when with into from have been does other another customer customers only each every'.split(
    ' ',
  ),
)

function cueOf(tokens: readonly Token[], { first }: Figure): string {
  return tokens
    .slice(Math.max(0, first - 3), first + 1)
    .map(({ text }) => text)
    .join(' ')
}

function readUses(document: Document): Use[] {
  const uses: Use[] = []
  const take = (text: string): void => {
    if (!/\d/.test(text)) return
    const tokens = tokenise(text)
    const figures = readFigures(text, tokens)
    if (figures.length > mostFigures) return
    for (const [at, figure] of figures.entries()) {
      if (figure.name) continue
      const lent = figure.unit === null ? lentUnit(tokens, figures, at) : null
      uses.push(readUse(text, tokens, figure, lent))
    }
  }
  for (const { text } of document.paragraphs)
    for (const { from, to } of splitSentences(text)) take(text.slice(from, to))
  for (const { rows } of document.tables) for (const { text } of rows.flat()) take(text)
  return uses
}

/** A sentence with more numbers is a list of measurements. */
const mostFigures = 40

function readUse(text: string, tokens: readonly Token[], figure: Figure, lent: Unit | null): Use {
  const { comparator } = figure
  const bounded = comparator !== null && comparator !== 'eq' && comparator !== 'ne'
  const value = tokens.slice(figure.first, figure.next).find((token) => token.value !== null)?.value ?? null
  return {
    text,
    from: figure.from,
    dimension: figure.unit?.dimension ?? lent?.dimension ?? null,
    head: headOf(tokens, figure),
    bound: bounded && value !== null ? `${value}` : null,
    behind: wordsBehind(tokens, figure),
  }
}

/** Three words behind a figure, where they say enough to know the figure again. */
function wordsBehind(tokens: readonly Token[], { next }: Figure): string | null {
  const words = tokens.slice(next, next + 3)
  const telling = words.filter(({ lower }) => /^\p{L}{4}/u.test(lower))
  return words.length < 3 || telling.length < 2 || !words.every(({ lower }) => /^\p{L}/u.test(lower))
    ? null
    : words.map(({ lower }) => lower).join(' ')
}

function countWords(document: Document): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const take = (text: string): void => {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu))
      counts.set(singular(word), (counts.get(singular(word)) ?? 0) + 1)
  }
  take(document.title)
  for (const { heading } of document.sections) take(heading)
  for (const { text } of document.paragraphs) take(text)
  for (const { header, rows } of document.tables) for (const { text } of [...header, ...rows.flat()]) take(text)
  return counts
}
