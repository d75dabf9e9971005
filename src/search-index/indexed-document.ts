import type { Document } from '../../schemas/document.ts'

/** What the runtime needs to know of a document besides its passages. */
export type IndexedDocument = Pick<
  Document,
  'id' | 'path' | 'title' | 'type' | 'audience' | 'automation' | 'language' | 'sha256' | 'bytes'
>

export function indexedDocument(document: Document): IndexedDocument {
  const { id, path, title, type, audience, automation, language, sha256, bytes } = document
  return { id, path, title, type, audience, automation, language, sha256, bytes }
}
