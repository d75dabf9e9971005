import { describeValues } from '../decision-logic/partition/describe-values.ts'
import { findOverlaps } from '../decision-logic/partition/find-overlaps.ts'
import { readAxes } from '../decision-logic/partition/read-axes.ts'
import { defineRule } from './rule.ts'
import { shorten } from './wording/shorten.ts'

/** Sibling conditions on one quantity that both take some value, with different outcomes. */
export const boundaryOverlap = defineRule({
  id: 'boundary-overlap',
  summary: 'No value of a quantity has two outcomes.',
  severity: { recommended: 'error', strict: 'error' },
  scope: 'document',
  *check(document, context) {
    const seen = new Set<string>()
    for (const group of context.logicOf(document).groups) {
      for (const axis of readAxes(group)) {
        for (const { intervals, one, other } of findOverlaps(axis)) {
          const values = intervals.map((interval) => describeValues(interval, axis.unit, axis.whole)).join(', ')
          const key = `${one.branch.place.start.offset} ${other.branch.place.start.offset}`
          if (seen.has(key)) continue
          seen.add(key)
          yield {
            place: other.guard.place,
            message: `At ${values} two conditions apply: "${shorten(one.guard.text)}" and "${shorten(other.guard.text)}".`,
            witness: `a customer at ${values}: one says "${shorten(one.branch.outcome.text)}", the other "${shorten(other.branch.outcome.text)}"`,
            hint: 'Say which of the two takes it: leave the value out of one condition ("less than" for "or less", "more than" for "or more").',
            related: [{ message: 'The other condition', place: one.guard.place }],
          }
        }
      }
    }
  },
})
