import type { Document } from '../../schemas/document.ts'
import type { Place } from '../../schemas/place.ts'
import { type DocumentFile, parseDocument } from '../../src/document/parse-document.ts'

/** A file at `refunds/late.md` with nothing configured. */
export function documentFile(content: string | Uint8Array, settings: Partial<DocumentFile> = {}): DocumentFile {
  return {
    path: 'refunds/late.md',
    root: '.',
    id: 'refunds/late',
    bytes: typeof content === 'string' ? new Uint8Array(Buffer.from(content)) : content,
    types: { fromConfig: null, folders: new Map() },
    defaults: {},
    limits: { bytes: 1_048_576, depth: 100 },
    ...settings,
  }
}

export function parseText(content: string | Uint8Array, settings: Partial<DocumentFile> = {}): Promise<Document> {
  return parseDocument(documentFile(content, settings))
}

/** What a place says: the bytes of the file between its offsets, as text. */
export function sliceOf(content: string, place: Place): string {
  return Buffer.from(content).subarray(place.start.offset, place.end.offset).toString('utf8')
}
