import { defineRule } from './rule.ts'

/** A file in another encoding than UTF-8, of which nothing can be read without guessing. */
export const notUtf8 = defineRule({
  id: 'not-utf8',
  summary: 'A document is UTF-8.',
  severity: { recommended: 'error', strict: 'error' },
  scope: 'knowledge-base',
  *check({ knowledgeBase }) {
    for (const { code, place, message, hint } of knowledgeBase.documents.flatMap((document) => document.problems)) {
      if (code === 'not-utf8') yield { place, message, hint, about: '' }
    }
  },
})
