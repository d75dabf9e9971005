import { createHash } from 'node:crypto'
import type { Passage } from '../../schemas/passage.ts'
import type { Position } from '../../schemas/place.ts'
import type { Citation } from '../../schemas/reply.ts'

/** A part of a passage's quotation (UTF-16 offsets) as a quotation of its own, with its place in the file and the hash of its bytes. */
export function citeSentences({ path, headings, place, quote }: Passage, from: number, to: number): Citation {
  const part = quote.slice(from, to)
  return {
    path,
    headings: [...headings],
    start: positionIn(quote, from, place.start),
    end: positionIn(quote, to, place.start),
    quote: part,
    sha256: createHash('sha256').update(part, 'utf8').digest('hex'),
  }
}

function positionIn(quote: string, at: number, start: Position): Position {
  const before = quote.slice(0, at)
  const lines = before.split(/\r\n|\n|\r/)
  const column = (lines.at(-1)?.length ?? 0) + (lines.length === 1 ? start.column : 1)
  return { line: start.line + lines.length - 1, column, offset: start.offset + Buffer.byteLength(before, 'utf8') }
}
