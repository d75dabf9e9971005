import { defineRule } from './rule.ts'
import { readSuppressions } from './suppressions/read-suppressions.ts'

/** A suppression comment that does not say why. */
export const suppressionWithoutReason = defineRule({
  id: 'suppression-without-reason',
  summary: 'A comment that silences a rule says why.',
  severity: { recommended: 'warning', strict: 'error' },
  scope: 'document',
  *check(document) {
    for (const { ruleIds, reason, place } of readSuppressions(document)) {
      if (reason !== null || ruleIds.length === 0) continue
      yield {
        place,
        message: `The comment gives no reason, so it does not silence ${ruleIds.map((id) => `"${id}"`).join(', ')}.`,
        hint: 'Add the reason after two hyphens: "-- kept as an example".',
      }
    }
  },
})
