import { cleanText } from '../clean-text.ts'
import { type Line, line, toned } from './line.ts'
import type { Source } from './sources-of.ts'
import { wrapLine } from './wrap-line.ts'

/**
 * The document around a quotation, with line numbers; its lines are marked by a bar and a tone. `text` is the document as it is now: where
 * the quotation no longer stands in it, that is said and the quotation is shown alone. Returns the index of the first quoted line, too.
 */
export function layOutQuotation(
  source: Source,
  text: string | null,
  width: number,
): { lines: readonly Line[]; first: number } {
  const at = text === null ? -1 : locate(text, source)
  if (text === null || at === -1) {
    const why =
      text === null
        ? 'The document is gone; this is what was quoted.'
        : 'The document has changed; this is what was quoted.'
    return { lines: [line(toned('warn', why)), ...numberLines(source.quote, source.line, () => true, width)], first: 0 }
  }
  const before = countLines(text.slice(0, at))
  const last = before + countLines(source.quote.trimEnd())
  const rows = text.split(/\r\n|\n|\r/)
  const lines: Line[] = []
  let first = 0
  rows.forEach((row, index) => {
    if (index === before) first = lines.length
    lines.push(
      ...numberLines(row, index + 1, () => index >= before && index <= last, width, String(rows.length).length),
    )
  })
  return { lines, first }
}

/** Where the quotation stands: the occurrence nearest to the line that was cited, as an index into the text; -1 if nowhere. */
function locate(text: string, { quote, line: cited }: Source): number {
  let best = -1
  let bestDistance = Number.POSITIVE_INFINITY
  for (let at = text.indexOf(quote); at !== -1 && quote !== ''; at = text.indexOf(quote, at + 1)) {
    const distance = Math.abs(countLines(text.slice(0, at)) + 1 - cited)
    if (distance < bestDistance) [best, bestDistance] = [at, distance]
  }
  return best
}

function countLines(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0
}

function numberLines(
  text: string,
  start: number,
  quoted: (index: number) => boolean,
  width: number,
  digits = 4,
): Line[] {
  return text
    .replace(/(\r\n|\n|\r)$/, '')
    .split(/\r\n|\n|\r/)
    .flatMap((row, index) => {
      const mark = quoted(index) ? toned('mark', '▌') : toned('dim', '│')
      const tone = quoted(index) ? undefined : 'dim'
      const body = { text: cleanText(row), ...(tone && ({ tone } as const)) }
      return wrapLine([body], width - digits - 3).map((part, row) =>
        line(
          toned('dim', row === 0 ? String(start + index).padStart(digits) : ' '.repeat(digits)),
          ' ',
          mark,
          ' ',
          ...part,
        ),
      )
    })
}
