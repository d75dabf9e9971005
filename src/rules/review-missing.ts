import { defineRule } from './rule.ts'
import { startOf } from './wording/start-of.ts'

/** A document that does not say when somebody last checked it. */
export const reviewMissing = defineRule({
  id: 'review-missing',
  summary: 'A document says when it was last reviewed.',
  severity: { recommended: 'info', strict: 'error' },
  scope: 'document',
  *check(document) {
    if (document.frontMatter?.data['reviewed'] !== undefined || document.blocks.length === 0) return
    yield {
      place: startOf(document),
      message: 'Nothing says when this document was last reviewed.',
      hint: 'Check it, then add `reviewed: ` with the date (YYYY-MM-DD) to its front matter.',
    }
  },
  collective: {
    appliesTo: (document) => document.blocks.length > 0,
    message: (count, total) => `${count} of ${total} documents do not say when they were last reviewed.`,
    hint: 'Start with the documents that answer most questions: check each, then add `reviewed: ` with the date to its front matter.',
  },
})
