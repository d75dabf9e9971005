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
    ['Ask at one within 2 of the listed harbours.', []],
    ['A sail within 5 miles of the harbour.', []],
    ['It is repaired within 5 GB of the report.', ['wrong 5 GB time']],
    ['It is repaired within 5 sails of the report.', ['wrong 5 sails time']],
    ['Answer within 3 attempts.', []],
    ['The rental is more than 60 GB past its due date.', ['wrong 60 GB time']],
    ['Guests may rent 3 oars after noon.', []],
    ['Try again after 30 GB.', ['wrong 30 GB']],
    ['Upload a photo of up to 30 GB.', []],
    ['The boat is locked for 24.', ['missing 24 time']],
    ['The boat is for 24.', []],
    ['The usual amount is 50.', ['missing 50 money']],
    ['The usual amount is 5 GB of data.', []],
    ['A boat worth more than 1,500 ropes.', ['wrong 1,500 ropes money']],
    ['A fee of 500 yen.', []],
    ['Mooring is 8.00 ropes.', ['wrong 8.00 ropes money']],
    ['Guests take 2.50 ropes on average.', []],
    ['Boats of £30 to 1,200 ropes.', ['wrong 1,200 ropes money']],
    ['Pay £5 to 20 guests.', []],
    ['The fee is £4 on Oak, £6 on Elm, and up to 12 on Ash, at most £20.', ['missing 12 money']],
    ['Up to £6 on Oak, and up to 12 on Elm.', ['missing 12 money']],
    ['£6 on Oak and 12 on Elm.', []],
    ['The two kinds are 1) boats and 2) bicycles.', []],
    ['The bridge opens to boats after 2023.', []],
    ['It takes 250 ms, or 3 kilobytes of memory.', []],
    ['When 5 or more guests wait, and within 5 minutes.', []],
  ])('%s', async (text, expected) => expect(await wrongIn(text)).toEqual(expected))

  it('knows a number by its unit elsewhere, where the document is about time', async () => {
    const rules = 'Keep it for more than 4 days.\n\nKeep it for at most 9 days.\n\nReturn it after 12 days.\n\n'
    expect(await wrongIn(`${rules}If it is more than 9, ask for a fee.`)).toEqual(['missing 9 time'])
    expect(await wrongIn(`${rules}If it is more than 8, ask for a fee.`)).toEqual([])
  })

  it('knows what a document measures in money by its other places', async () => {
    const limit = 'Guests have a limit of up to £90.\n\n'
    expect(await wrongIn(`${limit}The lowest limit is 50.`)).toEqual(['missing 50 money'])
    expect(await wrongIn(`${limit}The lowest limit is 50 GB or more.`)).toEqual(['wrong 50 GB money'])
    expect(await wrongIn(`${limit}The lowest limit is 50 ropes.`)).toEqual(['wrong 50 ropes money'])
    expect(await wrongIn(`${limit}Take ropes. The lowest limit is 50 ropes.`)).toEqual([])
    expect(await wrongIn(`${limit}The limit is 3 boats.\n\nThe lowest limit is 50.`)).toEqual([])
    expect(await wrongIn(`${limit}The lowest tide is 50.`)).toEqual([])
  })

  it('knows a bound by the other side of it', async () => {
    expect(await wrongIn('- Up to and including £5: lend it.\n- More than 5: ask.')).toEqual(['missing 5 money'])
    expect(await wrongIn('- Up to and including £5: lend it.\n- Boats for more than 5: ask.')).toEqual([])
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
