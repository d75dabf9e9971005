/** What a piece of text is, for the eye; how it looks is decided where it is painted. */
export type Tone =
  | 'strong'
  | 'dim'
  | 'good'
  | 'warn'
  | 'bad'
  | 'accent'
  | 'mark'
  | 'cursor'
  | 'badge-good'
  | 'badge-warn'
  | 'badge-person'

/** A piece of text of one tone, without line feeds and control characters. */
export interface Span {
  readonly text: string
  readonly tone?: Tone
}

/** One line of a screen or of plain output. Everything the tool shows to people is made of these. */
export type Line = readonly Span[]

export const emptyLine: Line = []

export function line(...parts: readonly (string | Span)[]): Line {
  return parts.map((part) => (typeof part === 'string' ? { text: part } : part))
}

export function toned(tone: Tone, text: string): Span {
  return { text, tone }
}

export function indent(lines: readonly Line[], by: string): readonly Line[] {
  return lines.map((one) => (one.length === 0 ? one : [{ text: by }, ...one]))
}
