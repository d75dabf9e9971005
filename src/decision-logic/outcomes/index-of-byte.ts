import { utf8Length } from '../../document/source-text.ts'

/** The index of the code unit at a byte of a text. */
export function indexOfByte(text: string, bytes: number): number {
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (utf8Length(text, 0, middle) < bytes) low = middle + 1
    else high = middle
  }
  return low
}
