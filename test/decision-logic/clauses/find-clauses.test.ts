import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findClauses } from '../../../src/decision-logic/clauses/find-clauses.ts'
import { levels, sayCondition } from '../say-condition.ts'

/** Each clause as "position: words [meaning] -> outcome". */
function say(text: string): string[] {
  return findClauses(text, levels).map(({ position, from, to, condition, restatement, outcome }) => {
    const again =
      restatement === null
        ? ''
        : ` again ${text.slice(restatement.from, restatement.to)} [${sayCondition(restatement.condition)}]`
    return `${position}: ${text.slice(from, to)} [${sayCondition(condition)}]${again} -> ${text.slice(outcome.from, outcome.to)}`
  })
}

describe('findClauses', () => {
  it.each<[string, string[]]>([
    ['Send a new one.', []],
    ['If it has been more than 7 days, send it.', ['lead: If it has been more than 7 days [(7,) day] -> , send it.']],
    ['If it is wet then dry it.', ['lead: If it is wet [opaque] -> then dry it.']],
    ['Send it if it has been more than 7 days.', ['trail: if it has been more than 7 days [(7,) day] -> Send it']],
    [
      'If it is late (more than 7 days), send it.',
      ['lead: If it is late [opaque] again more than 7 days [(7,) day] -> , send it.'],
    ],
    ['If it is late (see the list), send it.', ['lead: If it is late [opaque] -> , send it.']],
    ['However, if the level is plus: pay.', ['lead: if the level is plus [{plus}] -> : pay.']],
    ['Plus members can always return it.', ['subject: Plus members [member {plus}] -> can always return it.']],
    [
      'Refund it (only if the price is below $20).',
      ['trail: only if the price is below $20 [price (,2000) cent] -> Refund it'],
    ],
    ['Refund it. Otherwise, wait.', ['lead: Otherwise [otherwise] -> , wait.']],
    ['For all other members, refuse.', ['lead: For all other members [otherwise] -> , refuse.']],
    ['Check if it is late. If so, pay.', ['lead: If so [opaque] -> , pay.']],
    ['Ask the customer if they have the key.', []],
    ['Even if it is late, be kind.', []],
    ['When the lamp is on, wait 5 minutes.', ['lead: When the lamp is on [lamp {on}] -> , wait 5 minutes.']],
    ['When they call, be kind.', []],
    [
      'If it is Monday, Tuesday or Friday, close early.',
      ['lead: If it is Monday, Tuesday or Friday [opaque] -> , close early.'],
    ],
    ['If it is red - call them.', ['lead: If it is red [opaque] -> - call them.']],
    [
      'Unless it is late, wait; if it is late, pay.',
      ['lead: Unless it is late [opaque] -> , wait;', 'lead: if it is late [opaque] -> , pay.'],
    ],
    [
      'Refund it unless it has been more than 30 days.',
      ['trail: unless it has been more than 30 days [(,30] day] -> Refund it'],
    ],
    ['Provided that they pay, send it.', ['lead: Provided that they pay [opaque] -> , send it.']],
    ['In case of doubt, ask.', ['lead: In case of doubt [opaque] -> , ask.']],
    [
      'Members can return it within 30 days.',
      ['limit: within 30 days [(,30] day] -> Members can return it within 30 days.'],
    ],
    ['The chair was sold within 30 days.', []],
    ['Wait up to 5 minutes.', []],
    ['Wait until it is dry.', []],
    [
      'If it is between 2 and 5 kg, weigh it; if it is over 5 kg, refuse.',
      [
        'lead: If it is between 2 and 5 kg [[2000,5000] gram] -> , weigh it;',
        'lead: if it is over 5 kg [(5000,) gram] -> , refuse.',
      ],
    ],
  ])('%j', (text, clauses) => expect(say(text)).toEqual(clauses))

  it('gives spans that lie in their sentences, the restatement behind its clause', () => {
    const pieces = [
      'If it is late',
      'if it has been more than 7 days',
      ', send it',
      'Otherwise',
      '(more than 3 days)',
      '(Yes)',
      ': wait',
      'plus members',
      'can return it within 30 days',
      'unless they pay',
      '. ',
      '; ',
      ' then ',
      'check if it is wet',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 10 }), (chosen) => {
        const text = chosen.join(' ')
        for (const { from, to, outcome, sentence, restatement, condition } of findClauses(text, levels)) {
          expect(from).toBeLessThan(to)
          for (const span of [{ from, to }, outcome, ...condition.parts]) {
            expect(span.from).toBeGreaterThanOrEqual(sentence.from)
            expect(span.to).toBeLessThanOrEqual(sentence.to)
          }
          if (restatement !== null) expect(restatement.from).toBeGreaterThan(to)
        }
      }),
      { numRuns: 300 },
    )
  })
})
