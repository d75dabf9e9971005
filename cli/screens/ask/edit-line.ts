import { cleanLine } from '../../clean-text.ts'
import { graphemes } from '../../layouts/wrap-line.ts'

/** A line being typed; `cursor` is an index into the text, always between graphemes. */
export interface EditedLine {
  readonly text: string
  readonly cursor: number
}

export type Edit =
  | { readonly kind: 'insert'; readonly text: string }
  | { readonly kind: 'left' | 'right' | 'start' | 'end' | 'word-left' | 'word-right' }
  | { readonly kind: 'backspace' | 'delete-word' | 'delete-to-start' | 'delete-to-end' }

export const emptyLine: EditedLine = { text: '', cursor: 0 }

export function lineWith(text: string): EditedLine {
  return { text, cursor: text.length }
}

/** The line after an edit. What is inserted is made one line without control characters. */
export function editLine(line: EditedLine, edit: Edit): EditedLine {
  const { text, cursor } = line
  const before = text.slice(0, cursor)
  const after = text.slice(cursor)
  switch (edit.kind) {
    case 'insert': {
      const inserted = cleanLine(edit.text)
      return { text: before + inserted + after, cursor: cursor + inserted.length }
    }
    case 'left':
      return { text, cursor: cursor - lastGrapheme(before).length }
    case 'right':
      return { text, cursor: cursor + firstGrapheme(after).length }
    case 'start':
      return { text, cursor: 0 }
    case 'end':
      return { text, cursor: text.length }
    case 'word-left':
      return { text, cursor: wordStart(before) }
    case 'word-right':
      return { text, cursor: cursor + (/^\s*\S*/.exec(after)?.[0].length ?? 0) }
    case 'backspace': {
      const kept = before.slice(0, before.length - lastGrapheme(before).length)
      return { text: kept + after, cursor: kept.length }
    }
    case 'delete-word': {
      const start = wordStart(before)
      return { text: before.slice(0, start) + after, cursor: start }
    }
    case 'delete-to-start':
      return { text: after, cursor: 0 }
    case 'delete-to-end':
      return { text: before, cursor }
  }
}

function wordStart(before: string): number {
  return before.length - (/\S*\s*$/.exec(before)?.[0].length ?? 0)
}

function firstGrapheme(text: string): string {
  for (const piece of graphemes(text)) return piece
  return ''
}

/** Only the tail is segmented: a grapheme is short, a pasted text may be long. */
function lastGrapheme(text: string): string {
  return [...graphemes(text.slice(-64))].at(-1) ?? ''
}
