import type { Place } from '../../schemas/place.ts'
import { utf8Length } from './source-text.ts'

/** The place of `text[from..to]`, where `text` stands at `place` in the file byte for byte, as the text of a paragraph does. */
export function placeInText(place: Place, text: string, from: number, to: number): Place {
  const start = advance(place.start, text, 0, from)
  return { path: place.path, start, end: advance(start, text, from, to) }
}

function advance(start: Place['start'], text: string, from: number, to: number): Place['start'] {
  const passed = text.slice(from, to)
  const lineEnds = [...passed.matchAll(/\r\n|\n|\r/g)]
  const last = lineEnds.at(-1)
  return {
    line: start.line + lineEnds.length,
    column: last === undefined ? start.column + passed.length : passed.length - last.index - last[0].length + 1,
    offset: start.offset + utf8Length(text, from, to),
  }
}
