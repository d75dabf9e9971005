import { cleanText } from '../clean-text.ts'
import { layOutTable } from './lay-out-table.ts'
import { emptyLine, type Line, line, type Span, toned } from './line.ts'
import { wrapLine } from './wrap-line.ts'

/**
 * Markdown to lines for reading in a terminal: headings, lists with hanging indent, tables aligned, code as it stands, emphasis as tones.
 * It is a reader's aid over cleaned text, not a parser: what it does not know is shown as written.
 */
export function layOutMarkdown(markdown: string, width: number): readonly Line[] {
  const rows = cleanText(markdown).replace(/\n+$/, '').split('\n')
  const out: Line[] = []
  for (let at = 0; at < rows.length; ) {
    const block = takeBlock(rows, at)
    out.push(...layOutBlock(block, width))
    at += block.rows.length
  }
  return out
}

interface Block {
  readonly kind: 'code' | 'table' | 'text' | 'row'
  readonly rows: readonly string[]
}

const fence = /^\s*(`{3,}|~{3,})/
const tableRow = /^\s*\|.*\|/
const ownRow = /^\s*(#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s|>|:::|$|(-{3,}|\*{3,}|_{3,})\s*$)/

function takeBlock(rows: readonly string[], start: number): Block {
  const first = rows[start] ?? ''
  const opening = fence.exec(first)?.[1]
  if (opening !== undefined) {
    const end = rows.findIndex((row, index) => index > start && row.trim().startsWith(opening))
    return { kind: 'code', rows: rows.slice(start, end === -1 ? rows.length : end + 1) }
  }
  if (tableRow.test(first)) return { kind: 'table', rows: takeWhile(rows, start, (row) => tableRow.test(row)) }
  if (/^\s*(#{1,6}\s|$|(-{3,}|\*{3,}|_{3,})\s*$|:::)/.test(first)) return { kind: 'row', rows: [first] }
  const more = takeWhile(rows, start + 1, (row) => !ownRow.test(row) && !tableRow.test(row) && !fence.test(row))
  return { kind: 'text', rows: [first, ...more] }
}

function takeWhile(rows: readonly string[], start: number, holds: (row: string) => boolean): string[] {
  const end = rows.findIndex((row, index) => index >= start && !holds(row))
  return rows.slice(start, end === -1 ? rows.length : end)
}

function layOutBlock({ kind, rows }: Block, width: number): readonly Line[] {
  if (kind === 'code') return rows.filter((row) => !fence.test(row)).map((row) => line(toned('accent', `  ${row}`)))
  if (kind === 'table') return layOutPipes(rows, width)
  const text = rows.map((row, index) => (index === 0 ? row.trimEnd() : row.trim())).join(' ')
  const heading = /^\s*#{1,6}\s+(.*?)\s*#*$/.exec(text)
  if (heading) return wrapLine(line(toned('strong', withoutMarkup(heading[1] ?? ''))), width)
  if (text.trim() === '') return [emptyLine]
  if (/^\s*(-{3,}|\*{3,}|_{3,})$/.test(text)) return [line(toned('dim', '─'.repeat(Math.min(width, 24))))]
  if (/^\s*:::/.test(text)) return []
  const item = /^(\s*)([-*+]|\d{1,9}[.)]|>)\s+(.*)$/.exec(text)
  if (!item) return wrapLine(inlineSpans(text.trim()), width)
  const [, space = '', marker = '', rest = ''] = item
  const shown = /[-*+]/.test(marker) ? '•' : marker === '>' ? '│' : marker
  return wrapLine(
    [{ text: `${space}${shown} ` }, ...inlineSpans(rest)],
    width,
    ' '.repeat(space.length + shown.length + 1),
  )
}

function layOutPipes(rows: readonly string[], width: number): readonly Line[] {
  const cells = rows.map((row) =>
    row
      .trim()
      .replace(/^\|/, '')
      .replace(/\|(?=\s*(\[\d+\])?$)/, ' ')
      .split(/(?<!\\)\|/),
  )
  const delimiter = cells.findIndex((row) => row.length > 0 && row.every((cell) => /^\s*:?-+:?\s*$/.test(cell)))
  const body = cells.filter((_, index) => index !== delimiter)
  const spans = body.map((row) => row.map((cell) => inlineSpans(cell.trim().replaceAll('\\|', '|'))))
  return layOutTable(spans, width, { heading: delimiter === 1 })
}

/** Strong and emphasised text, code, links and the numbers of citations; other markup stays as written. */
function inlineSpans(text: string): readonly Span[] {
  const spans: Span[] = []
  let end = 0
  for (const match of text.matchAll(inline)) {
    if (match.index > end) spans.push({ text: text.slice(end, match.index) })
    spans.push(inlineSpan(match))
    end = match.index + match[0].length
  }
  if (end < text.length) spans.push({ text: text.slice(end) })
  return spans
}

const inline =
  /\*\*(?<strong>[^*\n]+)\*\*|(?<![\w*])[*_](?=\S)(?<emphasis>[^*_\n]+)(?<=\S)[*_](?![\w*])|`(?<code>[^`\n]+)`|!?\[(?<label>[^\]\n]*)\]\([^)\n]*\)|(?<cite>\[\d{1,2}\])/g

function inlineSpan(match: RegExpExecArray): Span {
  const { strong, emphasis, code, label, cite } = match.groups ?? {}
  if (strong !== undefined) return toned('strong', withoutMarkup(strong))
  if (emphasis !== undefined) return { text: emphasis }
  if (code !== undefined) return toned('accent', code)
  if (cite !== undefined) return toned('accent', cite)
  return { text: label ?? match[0] }
}

function withoutMarkup(text: string): string {
  return inlineSpans(text)
    .map((span) => span.text)
    .join('')
}
