import { defineRule } from './rule.ts'

/** A document that has neither a title in its front matter nor a heading of the first level. */
export const titleMissing = defineRule({
  id: 'title-missing',
  summary: 'A document says what it is about in its title.',
  severity: { recommended: 'warning', strict: 'error' },
  scope: 'document',
  *check(document) {
    if (document.titleFrom !== 'path' || document.blocks.length === 0) return
    const { start } = document.sections[0]?.place ?? document.whole
    yield {
      place: { path: document.path, start, end: start },
      message: `The document has no title. It is listed as "${document.title}", after its file.`,
      hint: 'Start it with a heading of the first level, such as "# Refund a late delivery".',
      about: '',
    }
  },
})
