import type { Document, Link } from '../../../schemas/document.ts'
import type { Place } from '../../../schemas/place.ts'
import { indexOfByte } from './index-of-byte.ts'

export interface LinkInText {
  readonly from: number
  readonly to: number
  readonly link: Link
}

/** The links, not images, of a text that stands at `place` byte for byte. */
export function findLinks(text: string, { start, end }: Place, { links }: Document): LinkInText[] {
  return links.flatMap((link) => {
    const { kind, place } = link
    if (place.start.offset < start.offset || place.end.offset > end.offset || kind === 'image') return []
    const from = indexOfByte(text, place.start.offset - start.offset)
    return [{ from, to: indexOfByte(text, place.end.offset - start.offset), link }]
  })
}
