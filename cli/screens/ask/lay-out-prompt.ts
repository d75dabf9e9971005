import type { Audience } from '../../../schemas/audience.ts'
import { cleanLine } from '../../clean-text.ts'
import { type Line, line, type Span, toned } from '../../layouts/line.ts'
import { graphemes, lineWidth, wrapLine } from '../../layouts/wrap-line.ts'
import type { EditedLine } from './edit-line.ts'

/** The rule above the prompt, with who the reply is for. */
export function layOutPromptRule(audience: Audience, columns: number): Line {
  const label = [{ text: ' for ' }, toned(audience === 'customer' ? 'warn' : 'accent', `${audience}s`), { text: ' ' }]
  const room = Math.max(0, columns - lineWidth(label) - 2)
  return line(toned('dim', '─'.repeat(room)), ...label, toned('dim', '──'))
}

/**
 * The typed line with its cursor, wrapped to `columns` cells and at most `rows` rows, those around the cursor; the cursor is a cell of its
 * own tone. Where nothing is typed, a placeholder says what to do.
 */
export function layOutPrompt({ text, cursor }: EditedLine, columns: number, rows: number): readonly Line[] {
  if (text === '') return [line(toned('accent', '› '), toned('cursor', ' '), toned('dim', placeholder))]
  const [under = ' '] = graphemes(text.slice(cursor))
  const spans: Span[] = [
    { text: text.slice(0, cursor) },
    toned('cursor', under),
    { text: text.slice(cursor + (cursor < text.length ? under.length : 0)) },
  ]
  const wrapped = cutCells(spans, columns - 2)
  const at = wrapped.findIndex((one) => one.some((span) => span.tone === 'cursor'))
  const first = Math.max(0, Math.min(at - Math.floor(rows / 2), wrapped.length - rows))
  return wrapped
    .slice(first, first + rows)
    .map((one, index) => line(toned('accent', first + index === 0 ? '› ' : '  '), ...one))
}

/** A question of the past, as it was typed. */
export function layOutQuestion(question: string, columns: number): readonly Line[] {
  return wrapLine([toned('accent', '› '), toned('strong', cleanLine(question))], columns, '  ')
}

const placeholder = ' what does a customer ask?'

/** Cuts between graphemes, not words: what is typed must not jump. */
function cutCells(spans: readonly Span[], width: number): readonly Line[] {
  const lines: Span[][] = [[]]
  let used = 0
  for (const { text, tone } of spans) {
    for (const piece of graphemes(text)) {
      const cells = lineWidth([{ text: piece }])
      if (used + cells > width) {
        lines.push([])
        used = 0
      }
      const current = lines.at(-1) ?? []
      const last = current.at(-1)
      if (last && last.tone === tone) current[current.length - 1] = { ...last, text: last.text + piece }
      else current.push(tone ? { text: piece, tone } : { text: piece })
      used += cells
    }
  }
  return lines
}
