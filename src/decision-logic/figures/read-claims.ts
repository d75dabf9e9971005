import type { Document, Table } from '../../../schemas/document.ts'
import type { Place } from '../../../schemas/place.ts'
import { splitSentences } from '../copies/split-sentences.ts'
import { stem } from '../grammar/head-words.ts'
import { type Token, tokenise } from '../grammar/tokenise.ts'
import { singular, type Unit } from '../grammar/units.ts'
import { type Figure, readFigures } from './read-figures.ts'
import { walkPlaces } from './walk-places.ts'

/** A figure with its unit and what it is said of. */
export interface Claim {
  readonly document: Document
  /** Wording for the customer. */
  readonly say: boolean
  readonly section: number
  /** The item or table row that it stands in; claims of one are never compared. */
  readonly step: number | null
  readonly figure: Figure
  readonly unit: Unit
  readonly calendar: Figure['calendar']
  /** Value, unit and calendar: equal for claims that say the same. */
  readonly key: string
  /** Stems of the words of its clause and of its sentence. */
  readonly near: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  /** Names beside it that narrow it down: "on Leaf", "for UK accounts". */
  readonly names: ReadonlySet<string>
  /** The words right before and behind the figure, other figures left out: the same where a phrase was copied into another sentence. */
  readonly phrase: string
  readonly sentence: string
  /** It stands in a table. */
  readonly cell: boolean
  /** The clause is the first of its sentence. */
  readonly leads: boolean
  /** Of the figure. */
  readonly place: Place
  /** Of its sentence or cell, for telling whether two claims stand together. */
  readonly block: string
}

/** The claims of a document: every figure that measures something, in paragraphs and tables. */
export function readClaims(document: Document): Claim[] {
  const claims: Claim[] = []
  for (const [index, { text: whole, place, step, section, say }] of document.paragraphs.entries()) {
    if (!hasNumber.test(whole)) continue
    const placeOf = walkPlaces(place, whole)
    const inSay = say || (document.sections[section]?.say ?? false)
    for (const { from, to } of splitSentences(whole)) {
      const sentence = whole.slice(from, to)
      if (!hasNumber.test(sentence)) continue
      const above = step === null ? [] : wordsAbove(document, step)
      for (const part of readSentence(sentence, above)) {
        const { figure } = part
        claims.push({
          ...part,
          document,
          say: inSay,
          cell: false,
          section,
          step,
          sentence,
          place: placeOf(from + figure.from, from + figure.to),
          block: `${index}`,
        })
      }
    }
  }
  for (const [index, table] of document.tables.entries()) claims.push(...readTable(document, table, index))
  return claims
}

/** Claims of the cells of a table. A cell is about its row and its column. */
function readTable(document: Document, table: Table, index: number): Claim[] {
  const claims: Claim[] = []
  for (const [at, row] of table.rows.entries()) {
    const [first] = row
    for (const [column, cell] of row.entries()) {
      if (!hasNumber.test(cell.text)) continue
      const label = column === 0 ? '' : (first?.text ?? '')
      const about = contentStems(tokenise(`${table.header[column]?.text ?? ''} ${label}`))
      for (const part of readSentence(cell.text, about)) {
        const names = new Set([...part.names, ...capitals(label)])
        const near = new Set([...part.near, ...about])
        const { section } = table
        claims.push({
          ...part,
          names,
          near,
          document,
          say: false,
          cell: true,
          section,
          step: null,
          sentence: cell.text,
          place: cell.place,
          block: `${index}:${at}`,
        })
      }
    }
  }
  return claims
}

function capitals(text: string): string[] {
  return (text.match(/\p{Lu}[\p{L}\p{N}]*/gu) ?? []).map((word) => stem(singular(word.toLowerCase())))
}

const hasNumber = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b/i

/** The stems of the items that an item stands under. */
function wordsAbove(document: Document, step: number): string[] {
  const parent = document.steps[step]?.parent ?? null
  return parent === null ? [] : contentStems(tokenise(document.steps[parent]?.text ?? ''))
}

type Part = Pick<Claim, 'figure' | 'unit' | 'calendar' | 'key' | 'near' | 'words' | 'names' | 'phrase' | 'leads'>

function readSentence(sentence: string, above: readonly string[]): Part[] {
  const tokens = tokenise(sentence)
  const figures = readFigures(sentence, tokens).filter(({ name }) => !name)
  if (figures.length > mostFigures) return []
  const words = new Set([...contentStems(tokens), ...above])
  const parts: Part[] = []
  for (const [at, figure] of figures.entries()) {
    const lent = figure.unit === null ? lentUnit(tokens, figures, at) : null
    const unit = figure.unit ?? lent?.unit ?? null
    if (unit === null || unit.dimension === 'count') continue
    const calendar = figure.calendar ?? (figure.unit === null ? (lent?.calendar ?? null) : null)
    const value = figure.unit === null ? figure.value * unit.factor : figure.value
    const clause = clauseOf(tokens, figures, at)
    const leads = clause[0] === tokens[0]
    parts.push({
      figure,
      unit,
      calendar,
      key: `${value} ${unit.unit}`,
      near: new Set(contentStems(clause)),
      words,
      names: new Set(namesOf(tokens, figures, at)),
      phrase: phraseOf(tokens, figure),
      leads,
    })
  }
  return parts
}

