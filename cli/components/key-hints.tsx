import stringWidth from 'string-width'
import { type Line, toned } from '../layouts/line.ts'
import { Lines } from './lines.tsx'

export type KeyHint = readonly [key: string, does: string]

interface Props {
  readonly hints: readonly KeyHint[]
  readonly columns: number
  readonly colour: boolean
}

/** The keys that matter now, on one line: as many as fit, the most important first. */
export function KeyHints({ hints, columns, colour }: Props) {
  return <Lines lines={[layOutHints(hints, columns)]} colour={colour} />
}

function layOutHints(hints: readonly KeyHint[], columns: number): Line {
  let used = 2
  const shown = hints.filter(([key, does]) => {
    const cells = stringWidth(`${key} ${does}   `)
    if (used + cells > columns) return false
    used += cells
    return true
  })
  return [{ text: '  ' }, ...shown.flatMap(([key, does]) => [toned('accent', key), toned('dim', ` ${does}   `)])]
}
