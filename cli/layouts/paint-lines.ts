import { cleanLine } from '../clean-text.ts'
import type { Line, Span } from './line.ts'
import { type Look, looks, textWithoutColour } from './tone.ts'

/**
 * Lines to text, each ended by a line feed; with SGR codes where `colour` is true, else as plain text without trailing spaces. Layouts clean
 * foreign text, since it has to be measured; here nothing gets through that one of them forgot.
 */
export function paintLines(lines: readonly Line[], colour: boolean): string {
  return lines.map((one) => `${paintLine(one, colour)}\n`).join('')
}

function paintLine(spans: Line, colour: boolean): string {
  if (colour) return spans.map(paintSpan).join('')
  return spans
    .map((span) => textWithoutColour(cleanLine(span.text), span.tone))
    .join('')
    .trimEnd()
}

function paintSpan({ text: given, tone }: Span): string {
  const text = cleanLine(given)
  if (tone === undefined || text === '') return text
  return `\u001b[${sgrCodes(looks[tone]).join(';')}m${text}\u001b[0m`
}

function sgrCodes(look: Look): number[] {
  return [
    ...(look.bold ? [1] : []),
    ...(look.dimColor ? [2] : []),
    ...(look.underline ? [4] : []),
    ...(look.inverse ? [7] : []),
    ...(look.color ? [foreground[look.color]] : []),
    ...(look.backgroundColor ? [background[look.backgroundColor]] : []),
  ]
}

const foreground = { black: 30, red: 31, green: 32, yellow: 33, cyan: 36, white: 97 } as const
const background = { green: 42, yellow: 43, magenta: 45 } as const
