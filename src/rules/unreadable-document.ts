import { defineRule } from './rule.ts'

/** A file of which nothing could be read: binary, too large, too deep, outside its folder. */
export const unreadableDocument = defineRule({
  id: 'unreadable-document',
  summary: 'Every document can be read.',
  severity: { recommended: 'error', strict: 'error' },
  scope: 'knowledge-base',
  *check({ knowledgeBase }) {
    for (const { code, place, message, hint } of knowledgeBase.documents.flatMap((document) => document.problems)) {
      // Both have rules of their own.
      if (code !== 'not-utf8' && code !== 'front-matter-syntax') yield { place, message, hint, about: code }
    }
  },
})
