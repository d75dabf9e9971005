import type { Readable } from 'node:stream'

/** A line of input: its text, or null where it is too long or not UTF-8, with what is wrong with it. */
export type InputLine =
  | { readonly number: number; readonly text: string; readonly problem: null }
  | { readonly number: number; readonly text: null; readonly problem: string }

const lineFeed = 0x0a

/**
 * Lines of a byte stream as they come, numbered from 1, without their ends (LF or CRLF) and without a byte order mark. A line of more than
 * `limit` bytes is read over without being kept.
 */
export async function* readLines(stream: Readable, limit = 4 * 1024 * 1024): AsyncGenerator<InputLine> {
  let parts: Buffer[] = []
  let size = 0
  let number = 0
  const add = (part: Buffer) => {
    size += part.length
    if (size <= limit) parts.push(part)
    else parts = []
  }
  const take = (): InputLine => {
    const line = decodeLine(++number, size > limit ? null : Buffer.concat(parts), limit)
    parts = []
    size = 0
    return line
  }
  for await (const chunk of stream) {
    const bytes: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk)
    let start = 0
    for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, start)) {
      add(bytes.subarray(start, end))
      yield take()
      start = end + 1
    }
    if (start < bytes.length) add(bytes.subarray(start))
  }
  if (size > 0) yield take()
}

function decodeLine(number: number, bytes: Buffer | null, limit: number): InputLine {
  if (bytes === null) return { number, text: null, problem: `The line is longer than ${limit} bytes.` }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: number !== 1 }).decode(bytes)
    return { number, text: text.replace(/\r$/, ''), problem: null }
  } catch {
    return { number, text: null, problem: 'The line is not UTF-8 text.' }
  }
}
