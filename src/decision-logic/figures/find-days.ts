import type { Document } from '../../../schemas/document.ts'
import type { Place } from '../../../schemas/place.ts'
import { splitSentences } from '../copies/split-sentences.ts'
import { tokenise } from '../grammar/tokenise.ts'
import { findDeadlines } from './find-deadlines.ts'
import { readFigures } from './read-figures.ts'
import { walkPlaces } from './walk-places.ts'

/** A number of days, in a sentence or in a cell of a table. */
export interface Days {
  /** "14 days". */
  readonly written: string
  readonly calendar: 'calendar' | 'business' | null
  /** What the days decide: by when somebody has to act, or in which case something holds. */
  readonly decides: 'deadline' | 'condition' | null
  readonly text: string
  readonly place: Place
}

/** The numbers of days in a document, but for those of examples and habits. Weeks and months are the same on every calendar. */
export function findDays(document: Document): readonly Days[] {
  const known = memory.get(document)
  if (known !== undefined) return known
  const days = readDays(document)
  memory.set(document, days)
  return days
}

/** Each document is asked for the sake of itself and of all. */
const memory = new WeakMap<Document, readonly Days[]>()

function readDays(document: Document): Days[] {
  const deadlines = findDeadlines(document).map(({ place, closes }) => {
    return [place.start.offset, closes ? 'deadline' : 'condition'] as const
  })
  const deciding = new Map(deadlines)
  const days: Days[] = []
  for (const { text: whole, place } of document.paragraphs) {
    if (!mentionsDays.test(whole)) continue
    const placeOf = walkPlaces(place, whole)
    for (const { from, to } of splitSentences(whole)) {
      const text = whole.slice(from, to)
      if (!mentionsDays.test(text) || vague.test(text)) continue
      for (const figure of readFigures(text, tokenise(text))) {
        const written = text.slice(figure.from, figure.to).replace(/\s+/g, ' ')
        if (figure.name || !inDays.test(written)) continue
        const at = placeOf(from + figure.from, from + figure.to)
        const decides = deciding.get(at.start.offset) ?? null
        days.push({
          written,
          calendar: figure.calendar,
          decides,
          text,
          place: at,
        })
      }
    }
  }
  for (const { rows } of document.tables) {
    for (const { text, place } of rows.flat()) {
      if (!mentionsDays.test(text)) continue
      for (const { from, to, calendar, comparator, name } of readFigures(text, tokenise(text))) {
        const written = text.slice(from, to)
        if (!name && inDays.test(written))
          days.push({ written, calendar, decides: comparator === null ? null : 'condition', text, place })
      }
    }
  }
  return days
}

const mentionsDays = /\bdays?\b/i
const inDays =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|fourteen|thirty|sixty|ninety)[ -](?:\p{L}+ )?days?$/iu

/** Consecutive days and days of 24 hours leave nothing open; examples and habits decide nothing. */
const vague =
  /\b(?:consecutive|straight|in a row|seconds?|example|e\.g|usually|typically|on average|every|per|each|week)\b/i
