import { createHash } from 'node:crypto'
import type { Citation } from '../../schemas/reply.ts'

export type CitationStatus = { readonly status: 'verified' | 'moved' | 'failed'; readonly message: string }

/**
 * Checks one quotation against the bytes of its document, with no index and no model. It holds when the bytes from `start.offset` to
 * `end.offset` are the quotation and have its hash, and the answer contains it word for word. A quotation that is found elsewhere in the
 * document has moved: a note. Everything else fails. `document` is null where the file is gone.
 */
export function verifyCitation(citation: Citation, answerText: string, document: Uint8Array | null): CitationStatus {
  const { quote, path, start, end } = citation
  if (quote === '') return failed('The quotation is empty.')
  if (!answerText.includes(quote)) return failed('The answer does not contain its quotation word for word.')
  const bytes = Buffer.from(quote, 'utf8')
  if (sha256(bytes) !== citation.sha256)
    return failed('The quotation does not have the hash that the reply gives for it.')
  if (document === null) return failed(`The document ${path} is gone.`)
  const there = document.subarray(start.offset, end.offset)
  if (Buffer.compare(there, bytes) === 0) return { status: 'verified', message: 'Found at its place.' }
  const elsewhere = Buffer.from(document.buffer, document.byteOffset, document.length).indexOf(bytes)
  if (elsewhere !== -1) {
    return {
      status: 'moved',
      message: `The quotation is unchanged but now at byte ${elsewhere} instead of ${start.offset}.`,
    }
  }
  return failed(`The text of ${path} has changed: it no longer says this.`)
}

function failed(message: string): CitationStatus {
  return { status: 'failed', message }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
