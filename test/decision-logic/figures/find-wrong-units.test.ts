import { describe, expect, it } from 'vitest'
import { findWrongUnits } from '../../../src/decision-logic/figures/find-wrong-units.ts'
import { buildKnowledgeBase } from '../../rules/build-knowledge-base.ts'

async function wrongIn(text: string) {
  const { knowledgeBase } = await buildKnowledgeBase({ 'a.md': `# Boats\n\n${text}\n` })
  return knowledgeBase.documents.flatMap((document) => {
    return findWrongUnits(document).map(({ kind, figure, expected }) => `${kind} ${figure} ${expected ?? ''}`.trim())
  })
}

describe('findWrongUnits', () => {
  it.each([
    ['Wait for up to 7 kilograms.', ['wrong 7 kilograms time']],
    ['Walk for 5 miles.', []],
    ['The rental ends after 3 kilograms.', ['wrong 3 kilograms']],
    ['Boats that weigh 90 kilograms.', []],
    ['Bring it back within 14 business meters.', ['wrong 14 business meters time']],
    ['It came 5 GB late.', ['wrong 5 GB time']],
    ['Charge a fee of 5 weeks.', ['wrong 5 weeks money']],
    ['The fee is 5 weeks overdue.', []],
    ['Charge a fee of 5%.', []],
    ['Boats of £30 to 90 days.', ['wrong 90 days money']],
    ['Return it within 30 of the rental.', ['missing 30 time']],
    ['Return it within 5 to 7.', ['missing 5 time']],
    ['Return it within 5 to 7 days.', []],
    ['It was rented in the last 3.', ['missing 3 time']],
    ['It was rented in the last 3 weeks, or in the last 5.', []],
    ['Wait 7 to 10 days, or more than 7 and up to 10 days.', []],
    ['3 days on Bronze, and within 5 on Silver.', []],
    ['Version 2.1.2 of the last 3.', []],
    ['Within 5 or more of these harbours.', ['missing 5 time']],
    ['When 5 or more guests wait, and within 5 minutes.', []],
  ])('%s', async (text, expected) => expect(await wrongIn(text)).toEqual(expected))

  it('knows a number by its unit elsewhere, where the document is about time', async () => {
    const rules = 'Keep it for more than 4 days.\n\nKeep it for at most 9 days.\n\nReturn it after 12 days.\n\n'
    expect(await wrongIn(`${rules}If it is more than 9, ask for a fee.`)).toEqual(['missing 9 time'])
    expect(await wrongIn(`${rules}If it is more than 8, ask for a fee.`)).toEqual([])
  })

  it.each([
    [['£3', '£5', '8'], ['missing 8 money']],
    [['£3', '£5', '8 days'], ['wrong 8 days money']],
    [['£3', '5', '8'], []],
    [['£3', '£5', '0'], []],
    [['£3', '8'], []],
  ])('column %j', async (cells, expected) => {
    expect(
      await wrongIn(`| Size | Fee |\n| --- | --- |\n${cells.map((cell) => `| x | ${cell} |`).join('\n')}`),
    ).toEqual(expected)
  })
})
