import { describe, expect, it } from 'vitest'
import { readLabel } from '../../../src/decision-logic/groups/read-label.ts'
import { levels, sayCondition } from '../say-condition.ts'

/** "label [meaning] -> outcome"; "?" where the grammar needs the label's neighbours to believe it. */
function say(text: string, whole: boolean): string | null {
  const label = readLabel(text, levels, whole)
  if (label === null) return null
  const { from, to, condition, sure, outcome } = label
  return `${text.slice(from, to)} [${sayCondition(condition)}]${sure ? '' : ' ?'} -> ${text.slice(outcome.from, outcome.to).trim()}`
}

describe('readLabel', () => {
  it.each<[string, string | null]>([
    ['Yes: send it', 'Yes [{yes}] -> send it'],
    ['  Basic: one bicycle', 'Basic [{basic}] -> one bicycle'],
    ['Basic or plus level: one', 'Basic or plus level [{basic|plus}] -> one'],
    ['More than 7 days: send it', 'More than 7 days [(7,) day] -> send it'],
    ['$5 to $10: pay', '$5 to $10 [[500,1000] cent] -> pay'],
    ['Basic, the first year: one', 'Basic, the first year [{basic} & opaque] -> one'],
    ['Basic, plus kayaks count: one', 'Basic, plus kayaks count [opaque] ? -> one'],
    ['Refused because it is wet: wait', 'Refused because it is wet [{refused} & opaque] -> wait'],
    [
      'Yes, and it leaks, or leaked up to 7 days ago: wait',
      'Yes, and it leaks, or leaked up to 7 days ago [{yes} & leaked (,7] day @now & opaque] -> wait',
    ],
    ['Otherwise: wait', 'Otherwise [otherwise] -> wait'],
    ['The cupboard: empty it', 'The cupboard [opaque] ? -> empty it'],
    ['At 10:30 they come: wait', 'At 10:30 they come [opaque] ? -> wait'],
    ['Yes', null],
    ['Less than $10. Then: wait', null],
    ['Note: be kind', null],
    ['To open it: turn the key', null],
    [': nothing', null],
    ['', null],
  ])('%j is %j', (text, label) => expect(say(text, false)).toBe(label))

  it.each<[string, string | null]>([
    ['Yes', 'Yes [{yes}] ->'],
    ['Less than 3 days.', 'Less than 3 days [(,3) day] ->'],
    ['Red lamp', 'Red lamp [opaque] ? ->'],
    ['One two three four five six seven eight', null],
  ])('with more below it %j is %j', (text, label) => expect(say(text, true)?.trim() ?? null).toBe(label))
})
