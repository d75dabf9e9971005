import { describe, expect, it } from 'vitest'
import { findContradictions } from '../../../src/decision-logic/figures/find-contradictions.ts'
import { findMirrored } from '../../../src/decision-logic/figures/find-mirrored.ts'
import { readClaims } from '../../../src/decision-logic/figures/read-claims.ts'
import { buildKnowledgeBase } from '../../rules/build-knowledge-base.ts'

async function claimsOf(texts: readonly string[]) {
  const files = Object.fromEntries(texts.map((text, at) => [`${at}.md`, text]))
  const { knowledgeBase } = await buildKnowledgeBase(files)
  return knowledgeBase.documents.map(readClaims)
}

async function contradictionsIn(texts: readonly string[]) {
  const found = findContradictions((await claimsOf(texts)).flat())
  return found.map(({ claim, others }) => `${claim.document.path} ${claim.key}, others ${others[0]?.key}`)
}

const boat = (days: string, title = 'Boats') => `# ${title}\n\nWash the sails of every boat ${days} after the race.`

describe('findContradictions', () => {
  it.each([
    ['two against one', [boat('3 days', 'A'), boat('3 days', 'B'), boat('4 days', 'C')], ['2.md 4 day, others 3 day']],
    [
      'a clause of two other sentences',
      [
        boat('3 days', 'A'),
        `${boat('3 days', 'B')}, and rest.`,
        '# C\n\nAfter the race, wash the boat. Wash sails of every boat 4 days after race.',
      ],
      ['2.md 4 day, others 3 day'],
    ],
    ['one against one about different things', [boat('3 days', 'Old boats'), boat('4 days', 'New boats')], []],
    [
      'one against one, both general',
      ['# Repairs\n\nA repair takes 3 days.', '# Repairs\n\nRepairs take 4 days, we hope.'],
      ['1.md 4 day, others 3 day'],
    ],
    [
      'twice in one section',
      ['# Boats\n\nThe fee is 10 %. Wash it.\n\nRow back. The fee is 15 %.'],
      ['0.md 15 percent, others 10 percent'],
    ],
    ['in sections of their own', ['# Boats\n\n## Old\n\nThe fee is 10 %.\n\n## New\n\nThe fee is 15 %.'], []],
    ['of a default, and there are many', ['# Boats\n\nThe default is 10 %.\n\nThe default is 15 %.'], []],
    ['in other units', ['# Boats\n\nThe fee is 10 %.\n\nThe fee is £15.'], []],
    ['of each of several things', ['# Boats\n\nEach fee is 10 %.\n\nEach fee is 15 %.'], []],
    [
      'under items of their own',
      ['# Boats\n\n- Oak\n  - The fee is 10 %.\n  - Pay.\n- Elm\n  - The fee is 15 %.\n  - Pay.'],
      [],
    ],
    [
      'under a condition',
      ['# Repairs\n\nA repair takes 3 days.', '# Repairs\n\nRepairs take 4 days, if it rains.'],
      [],
    ],
    [
      'another name',
      ['# Trial\n\nThe trial period is 3 days on Silver.', '# Trial\n\nThe trial period is 4 days on Gold.'],
      [],
    ],
    [
      'the same name',
      ['# Trial\n\nThe trial period is 3 days on Silver.', '# Club\n\nThe trial period is 4 days on Silver.'],
      ['1.md 4 day, others 3 day'],
    ],
  ])('%s', async (_, texts, expected) => expect(await contradictionsIn(texts)).toEqual(expected))
})

describe('findMirrored', () => {
  const guide = (written: string, said: string) =>
    `# Lamps\n\n## Steps\n\n1. ${written}\n\n## Say to the customer\n\n${said}\n`

  it.each([
    ['We keep a lamp for 3 weeks.', 'Your lamp is kept for 21 days.', []],
    ['We keep a lamp for 3 weeks.', 'Your lamp is kept for 20 days.', ['20 day, 21 day']],
    ['Keep the lamp for 5 business days.', 'We keep your lamp for 5 calendar days.', ['5 day, 5 business-day']],
    ['Keep the lamp for 5 days.', 'Call us within 9 days of the repair.', []],
    ['Keep the lamp for 5 days on Silver.', 'We keep the lamp for 9 days on Gold.', []],
    ['Keep the lamp for 5 days.', 'It costs £9 to keep the lamp.', []],
  ])('%s / %s', async (written, said, expected) => {
    const [claims = []] = await claimsOf([guide(written, said)])
    expect(findMirrored(claims).map(({ claim, other }) => `${claim.key}, ${other.key}`)).toEqual(expected)
  })
})
