import type { Document } from '../../../schemas/document.ts'
import type { Place } from '../../../schemas/place.ts'
import { lastUpTo } from './last-up-to.ts'

/** Index of the innermost section that a place starts in. */
export function sectionAt({ sections }: Document, { start: { offset } }: Place): number {
  let at = lastUpTo(sections, offset)
  while (at > 0 && (sections[at]?.place.end.offset ?? 0) < offset) at -= 1
  return Math.max(0, at)
}
