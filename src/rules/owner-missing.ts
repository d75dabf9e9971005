import { defineRule } from './rule.ts'
import { startOf } from './wording/start-of.ts'

/** A document without an owner, in its front matter or by the configuration. */
export const ownerMissing = defineRule({
  id: 'owner-missing',
  summary: 'Every document has an owner who answers for it.',
  severity: { recommended: 'info', strict: 'error' },
  scope: 'document',
  *check(document, { config }) {
    if (document.owner !== null || config.defaults.owner !== undefined || document.blocks.length === 0) return
    yield {
      place: startOf(document),
      message: 'Nobody is named who answers for this document.',
      hint: 'Add `owner: <team>` to its front matter.',
    }
  },
  collective: {
    appliesTo: (document) => document.blocks.length > 0,
    message: (count, total) =>
      `${count} of ${total} documents have no owner: nobody is asked when one of them is wrong.`,
    hint: 'Name one owner for all under `defaults.owner` in groundwork.yaml, or one for each folder under `overrides`.',
  },
})
