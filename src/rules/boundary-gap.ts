import type { BranchGroup } from '../../schemas/decision-logic.ts'
import type { Document } from '../../schemas/document.ts'
import { describeValues } from '../decision-logic/partition/describe-values.ts'
import { findGaps, type Gap } from '../decision-logic/partition/find-gaps.ts'
import { type Axis, readAxes } from '../decision-logic/partition/read-axes.ts'
import { type Draft, defineRule } from './rule.ts'
import { customerAt } from './wording/customer-at.ts'
import { shorten } from './wording/shorten.ts'

/** Sibling conditions on one quantity that leave values out. */
export const boundaryGap = defineRule({
  id: 'boundary-gap',
  summary: 'Conditions on a quantity cover every value.',
  severity: { recommended: 'error', strict: 'error' },
  scope: 'document',
  *check(document, context) {
    const seen = new Set<string>()
    for (const group of context.logicOf(document).groups) {
      for (const axis of readAxes(group)) {
        for (const gap of findGaps(axis)) {
          const draft = describe(gap, axis, group, document)
          // Groups that share a condition may leave out the same values; once is enough.
          const values = describeValues(gap.interval, axis.unit, axis.whole)
          const places = [draft.place, ...(draft.related ?? []).map(({ place }) => place)]
          const keys = places.map(({ start }) => `${start.offset} ${values}`)
          if (!keys.some((key) => seen.has(key))) yield draft
          for (const key of keys) seen.add(key)
        }
      }
    }
  },
})

function describe({ interval, below, above }: Gap, axis: Axis, group: BranchGroup, document: Document): Draft {
  const values = describeValues(interval, axis.unit, axis.whole)
  const beside = [below, above].filter((stretch) => stretch !== null)
  const [first = axis.stretches.at(-1)] = beside
  const sides = beside.map(({ guard }) => `"${shorten(guard.text)}"`).join(' and ')
  return {
    place: first?.guard.place ?? document.whole,
    message: `Nothing says what to do at ${values}${beside.length === 0 ? '' : `: the ${beside.length > 1 ? 'conditions are' : 'condition is'} ${sides}`}.`,
    witness: `${customerAt(values, axis.variable)}: no ${group.shape === 'steps' ? 'step' : 'branch'} says what to do`,
    hint: hintFor(interval, values, beside.length),
    related: beside.slice(1).map(({ guard }) => ({ message: 'The other condition', place: guard.place })),
  }
}

function hintFor({ low, high }: Gap['interval'], values: string, sides: number): string {
  const line = `- ${values.charAt(0).toUpperCase()}${values.slice(1)}: …`
  return low !== null && low === high && sides === 2
    ? `Say on which side it belongs, with "or more" or "or less" in one of the two conditions; or add "${line}".`
    : `Add the missing case: "${line}"; or an "otherwise" for the rest.`
}
