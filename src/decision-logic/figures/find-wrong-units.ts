import type { Document, Table } from '../../../schemas/document.ts'
import { splitSentences } from '../copies/split-sentences.ts'
import { tokenise } from '../grammar/tokenise.ts'
import type { FigureInSentence, UnitVerdict } from './figure-in-sentence.ts'
import { findOddCells } from './find-odd-cells.ts'
import { judgeUnit } from './judge-unit.ts'
import { type Figure, readFigures } from './read-figures.ts'
import { UnitHabits } from './unit-habits.ts'
import { walkPlaces } from './walk-places.ts'
import type { WrongUnit } from './wrong-unit.ts'

/** The figures of a document with a wrong unit, or with none where one is needed. */
export function findWrongUnits(document: Document): WrongUnit[] {
  const timed = timesOf(document)
  const priced = document.paragraphs.some(({ text }) => /[$£€] ?\d/.test(text))
  const habits = new UnitHabits(document)
  const found: WrongUnit[] = []
  for (const { text: whole, place, step, section } of document.paragraphs) {
    if (!digit.test(whole)) continue
    const around = () => wordsAround(document, section, step)
    const placeOf = walkPlaces(place, whole)
    for (const { from, to } of splitSentences(whole)) {
      const text = whole.slice(from, to)
      for (const [figure, verdict] of judgeText(text, { around, timed, priced, habits })) {
        const at = placeOf(from + figure.from, from + figure.to)
        found.push({ ...verdict, figure: text.slice(figure.from, figure.to), text, place: at })
      }
    }
  }
  for (const table of document.tables) {
    const odd = findOddCells(table)
    const cells = judgeCells(document, table, habits).filter(({ place }) => !odd.some((other) => other.place === place))
    found.push(...odd, ...cells)
  }
  return found
}

/** The cells that are wrong by what they say themselves. A number without a unit may have it in the header. */
function judgeCells(document: Document, table: Table, habits: UnitHabits): WrongUnit[] {
  const found: WrongUnit[] = []
  for (const row of table.rows) {
    const around = () => [
      ...wordsAround(document, table.section, null),
      ...[...table.header, ...row].flatMap(({ text }) => wordsOf(text)),
    ]
    for (const { text, place } of row) {
      if (!digit.test(text)) continue
      for (const [figure, verdict] of judgeText(text, { around, timed: new Set(), priced: false, habits })) {
        if (verdict.kind === 'missing' && !(verdict.expected === 'money' && /[$£€] ?\d/.test(text))) continue
        found.push({ ...verdict, figure: text.slice(figure.from, figure.to), text, place })
      }
    }
  }
  return found
}

function judgeText(
  text: string,
  context: Pick<FigureInSentence, 'around' | 'timed' | 'priced' | 'habits'>,
): [Figure, UnitVerdict][] {
  if (!digit.test(text) || !suspicious.test(text)) return []
  const tokens = tokenise(text)
  const figures = readFigures(text, tokens)
  if (figures.length > mostFigures) return []
  return figures.flatMap((figure, at): [Figure, UnitVerdict][] => {
    const verdict = figure.name ? null : judgeUnit({ text, tokens, figures, at, ...context })
    return verdict === null ? [] : [[figure, verdict]]
  })
}

/** A sentence with more numbers is a list of measurements. */
const mostFigures = 40

const digit = /\d/

/** Sentences without any of these words need not be read: nothing below asks for more. */
const suspicious =
  /\b(?:wait|expir|is|are|be|being|worth|costs?|refund|fee|price|surcharge|discount|deposit|compensation|ago|late|overdue|business|working|calendar|last|past|within|after|since|before|from|of|to|more|less|than|up|least|most|for|by|over|under|kilo|kg|gram|lb|mile|metre|meter|cm|mm|km|inch|centi|milli)/i

/** The numbers that stand somewhere in the document with a unit of time; none where it compares other things as often. */
function timesOf(document: Document): ReadonlySet<number> {
  const numbers = new Set<number>()
  let times = 0
  let others = 0
  const take = (text: string): void => {
    for (const match of text.matchAll(compared)) {
      if (match[2] === undefined) others += 1
      else {
        times += 1
        numbers.add(Number(match[1]))
      }
    }
  }
  for (const { text } of document.paragraphs) take(text)
  for (const { rows } of document.tables) for (const row of rows) for (const { text } of row) take(text)
  return times >= fewestTimes && times >= 2 * others ? numbers : new Set()
}

const fewestTimes = 3

/** A number behind a word that compares, with its unit of time if it has one. */
const compared =
  /\b(?:than|within|including|last|up to|least|most|after|under|over|below|above) (?:the )?(\d{1,4})\b([ -](?:calendar |business |working )?(?:minute|hour|day|week|month|year)s?\b)?/gi

/** The words of the items that a text stands under, and of its headings. */
function wordsAround(document: Document, section: number, under: number | null): string[] {
  const words: string[] = []
  for (let step = under; step !== null; ) {
    const item = document.steps[step]
    if (item === undefined) break
    words.push(...wordsOf(item.text))
    step = item.parent
  }
  const trail = document.sections[section]?.trail ?? []
  return [...words, ...trail.flatMap(wordsOf), ...wordsOf(document.title)]
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}
