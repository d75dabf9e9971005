import type { Document } from '../../schemas/document.ts'
import type { Place } from '../../schemas/place.ts'
import type { Unit } from './join-units.ts'

const wordsOfTablePassage = 100

/** A table whole, or in runs of rows where it is long; each run is read with the header, which only the first one quotes. */
export function cutTable(table: Document['tables'][number], wholeText: string): Unit[] {
  const header = table.header.map((cell) => cell.text).join(' | ')
  const runs: { place: Place; text: string; words: number }[] = []
  for (const row of table.rows) {
    const first = row[0]
    const last = row.at(-1)
    if (first === undefined || last === undefined) continue
    const text = row.map((cell) => cell.text).join(' | ')
    const words = text.split(' ').length
    const run = runs.at(-1)
    if (run !== undefined && run.words + words <= wordsOfTablePassage) {
      run.place = { ...run.place, end: last.place.end }
      run.text += `\n${text}`
      run.words += words
    } else {
      runs.push({ place: { ...first.place, end: last.place.end }, text, words })
    }
  }
  if (runs.length <= 1) return [{ place: table.place, text: wholeText, kind: 'table', leadIn: false, alone: true }]
  return runs.map((run, index) => ({
    place: index === 0 ? { ...run.place, start: table.place.start } : run.place,
    text: `${header}\n${run.text}`,
    kind: 'table',
    leadIn: false,
    alone: true,
  }))
}
