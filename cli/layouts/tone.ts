import type { Tone } from './line.ts'

/** How a tone looks: names of the sixteen terminal colours, which every theme keeps readable. */
export interface Look {
  readonly color?: 'green' | 'yellow' | 'red' | 'cyan' | 'black' | 'white'
  readonly backgroundColor?: 'green' | 'yellow' | 'magenta'
  readonly bold?: boolean
  readonly dimColor?: boolean
  readonly inverse?: boolean
  readonly underline?: boolean
}

export const looks: Readonly<Record<Tone, Look>> = {
  strong: { bold: true },
  dim: { dimColor: true },
  good: { color: 'green' },
  warn: { color: 'yellow' },
  bad: { color: 'red' },
  accent: { color: 'cyan' },
  mark: { color: 'yellow', bold: true },
  cursor: { inverse: true },
  'badge-good': { color: 'black', backgroundColor: 'green', bold: true },
  'badge-warn': { color: 'black', backgroundColor: 'yellow', bold: true },
  'badge-person': { color: 'white', backgroundColor: 'magenta', bold: true },
}

/** The text of a span where there are no colours: a badge gets brackets in place of its padding, so that widths stay. */
export function textWithoutColour(text: string, tone: Tone | undefined): string {
  const badge = tone?.startsWith('badge-') && text.startsWith(' ') && text.endsWith(' ')
  return badge ? `[${text.slice(1, -1)}]` : text
}
