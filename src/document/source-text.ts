import type { Place, Position } from '../../schemas/place.ts'

const stride = 1024

/**
 * The text of a file with places. Offsets that go in are UTF-16 code units of `text` (which has no byte order mark); offsets in places
 * that come out are UTF-8 bytes of the file (which may have one).
 */
export class SourceText {
  readonly path: string
  readonly text: string
  readonly #byteOrderMark: number
  readonly #lineStarts: number[]
  /** Bytes before every 1,024th code unit, so that a place costs a short count however long the line is. */
  readonly #checkpoints: Uint32Array

  constructor(path: string, text: string, byteOrderMark: 0 | 3 = 0) {
    this.path = path
    this.text = text
    this.#byteOrderMark = byteOrderMark
    this.#lineStarts = findLineStarts(text)
    this.#checkpoints = countCheckpoints(text)
  }

  get lines(): number {
    return this.#lineStarts.length
  }

  position(offset: number): Position {
    const line = this.#lineAt(offset)
    const checkpoint = Math.floor(offset / stride)
    const bytes = (this.#checkpoints[checkpoint] ?? 0) + utf8Length(this.text, checkpoint * stride, offset)
    return { line: line + 1, column: offset - (this.#lineStarts[line] ?? 0) + 1, offset: bytes + this.#byteOrderMark }
  }

  place(start: number, end: number): Place {
    return { path: this.path, start: this.position(start), end: this.position(end) }
  }

  whole(): Place {
    return this.place(0, this.text.length)
  }

  #lineAt(offset: number): number {
    let low = 0
    let high = this.#lineStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}

/** Bytes that the code units `start` to `end` take in UTF-8. Each half of a surrogate pair counts two. */
export function utf8Length(text: string, start: number, end: number): number {
  let bytes = 0
  for (let index = start; index < end; index++) {
    const unit = text.charCodeAt(index)
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3
  }
  return bytes
}

function findLineStarts(text: string): number[] {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return starts
}

function countCheckpoints(text: string): Uint32Array {
  const checkpoints = new Uint32Array(Math.floor(text.length / stride) + 1)
  for (let index = 1; index < checkpoints.length; index++) {
    checkpoints[index] = (checkpoints[index - 1] ?? 0) + utf8Length(text, (index - 1) * stride, index * stride)
  }
  return checkpoints
}
