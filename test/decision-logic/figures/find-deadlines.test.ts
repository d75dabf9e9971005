import { describe, expect, it } from 'vitest'
import { findDays } from '../../../src/decision-logic/figures/find-days.ts'
import { findDeadlines } from '../../../src/decision-logic/figures/find-deadlines.ts'
import { buildKnowledgeBase } from '../../rules/build-knowledge-base.ts'

async function documentOf(text: string) {
  const { knowledgeBase } = await buildKnowledgeBase({ 'a.md': `# Tents\n\n${text}\n` })
  const [document] = knowledgeBase.documents
  if (document === undefined) throw new Error('no document')
  return document
}

async function deadlinesIn(text: string) {
  return findDeadlines(await documentOf(text)).map(({ figure, closes, anchored }) => {
    return `${figure.value} ${closes ? 'closes' : 'condition'}${anchored ? ', anchored' : ''}`
  })
}

describe('findDeadlines', () => {
  it.each([
    ['A tent can be returned within 14 days.', ['14 closes']],
    ['A tent can be returned within 14 days of the rental.', ['14 closes, anchored']],
    ['A tent can be returned within two weeks.', ['14 closes']],
    ['Guests may return it up to 9 days after the rental.', ['9 closes, anchored']],
    ['Guests may keep it for up to 9 days.', []],
    ['You can ask, and we answer within 2 days.', []],
    ['The tent usually dries within 3 days.', []],
    ['If it is more than 7 days, charge a fee.', ['7 condition']],
    ['If it is more than 7 days late, charge a fee.', ['7 condition, anchored']],
    ['It was rented in the last 30 days.', []],
    ['- Up to 30 days: all of it.\n- More than 30 days: nothing.', ['30 closes', '30 closes']],
    ['1. Count the days after the rental.\n   - Up to 30 days: all of it.', ['30 closes, anchored']],
    ['We count from the day of the rental.\n\n- Up to 30 days: all of it.', ['30 closes, anchored']],
    ['It can be returned within 14 days. The day after the rental is day 1.', ['14 closes, anchored']],
  ])('%s', async (text, expected) => expect(await deadlinesIn(text)).toEqual(expected))
})

describe('findDays', () => {
  it.each([
    ['If it is more than 7 days, call.', ['7 days null condition']],
    ['It can be returned within 7 business days.', ['7 business days business deadline']],
    ['The tent dries for 7 calendar days.', ['7 calendar days calendar null']],
    ['It can be returned within 2 weeks, on day 3 of the week.', []],
    ['If it rains on 7 consecutive days, call.', []],
    ['| Since | Do |\n| --- | --- |\n| more than 7 days | call |', ['7 days null condition']],
  ])('%s', async (text, expected) => {
    const days = findDays(await documentOf(text))
    expect(days.map(({ written, calendar, decides }) => `${written} ${calendar} ${decides}`)).toEqual(expected)
  })
})
