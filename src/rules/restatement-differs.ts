import type { Branch } from '../../schemas/decision-logic.ts'
import type { Interval, QuantityGuard } from '../../schemas/guard.ts'
import { isWhole } from '../decision-logic/grammar/units.ts'
import { atomsOf } from '../decision-logic/groups/readings-of.ts'
import { describeValues } from '../decision-logic/partition/describe-values.ts'
import { normalise, subtract } from '../decision-logic/space/intervals.ts'
import { defineRule } from './rule.ts'
import { shorten } from './wording/shorten.ts'

/** Brackets that say a condition again, with other values. */
export const restatementDiffers = defineRule({
  id: 'restatement-differs',
  summary: 'Brackets that restate a condition say the same.',
  severity: { recommended: 'error', strict: 'error' },
  scope: 'document',
  *check(document, context) {
    const seen = new Set<number>()
    for (const { branches } of context.logicOf(document).groups) {
      for (const branch of branches) {
        const pair = restated(branch)
        if (pair === null || seen.has(pair.again.place.start.offset)) continue
        seen.add(pair.again.place.start.offset)
        const [said, again] = [shorten(pair.said.text), shorten(pair.again.text)]
        yield {
          place: pair.again.place,
          message: `The brackets say "${again}" where the sentence says "${said}".`,
          witness: `a case at ${pair.differing}: it fits one of the two and not the other`,
          hint: `Keep the one that is meant: "${said}" or "${again}".`,
          related: [{ message: 'The sentence', place: pair.said.place }],
        }
      }
    }
  },
})

function restated({
  guard,
  restatement,
}: Branch): { said: QuantityGuard; again: QuantityGuard; differing: string } | null {
  if (restatement?.kind !== 'quantity') return null
  const said = atomsOf(guard).filter((atom) => atom.kind === 'quantity')
  const [first] = said
  if (first === undefined || said.length > 1 || first.unit !== restatement.unit) return null
  const whole = isWhole(first.unit)
  const [one, other] = [first, restatement].map(({ intervals }) => normalise(intervals, whole))
  const differing: Interval[] = [...subtract(one ?? [], other ?? [], whole), ...subtract(other ?? [], one ?? [], whole)]
  const [witness] = differing
  return witness === undefined
    ? null
    : { said: first, again: restatement, differing: describeValues(witness, first.unit, whole) }
}
