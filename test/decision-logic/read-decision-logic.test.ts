import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decisionLogicSchema } from '../../schemas/decision-logic.ts'
import { readDecisionLogic } from '../../src/decision-logic/read-decision-logic.ts'
import { generatedBlocks, lineEnd } from '../document/markdown-arbitrary.ts'
import { parseText, sliceOf } from '../document/parse-text.ts'

/** Enough plain English for the language to be recognised. */
const english = 'This is the text that says what to do for the customer when they are in the app.\n\n'

/** A paragraph, and the condition and outcome of each branch in it. */
const table: [string, [string, string][]][] = [
  ['Refund it.', []],
  ['If it is late, refund it.', [['If it is late', 'refund it.']]],
  ['Refund it if it is late.', [['if it is late', 'Refund it']]],
  ['If it is late then refund it.', [['If it is late', 'refund it.']]],
  [
    'If it is late, refund it. Otherwise, wait.',
    [
      ['If it is late', 'refund it.'],
      ['Otherwise', 'wait.'],
    ],
  ],
  ['Unless it cost 3.50 € or 1,000 points, refund it.', [['Unless it cost 3.50 € or 1,000 points', 'refund it.']]],
  ['If the *Gold* [tier](t.md) applies, send it.', [['If the Gold tier applies', 'send it.']]],
  ['If it\nis late,\nrefund it.', [['If it is late', 'refund it.']]],
  [
    'In case of doubt, ask. Provided that they pay, go on.',
    [
      ['In case of doubt', 'ask.'],
      ['Provided that they pay', 'go on.'],
    ],
  ],
  ['Ask what-if questions; gif, iffy, otherwise-minded.', []],
  ['Check if it is late. Even if it is, be kind. Ask them if they have the receipt.', []],
  ['Can it wait? If so (and only then): wait', [['If so', 'wait']]],
]

describe('readDecisionLogic', () => {
  it.each(table)('of %j', async (paragraph, branches) => {
    const { groups, conditions, audited } = readDecisionLogic(await parseText(english + paragraph))
    const read = groups.flatMap((group) => group.branches.map(({ guard, outcome }) => [guard.text, outcome.text]))
    expect(read).toEqual(branches)
    expect({ audited, total: conditions.total }).toEqual({ audited: true, total: branches.length })
  })

  it('counts the cells of decision tables, and those that it cannot read', async () => {
    const rows = '| < 5 | - | a |\n| 5 or more | gold | b |\n| when the moon is up | silver | c |\n| > 9 | gold | d |\n'
    const source = `${english}| Age (days) | Level | Outcome |\n| --- | --- | --- |\n${rows}`
    const { conditions, tables } = readDecisionLogic(await parseText(source))
    expect(tables.map(({ unread }) => unread)).toEqual([1])
    expect(conditions).toEqual({ total: 7, opaque: 1 })
  })

  it('reads steps, quotes and wording for the customer, not headings or code', async () => {
    const source = `${english}# If a\n\n1. If b, go.\n\n   :::say\n   If c, go.\n   :::\n\n> If d, go.\n\n    If e, go.\n\n## Say to the customer\n\nIf f, go.\n`
    const { groups } = readDecisionLogic(await parseText(source))
    expect(groups.map(({ say, branches }) => [branches[0]?.guard.text, say])).toEqual([
      ['If b', false],
      ['If c', true],
      ['If d', false],
      ['If f', true],
    ])
  })

  it.each([
    [
      'German',
      `${'Wenn das Paket nicht angekommen ist, bekommt der Kunde sein Geld zurück. '.repeat(4)}If it is late, refund it.`,
    ],
    ['too short', 'If late, refund.'],
  ])('does not audit what is %s', async (_, source) => {
    const logic = readDecisionLogic(await parseText(source))
    expect(logic).toMatchObject({ audited: false, groups: [], conditions: { total: 0, opaque: 0 } })
  })

  it('gives places that say what the texts say', async () => {
    await fc.assert(
      fc.asyncProperty(generatedBlocks, lineEnd, async (blocks, end) => {
        const source = (english + blocks.map((block) => block.source).join('\n\n')).replaceAll('\n', end)
        const logic = readDecisionLogic(await parseText(source))
        expect(decisionLogicSchema.safeParse(logic).error).toBeUndefined()
        for (const { branches } of logic.groups) {
          for (const { guard, outcome, place } of branches) {
            const first = guard.text.split(' ')[0] ?? ''
            expect(sliceOf(source, guard.place).slice(0, first.length)).toBe(first)
            expect(place.start.offset).toBeLessThanOrEqual(guard.place.start.offset)
            expect(place.end.offset).toBeGreaterThanOrEqual(Math.max(guard.place.end.offset, outcome.place.end.offset))
            const apart =
              outcome.place.start.offset >= guard.place.end.offset ||
              outcome.place.end.offset <= guard.place.start.offset
            expect(apart || outcome.place.start.offset <= guard.place.start.offset).toBe(true)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
