import type { Document } from '../../../schemas/document.ts'
import type { Place } from '../../../schemas/place.ts'
import { placeInText } from '../../document/place-in-text.ts'
import { tokenise } from '../grammar/tokenise.ts'
import { findDeadlines } from './find-deadlines.ts'
import { readFigures } from './read-figures.ts'

/** Days that decide something, in a sentence or in a cell of a table. */
export interface Days {
  /** "14 days". */
  readonly written: string
  readonly calendar: 'calendar' | 'business' | null
  readonly text: string
  readonly place: Place
}

/** The days in the deadlines and conditions of a document. Weeks and months are the same on every calendar. */
export function findDays(document: Document): Days[] {
  const days: Days[] = []
  for (const { paragraph, from, to, sentence, figure } of findDeadlines(document)) {
    const written = paragraph.text.slice(from, to).replace(/\s+/g, ' ')
    if (!inDays.test(written) || !isPlain(sentence)) continue
    days.push({
      written,
      calendar: figure.calendar,
      text: sentence,
      place: placeInText(paragraph.place, paragraph.text, from, to),
    })
  }
  for (const { rows } of document.tables) {
    for (const { text, place } of rows.flat()) {
      if (!mentionsDays.test(text)) continue
      for (const { from, to, calendar, comparator, name } of readFigures(text, tokenise(text))) {
        const written = text.slice(from, to)
        if (!name && comparator !== null && inDays.test(written)) days.push({ written, calendar, text, place })
      }
    }
  }
  return days
}

const mentionsDays = /\bdays?\b/i
const inDays =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|fourteen|thirty|sixty|ninety)[ -](?:\p{L}+ )?days?$/iu

/** Consecutive days and days of 24 hours leave nothing open. */
function isPlain(sentence: string): boolean {
  return !/\b(?:consecutive|straight|in a row|in total|seconds?|hours?)\b/i.test(sentence)
}