/** A sentence with more numbers is a list of measurements, and nobody says one of them twice. */
const mostFigures = 40

/** "5 on Leaf" has the unit of "3 calendar days on Seed" before it, "3, 5 or 7 calendar days" that behind it. */
function lentUnit(tokens: readonly Token[], figures: readonly Figure[], at: number): Figure | null {
  const figure = figures[at]
  if (figure === undefined) return null
  for (const next of figures.slice(at + 1)) {
    const between = tokens.slice(figure.next, next.first)
    if (!between.every(({ lower }) => joining.has(lower))) break
    if (next.unit !== null) return next.unit.dimension === 'count' ? null : next
  }
  const before = figures
    .slice(0, at)
    .reverse()
    .find(({ unit }) => unit !== null)
  const behind = tokens[figure.next]?.lower ?? ''
  const alike = before !== undefined && isWritten(tokens, before) === isWritten(tokens, figure)
  return alike && before.unit?.dimension !== 'count' && (behind === 'on' || behind === 'for' || behind === 'in')
    ? before
    : null
}

/** True for a number in digits. */
function isWritten(tokens: readonly Token[], { first, next }: Figure): boolean {
  return tokens.slice(first, next).some(({ value }) => value !== null)
}

const joining = new Set(
  'to and or - – — , but up including at least most more less than not no over under between'.split(' '),
)

/** The tokens from the mark or figure before a figure to the one behind it. */
function clauseOf(tokens: readonly Token[], figures: readonly Figure[], at: number): Token[] {
  const figure = figures[at]
  if (figure === undefined) return []
  let first = figure.first
  while (first > 0 && !isBreak(tokens, first - 1)) first -= 1
  let end = figure.next
  while (end < tokens.length && !isBreak(tokens, end)) end += 1
  return tokens.slice(first, end)
}

function isBreak(tokens: readonly Token[], at: number): boolean {
  return /^[,;:()]$/.test(tokens[at]?.text ?? '')
}

/** Three words before a figure and four behind it. */
function phraseOf(tokens: readonly Token[], { first, next }: Figure): string {
  const words = (part: readonly Token[]) =>
    part.map(({ lower, value }) => (value === null ? singular(lower) : '#')).join(' ')
  return `${words(tokens.slice(Math.max(0, first - 3), first))} _ ${words(tokens.slice(next, next + 4))}`
}

/** Names with a capital behind a figure as far as the next figure or mark; where there are none, those before it in its clause. */
function namesOf(tokens: readonly Token[], figures: readonly Figure[], at: number): string[] {
  const figure = figures[at]
  if (figure === undefined) return []
  const end = figures[at + 1]?.first ?? tokens.length
  const behind: string[] = []
  for (let index = figure.next; index < end && !isBreak(tokens, index); index++) behind.push(...nameAt(tokens, index))
  if (behind.length > 0) return behind
  const names: string[] = []
  for (let index = figure.first - 1; index >= (figures[at - 1]?.next ?? 1) && !isBreak(tokens, index); index--)
    names.push(...nameAt(tokens, index))
  return names
}

function nameAt(tokens: readonly Token[], at: number): string[] {
  const token = tokens[at]
  return token !== undefined && /^\p{Lu}/u.test(token.text) && token.lower !== 'i' ? [stem(singular(token.lower))] : []
}

/** The stems of the words that carry meaning. */
export function contentStems(tokens: readonly Token[]): string[] {
  const stems: string[] = []
  for (const { lower, value } of tokens) {
    if (value !== null || !/^\p{L}{2}/u.test(lower) || fillers.has(lower)) continue
    stems.push(stem(irregular.get(lower) ?? singular(lower)))
  }
  return stems
}

/** Past forms that share no beginning with their verb. */
const irregular: ReadonlyMap<string, string> = new Map(
  (
    'kept keep found find sent send paid pay told tell gave give given give taken take took take made make held hold lost lose bought buy left leave went go gone go ' +
    'came come got get began begin begun begin chosen choose chose choose wrote write written write spoke speak spoken speak ran run brought bring said say sold sell'
  )
    .split(' ')
    .flatMap((word, at, words) => (at % 2 === 0 ? [[word, words[at + 1] ?? word] as const] : [])),
)

const fillers = new Set(
  (
    "a an the this that these those it its it's they their them there we our us you your he his him she her i my me who whose which what when where if unless then than else otherwise only just also " +
    'even still already yet again too so as at in on of to for from by with without into onto about between during until through via per within over under above below up off out and or but nor not no any ' +
    "all some each every other same such is are was were be been being am has have had having do does did doing done can cannot can't could may might must shall should will would isn't aren't wasn't hasn't " +
    "haven't don't doesn't didn't won't customer customers more less fewer least most exactly been how long since before after including day days week weeks month months year years hour hours minute minutes " +
    'calendar business working one two three four five six seven eight nine ten please now at'
  ).split(' '),
)
