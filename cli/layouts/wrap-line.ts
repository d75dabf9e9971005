import stringWidth from 'string-width'
import type { Line, Span, Tone } from './line.ts'

/**
 * Breaks a line between words so that no part is wider than `width` terminal cells; continuation lines start with `hang`. A word that is
 * too wide alone is cut between graphemes. Wide characters count as two cells.
 */
export function wrapLine(spans: Line, width: number, hang = ''): readonly Line[] {
  const room = Math.max(width, 4)
  const lines: Line[] = []
  let current: Span[] = []
  let used = 0
  const startNext = () => {
    lines.push(trimEnd(current))
    current = hang === '' ? [] : [{ text: hang }]
    used = stringWidth(hang)
  }
  for (const { text, tone } of words(spans)) {
    const cells = stringWidth(text)
    if (used + cells <= room) {
      append(current, text, tone)
      used += cells
    } else if (text.trim() === '') {
      startNext()
    } else if (cells <= room - stringWidth(hang)) {
      startNext()
      append(current, text, tone)
      used += cells
    } else {
      for (const piece of graphemes(text)) {
        const pieceCells = stringWidth(piece)
        if (used + pieceCells > room) startNext()
        append(current, piece, tone)
        used += pieceCells
      }
    }
  }
  lines.push(trimEnd(current))
  return lines
}

/** Width of a line in terminal cells. */
export function lineWidth(spans: Line): number {
  return spans.reduce((sum, span) => sum + stringWidth(span.text), 0)
}

/** Cuts text at `width` cells; what was cut is shown by an ellipsis. */
export function truncate(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let kept = ''
  let used = 0
  for (const piece of graphemes(text)) {
    const cells = stringWidth(piece)
    if (used + cells > width - 1) break
    kept += piece
    used += cells
  }
  return `${kept}…`
}

/** Cuts the front of text, so that the end of a path stays readable. */
export function truncateStart(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  const pieces = [...graphemes(text)]
  let used = 1
  let start = pieces.length
  while (start > 0 && used + stringWidth(pieces[start - 1] ?? '') <= width) {
    start--
    used += stringWidth(pieces[start] ?? '')
  }
  return `…${pieces.slice(start).join('')}`
}

/** Graphemes as people count characters. Cut in pieces first: the segmenter of Node 20 takes time quadratic in the length. */
export function* graphemes(text: string): Iterable<string> {
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + 1000, text.length)
    if (end < text.length && isLowSurrogate(text.charCodeAt(end))) end++
    for (const { segment } of segmenter.segment(text.slice(start, end))) yield segment
    start = end
  }
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

function* words(spans: Line): Iterable<{ text: string; tone: Tone | undefined }> {
  for (const span of spans) {
    for (const [text] of span.text.matchAll(/\s+|\S+/g)) yield { text, tone: span.tone }
  }
}

function append(line: Span[], text: string, tone: Tone | undefined): void {
  const last = line.at(-1)
  if (last !== undefined && last.tone === tone) line[line.length - 1] = { ...last, text: last.text + text }
  else line.push(tone === undefined ? { text } : { text, tone })
}

function trimEnd(line: readonly Span[]): Line {
  const last = line.at(-1)
  if (last === undefined) return line
  const text = last.text.trimEnd()
  return text === '' ? trimEnd(line.slice(0, -1)) : [...line.slice(0, -1), { ...last, text }]
}
