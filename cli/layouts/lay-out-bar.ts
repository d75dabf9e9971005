import { type Line, line, type Tone, toned } from './line.ts'

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/** A bar of `cells` cells, filled to `share` (0 to 1) in steps of an eighth of a cell. */
export function layOutBar(share: number, cells: number, tone: Tone): Line {
  const filled = Math.round(clamp(share) * cells * 8)
  const full = Math.floor(filled / 8)
  const part = eighths[filled % 8] ?? ''
  return line(toned(tone, '█'.repeat(full) + part), toned('dim', '░'.repeat(cells - full - (part === '' ? 0 : 1))))
}

/** A bar with a mark at `threshold`: it is filled past the mark exactly where the score is enough. */
export function layOutScoreBar(score: number, threshold: number, cells: number): Line {
  const mark = Math.min(cells - 2, Math.round(clamp(threshold) * cells))
  const enough = score >= threshold
  const rounded = Math.round(clamp(score) * cells)
  const filled = enough ? Math.max(rounded, mark + 2) : Math.min(rounded, mark)
  const tone = enough ? 'good' : 'warn'
  const part = (from: number, to: number) => [
    toned(tone, '█'.repeat(Math.max(0, Math.min(to, filled) - from))),
    toned('dim', '░'.repeat(Math.max(0, to - Math.max(from, filled)))),
  ]
  return line(...part(0, mark), toned('strong', '│'), ...part(mark + 1, cells)).filter((span) => span.text !== '')
}

function clamp(share: number): number {
  return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0
}
