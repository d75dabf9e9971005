import type { Document } from '../../schemas/document.ts'

/** All that tells one parsed document from another, as values for a hash: its bytes and what was set about it. */
export function identifyDocument(document: Document): unknown[] {
  const { path, root, id, sha256, type, typeFrom, owner, audience, automation, problems } = document
  return [path, root, id, sha256, type, typeFrom, owner, audience, automation, problems]
}
