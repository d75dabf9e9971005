import { createHash } from 'node:crypto'
import type { Passage } from '../../schemas/passage.ts'
import type { Position } from '../../schemas/place.ts'
import type { Citation } from '../../schemas/reply.ts'
import type { ByteSpan } from '../search-index/indexed-logic.ts'

/** A passage as a quotation with its place and the hash of its bytes. */
export function citePassage({ path, headings, place, quote }: Passage): Citation {
  return { path, headings: [...headings], start: place.start, end: place.end, quote, sha256: sha256(quote) }
}

/** A part of a passage as a quotation; `from` and `to` are bytes of the file, within the passage. */
export function citeSlice({ path, headings, place, quote }: Passage, { from, to }: ByteSpan): Citation {
  const bytes = Buffer.from(quote, 'utf8')
  const [first, last] = [from - place.start.offset, to - place.start.offset]
  const slice = bytes.subarray(first, last).toString('utf8')
  const start = moveOver(place.start, bytes.subarray(0, first).toString('utf8'))
  return { path, headings: [...headings], start, end: moveOver(start, slice), quote: slice, sha256: sha256(slice) }
}

/** The position behind a text that starts at a position. */
function moveOver(start: Position, text: string): Position {
  const lines = text.split(/\r\n|\r|\n/)
  const column = lines.length === 1 ? start.column + text.length : (lines.at(-1)?.length ?? 0) + 1
  return { line: start.line + lines.length - 1, column, offset: start.offset + Buffer.byteLength(text) }
}

function sha256(quote: string): string {
  return createHash('sha256').update(quote, 'utf8').digest('hex')
}
