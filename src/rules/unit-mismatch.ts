import { findWrongUnits } from '../decision-logic/figures/find-wrong-units.ts'
import type { WrongUnit } from '../decision-logic/figures/wrong-unit.ts'
import { type Draft, defineRule } from './rule.ts'
import { shorten } from './wording/shorten.ts'

/** A number without its unit, or with one that does not measure what the sentence is about: "wait 7 kilograms". */
export const unitMismatch = defineRule({
  id: 'unit-mismatch',
  summary: 'A number has the unit of what it measures.',
  severity: { recommended: 'warning', strict: 'error' },
  scope: 'document',
  *check(document, { logicOf }) {
    if (!logicOf(document).audited) return
    for (const wrong of findWrongUnits(document)) yield wrong.kind === 'missing' ? missing(wrong) : mismatch(wrong)
  },
})

function missing({ figure, cue, expected, text, place }: WrongUnit): Draft {
  return {
    place,
    message: `"${figure}" has no unit, and "${shorten(cue ?? '', 40)}" asks for ${measures[expected ?? 'time']}.`,
    witness: `two readers of "${shorten(text)}" can take "${figure}" for ${expected === 'time' ? 'hours or for days' : 'different things'}`,
    hint: expected === 'time' ? `Add the unit, for example "${figure} calendar days".` : 'Add the unit.',
    about: `${figure} in ${shorten(text, 200)}`,
  }
}

function mismatch({ figure, cue, expected, dimension, text, place }: WrongUnit): Draft {
  const is = measures[dimension ?? 'count'] ?? 'a number'
  const why =
    expected === null
      ? `nothing here is about ${names[dimension ?? ''] ?? 'it'}`
      : `"${shorten(cue ?? '', 40)}" asks for ${measures[expected]}`
  return {
    place,
    message: `"${figure}" is ${is}, and ${why}.`,
    witness: `nobody can do what "${shorten(text)}" says`,
    hint: 'Write the unit that is meant.',
    about: `${figure} in ${shorten(text, 200)}`,
  }
}

const measures: Readonly<Record<string, string>> = {
  time: 'a time',
  money: 'an amount of money',
  share: 'a percentage',
  weight: 'a weight',
  length: 'a length',
  data: 'an amount of data',
  count: 'a number of things',
}
const names: Readonly<Record<string, string>> = { weight: 'weights', length: 'lengths' }
