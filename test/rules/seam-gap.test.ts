import { expect, test } from 'vitest'
import { findingsOf } from './findings-of.ts'

const lead = 'This is what the desk does when a member of the library wants to keep a book for a longer time.'

/** Two documents: the first has the bullets, one of which sends to the second. */
function pair(bullets: readonly string[], second: string) {
  return findingsOf('seam-gap', {
    'a.md': `# Keep a book\n\n${lead}\n\n1. Look at the loan.\n${bullets.map((bullet) => `   - ${bullet}\n`).join('')}`,
    'b.md': `# Keep an overdue book\n\n${second}\n\n1. Ask the desk in the hall what is to be done with the book.\n`,
  })
}

const here = 'If the loan is up to 30 days old, extend it.'
const there = 'If the loan is more than 30 days old, follow [Keep an overdue book](b.md).'

test.each([
  [
    'a range between the two',
    [here, there],
    'Use this page only for loans that are more than 60 days old.',
    '31 to 60 days',
  ],
  ['a single day', [here, there], 'This page is for loans that are more than 31 days old.', 'Exactly 31 days'],
  ['two months, which are not days', [here, there], 'This page is for loans that are more than 2 months old.', null],
  ['nothing between them', [here, there], 'This page is for loans that are more than 30 days old.', null],
  [
    'whoever is not named',
    [here, 'Otherwise, follow [Keep an overdue book](b.md).'],
    'This page is for loans that are more than 60 days old.',
    '31 to 60 days',
  ],
  [
    'a name in place of a link',
    [here, 'If the loan is more than 30 days old, follow the "Keep an overdue book" procedure.'],
    'This page is for loans that are more than 60 days old.',
    '31 to 60 days',
  ],
  [
    'another branch takes them',
    [here, there, 'If the loan is 31 to 60 days old and the book is blue, ask the desk.'],
    'This page is for loans that are more than 60 days old.',
    null,
  ],
  [
    'a text that names a number between',
    [here, there],
    'This page is for loans that are more than 60 days old. From day 45 on, see the desk.',
    null,
  ],
  [
    'a second document that says nothing',
    [here, there],
    'This page tells what is done with books that nobody brings back to the library.',
    null,
  ],
  ['another thing', [here, there], 'This page is for magazines that are more than 60 days old.', null],
  ['another event', [here, there], 'This page is for loans more than 60 days after the reminder.', null],
  ['whom it is not for', [here, there], 'This page is not for loans that are more than 60 days old.', null],
])('%s', async (_, bullets, second, values) => {
  const findings = await pair(bullets, second)
  expect(findings.map(({ message }) => message.slice(0, message.indexOf(' (loan)')))).toEqual(
    values === null ? [] : [values],
  )
})

test.each([
  ['This page is for loans up to 30 days old.', 'This page is for loans more than 30 days old.', null],
  ['This page is for loans up to 30 days old.', 'This page is for loans more than 31 days old.', 'belongs to neither'],
  [
    'This page is for loans of books up to 30 days old.',
    'This page is for loans of films more than 31 days old.',
    null,
  ],
  [
    'This page is for loans up to 31 days old.',
    'This page is for loans more than 30 days old.',
    'belongs to two documents',
  ],
  ['This page is for loans up to 60 days old.', 'This page is for loans up to 30 days old.', null],
])('documents that say whom they are for: %s %s', async (one, other, said) => {
  const files = (first: string, second: string) => ({
    'a.md': `# ${first}\n\n${lead} ${one}\n\n1. Extend the loan.\n`,
    'b.md': `# ${second}\n\n${lead} ${other}\n\n1. Ask for the book.\n`,
  })
  const found = await findingsOf('seam-gap', files('Keep a new loan', 'Keep an old loan'))
  expect(found.map(({ message }) => (said !== null && message.includes(said) ? said : message))).toEqual(
    said === null ? [] : [said],
  )
  expect(await findingsOf('seam-gap', files('Keep a new loan', 'Pay a fee'))).toEqual([])
})

test('a third document that takes what lies between', async () => {
  const page = (title: string, loans: string) =>
    `# ${title}\n\n${lead} This page is for loans ${loans}.\n\n1. Ask for the book.\n`
  const two = {
    'a.md': page('Keep a new loan', 'up to 30 days old'),
    'b.md': page('Keep an old loan', 'more than 60 days old'),
  }
  expect(await findingsOf('seam-gap', two)).toHaveLength(1)
  expect(await findingsOf('seam-gap', { ...two, 'c.md': page('Keep a loan', '31 to 60 days old') })).toEqual([])
})
