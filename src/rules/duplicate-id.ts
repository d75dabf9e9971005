import type { Document } from '../../schemas/document.ts'
import { defineRule } from './rule.ts'
import { entryPlace } from './wording/entry-place.ts'

/** Two documents with one id, so that neither can be named without doubt. */
export const duplicateId = defineRule({
  id: 'duplicate-id',
  summary: 'No two documents have the same id.',
  severity: { recommended: 'error', strict: 'error' },
  scope: 'knowledge-base',
  *check({ knowledgeBase }) {
    const first = new Map<string, Document>()
    for (const document of knowledgeBase.documents) {
      const other = first.get(document.id)
      if (other === undefined) {
        first.set(document.id, document)
        continue
      }
      yield {
        place: entryPlace(document, ['id']),
        message: `The id "${document.id}" already belongs to ${other.path}.`,
        related: [{ message: 'The other document with this id', place: entryPlace(other, ['id']) }],
        hint: 'Give one of the two another `id` in its front matter.',
      }
    }
  },
})
