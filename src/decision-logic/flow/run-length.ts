import type { Segment } from './branch-segments.ts'
import { saysItPersists } from './problem-wordings.ts'
import type { SegmentTexts } from './segment-texts.ts'

/** How many segments at the start are branches of one group. */
export function runLength(segments: readonly Segment[]): number {
  const [first] = segments
  if (first?.kind !== 'branch') return 0
  let length = 1
  for (const segment of segments.slice(1)) {
    if (segment.kind !== 'branch' || segment.group !== first.group) break
    // "If it still does not work" behind the others is for all whom they have not helped.
    if (length === segments.length - 1 && saysItPersists(segment.branch.guard.text)) break
    length += 1
  }
  return length
}

/** How many segments at the start are ways to choose from: "Path 1: no signal", "Path 2: slow lines". */
export function menuLength(segments: readonly Segment[], texts: SegmentTexts): number {
  const other = segments.findIndex((segment) => {
    if (segment.kind === 'branch' || segment.from > 0 || segment.paragraph.step === null) return true
    const [first] = texts.targetsOf(segment)
    const before = first === undefined ? 'none' : segment.paragraph.text.slice(0, first.from)
    return first?.target.kind !== 'section' || before.trim() !== ''
  })
  return other < 0 ? segments.length : other
}
