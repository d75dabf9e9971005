import type { ParseProblem } from '../../schemas/document.ts'
import { SourceText } from './source-text.ts'

/** Bytes of a file to its text, or the reason why it is not text. */
export function decodeSource(path: string, bytes: Uint8Array): SourceText | ParseProblem {
  const place = new SourceText(path, '').whole()
  const utf16 = utf16Name(bytes)
  if (utf16 !== null) {
    return {
      code: 'not-utf8',
      message: `The file is ${utf16}, not UTF-8.`,
      hint: 'Save it as UTF-8 in your editor.',
      place,
    }
  }
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const content = hasMark ? bytes.subarray(3) : bytes
  if (looksBinary(content)) {
    return {
      code: 'binary',
      message: 'The file has the extension of Markdown but is not text.',
      hint: 'Move it away, or list it under `ignore` in groundwork.yaml.',
      place,
    }
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
    return new SourceText(path, text, hasMark ? 3 : 0)
  } catch {
    const valid = new SourceText(path, longestValidStart(content), hasMark ? 3 : 0)
    const start = valid.whole().end
    return {
      code: 'not-utf8',
      message: `The file is not UTF-8: line ${start.line} has a byte that UTF-8 does not allow.`,
      hint: 'Save it as UTF-8 in your editor; it is probably Latin-1 or Windows-1252.',
      place: { path, start, end: start },
    }
  }
}

function utf16Name(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 (little endian)'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 (big endian)'
  return null
}

/** Several NUL bytes near the start: no Markdown file has them, nearly every binary file does. */
function looksBinary(bytes: Uint8Array): boolean {
  let zeros = 0
  for (const byte of bytes.subarray(0, 8192)) if (byte === 0) zeros += 1
  return zeros > 3
}

/** The text before the first byte that UTF-8 does not allow. */
function longestValidStart(bytes: Uint8Array): string {
  let valid = 0
  let invalid = bytes.length
  let text = ''
  while (valid < invalid) {
    const middle = Math.ceil((valid + invalid) / 2)
    try {
      // A character that the cut splits is left out, not an error.
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, middle), {
        stream: true,
      })
      valid = middle
    } catch {
      invalid = middle - 1
    }
  }
  return text
}
