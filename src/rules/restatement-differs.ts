import type { Guard } from '../../schemas/guard.ts'
import { isWhole } from '../decision-logic/grammar/units.ts'
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
    for (const pair of context.logicOf(document).restatements) {
      const differing = differenceOf(pair.said, pair.again)
      if (differing === null) continue
      const [said, again] = [shorten(pair.said.text), shorten(pair.again.text)]
      yield {
        place: pair.again.place,
        message: `The brackets say "${again}" where the sentence says "${said}".`,
        witness: `a case at ${differing}: it fits one of the two and not the other`,
        hint: `Keep the one that is meant: "${said}" or "${again}".`,
        related: [{ message: 'The sentence', place: pair.said.place }],
      }
    }
  },
})

/** Values that one of two limits takes and the other does not, in words; null where there are none. */
function differenceOf(said: Guard, again: Guard): string | null {
  if (said.kind !== 'quantity' || again.kind !== 'quantity' || said.unit !== again.unit) return null
  const whole = isWhole(said.unit)
  const one = normalise(said.intervals, whole)
  const other = normalise(again.intervals, whole)
  const [witness] = [...subtract(one, other, whole), ...subtract(other, one, whole)]
  return witness === undefined ? null : describeValues(witness, said.unit, whole)
}
