import stringWidth from 'string-width'
import { cleanLine } from '../clean-text.ts'
import { type Line, line, toned } from './line.ts'
import type { Source } from './sources-of.ts'
import { truncate, truncateStart } from './wrap-line.ts'

/** Numbered places of quotations, one or two lines each; the chosen one is marked where `selected` is its index. */
export function layOutSources(sources: readonly Source[], width: number, selected?: number): readonly Line[] {
  return sources.flatMap((source, index) => {
    const pointer = selected === undefined ? '' : index === selected ? '› ' : '  '
    const number = `${pointer}[${index + 1}] `
    const place = `${cleanLine(source.path)}:${source.line}`
    const room = width - stringWidth(number)
    const beside = room - stringWidth(place) - 2
    const head = toned(index === selected ? 'mark' : 'accent', number)
    const trail = fitTrail(source.headings.map(cleanLine), beside)
    if (trail !== null) return [line(head, place, toned('dim', `  ${trail}`))]
    const below =
      fitTrail(source.headings.map(cleanLine), room) ?? truncate(cleanLine(source.headings.at(-1) ?? ''), room)
    return [line(head, truncateStart(place, room)), line(' '.repeat(stringWidth(number)), toned('dim', below))]
  })
}

/** As many of the last headings as fit; null where not even the last one does. */
function fitTrail(headings: readonly string[], width: number): string | null {
  for (let from = 0; from < headings.length; from++) {
    const trail = `${from === 0 ? '' : '… › '}${headings.slice(from).join(' › ')}`
    if (stringWidth(trail) <= width) return trail
  }
  return headings.length === 0 ? '' : null
}
