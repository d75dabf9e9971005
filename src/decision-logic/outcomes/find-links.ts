import type { Document, Link } from '../../../schemas/document.ts'
import type { Place } from '../../../schemas/place.ts'
import { indexOfByte } from './index-of-byte.ts'
import { lastUpTo } from './last-up-to.ts'

export interface LinkInText {
  readonly from: number
  readonly to: number
  readonly link: Link
}

/** The links, not images, of a text that stands at `place` byte for byte. */
export function findLinks(text: string, { start, end }: Place, document: Document): LinkInText[] {
  return linksBetween(document, start.offset, end.offset).flatMap((link) => {
    const { kind, place } = link
    if (kind === 'image') return []
    const from = indexOfByte(text, place.start.offset - start.offset)
    return [{ from, to: indexOfByte(text, place.end.offset - start.offset), link }]
  })
}

/** The links and images that stand whole between two bytes of the file. */
export function linksBetween({ links }: Document, from: number, to: number): Link[] {
  return links
    .slice(lastUpTo(links, from - 1) + 1, lastUpTo(links, to) + 1)
    .filter(({ place }) => place.end.offset <= to)
}
