import type { Document } from '../../../schemas/document.ts'
import type { Place } from '../../../schemas/place.ts'

/** Index of the innermost section that a place starts in. */
export function sectionAt({ sections }: Document, { start: { offset } }: Place): number {
  const found = sections.findLastIndex(({ place }) => place.start.offset <= offset && offset <= place.end.offset)
  return Math.max(0, found)
}
