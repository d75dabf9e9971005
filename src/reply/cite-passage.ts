import { createHash } from 'node:crypto'
import type { Passage } from '../../schemas/passage.ts'
import type { Citation } from '../../schemas/reply.ts'

/** A passage as a quotation with its place and the hash of its bytes. */
export function citePassage(passage: Passage): Citation {
  const { path, headings, place, quote } = passage
  const sha256 = createHash('sha256').update(quote, 'utf8').digest('hex')
  return { path, headings: [...headings], start: place.start, end: place.end, quote, sha256 }
}
