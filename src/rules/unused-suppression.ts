import { defineRule } from './rule.ts'

/** A suppression comment that silences nothing: what it was about is gone, or it names no rule that exists. */
export const unusedSuppression = defineRule({
  id: 'unused-suppression',
  summary: 'A comment that silences a rule has something to silence.',
  severity: { recommended: 'warning', strict: 'error' },
  scope: 'suppressions',
  *check(idle) {
    for (const { suppression, ruleId, unknown } of idle) {
      const where = suppression.line === null ? 'in this document' : `on line ${suppression.line}`
      const nearest = unknown?.nearest ?? null
      const message =
        ruleId === ''
          ? 'The comment names no rule, so it silences nothing.'
          : unknown === null
            ? `"${ruleId}" finds nothing ${where}; the comment is not needed.`
            : `There is no rule "${ruleId}", so the comment silences nothing.`
      const hint =
        ruleId === ''
          ? 'Write the id of the rule: "groundwork-disable-next-line broken-link -- reason".'
          : nearest === null
            ? 'Remove the comment, or the name of the rule from it.'
            : `Did you mean "${nearest}"?`
      yield { place: suppression.place, message, hint, about: `${ruleId} ${suppression.line === null}` }
    }
  },
})
