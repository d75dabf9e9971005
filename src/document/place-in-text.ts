import type { Place } from '../../schemas/place.ts'
import { utf8Length } from './source-text.ts'

/** The place of `text[from..to]`, where `text` stands at `place` in the file byte for byte, as the text of a paragraph does. */
export function placeInText(place: Place, text: string, from: number, to: number): Place {
  const start = positionAt(place, text, from)
  return { path: place.path, start, end: advance(start, text, from, to) }
}

type Position = Place['start']

/** The positions of a long text at points some way apart: thousands of parts of it are then not each counted from its beginning. */
interface Milestones {
  readonly text: string
  readonly reached: { readonly at: number; readonly position: Position }[]
}

const milestones = new WeakMap<Place, Milestones>()
const stride = 4096

function positionAt(place: Place, text: string, at: number): Position {
  if (at <= stride) return advance(place.start, text, 0, at)
  const known = milestones.get(place)
  const { reached } = known?.text === text ? known : remember(place, text)
  let last = reached.at(-1) ?? { at: 0, position: place.start }
  while (last.at + stride < at) {
    const next = wholeUnit(text, last.at + stride)
    last = { at: next, position: advance(last.position, text, last.at, next) }
    reached.push(last)
  }
  const nearest = reached.findLast((milestone) => milestone.at <= at) ?? { at: 0, position: place.start }
  return advance(nearest.position, text, nearest.at, at)
}

function remember(place: Place, text: string): Milestones {
  const fresh: Milestones = { text, reached: [] }
  milestones.set(place, fresh)
  return fresh
}

/** A point that does not stand between CR and LF, or within a pair of surrogates. */
function wholeUnit(text: string, at: number): number {
  const within = /[\n\udc00-\udfff]/.test(text.charAt(at))
  return within ? at + 1 : at
}

function advance(start: Position, text: string, from: number, to: number): Position {
  const passed = text.slice(from, to)
  const lineEnds = [...passed.matchAll(/\r\n|\n|\r/g)]
  const last = lineEnds.at(-1)
  return {
    line: start.line + lineEnds.length,
    column: last === undefined ? start.column + passed.length : passed.length - last.index - last[0].length + 1,
    offset: start.offset + utf8Length(text, from, to),
  }
}
