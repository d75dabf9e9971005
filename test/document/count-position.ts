import type { Position } from '../../schemas/place.ts'

/** A position counted the slow way: the text before the point, split at line ends and encoded. */
export function countPosition(whole: string, offset: number): Position {
  // The line feed of a CRLF belongs to the line that it ends.
  const cutsLineEnd = whole[offset - 1] === '\r' && whole[offset] === '\n'
  const lines = (cutsLineEnd ? whole.slice(0, offset - 1) : whole.slice(0, offset)).split(/\r\n|\n|\r/)
  const column = (lines.at(-1)?.length ?? 0) + (cutsLineEnd ? 2 : 1)
  return { line: lines.length, column, offset: Buffer.byteLength(whole.slice(0, offset)) }
}
