import stringWidth from 'string-width'
import type { Place } from '../../../schemas/place.ts'
import { cleanSource } from './clean-line.ts'
import type { Look, Paint } from './paint.ts'

/**
 * The source line of a place with carets under it, and the line before, as far as they fit into `width` columns. None where the source does
 * not reach the place.
 */
export function drawFrame(source: string, place: Place, width: number, look: Look, paint: Paint): string[] {
  const lines = source.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
  const { line: number, column } = place.start
  const line = lines[number - 1]
  if (line === undefined || column > line.length + 1) return []
  const end = place.end.line === number ? place.end.column - 1 : line.trimEnd().length
  const before = cleanSource(line.slice(0, column - 1))
  const marked = cleanSource(line.slice(column - 1, end))
  const after = cleanSource(line.slice(end))
  const gutter = String(number).length
  const shown = fitLine(before, marked, after, Math.max(20, width - gutter - 3))
  const carets = '^'.repeat(Math.max(1, stringWidth(shown.marked)))
  const previous = cleanSource(lines[number - 2] ?? '')
  const bar = paint('│', 'dim')
  const row = (label: string, text: string) => `${paint(label.padStart(gutter), 'dim')} ${bar} ${text}`.trimEnd()
  return [
    // Beside a line that is cut on the left, the one above it would stand askew.
    ...(previous.trim() === '' || shown.cut
      ? []
      : [row(String(number - 1), paint(cutEnd(previous, width - gutter - 3), 'dim'))]),
    row(String(number), `${shown.before}${paint(shown.marked, look)}${shown.after}`),
    row('', `${' '.repeat(stringWidth(shown.before))}${paint(carets, look)}`),
  ]
}

/** Cuts a line to `width` columns so that the marked part, or its beginning, stays in sight. */
function fitLine(
  before: string,
  marked: string,
  after: string,
  width: number,
): { before: string; marked: string; after: string; cut: boolean } {
  if (stringWidth(before + marked + after) <= width) return { before, marked, after, cut: false }
  const least = Math.min(stringWidth(marked), Math.floor(width / 2))
  const room = width - least
  const cut = stringWidth(before) > room
  const shownBefore = cut ? cutStart(before, Math.floor(room / 2)) : before
  const shownMarked = cutEnd(marked, width - stringWidth(shownBefore))
  const shownAfter = cutEnd(after, width - stringWidth(shownBefore) - stringWidth(shownMarked))
  return { before: shownBefore, marked: shownMarked, after: shownAfter, cut }
}

function cutEnd(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let shown = ''
  let used = 1
  for (const { segment } of graphemes(text)) {
    used += stringWidth(segment)
    if (used > width) break
    shown += segment
  }
  return width < 1 ? '' : `${shown}…`
}

function cutStart(text: string, width: number): string {
  let shown = ''
  let used = 1
  for (const { segment } of [...graphemes(text.slice(-width))].reverse()) {
    used += stringWidth(segment)
    if (used > width) break
    shown = segment + shown
  }
  return `…${shown}`
}

/** Of no more than can be shown: the segmenter takes time that grows with the square of the length. */
function graphemes(text: string): Iterable<{ segment: string }> {
  return segmenter.segment(text.slice(0, 2000))
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
