import { describe, expect, it } from 'vitest'
import { findChanges } from '../../../src/decision-logic/copies/find-changes.ts'
import { buildKnowledgeBase } from '../../rules/build-knowledge-base.ts'

async function changesOf(sentences: readonly string[]) {
  const files = Object.fromEntries(
    sentences.map((sentence, at) => [`${String.fromCharCode(97 + at)}.md`, `# Doc\n\n${sentence}\n`]),
  )
  const { knowledgeBase } = await buildKnowledgeBase(files)
  return findChanges(knowledgeBase.documents).map(({ changed, difference, kept }) => {
    return [changed.document.path, difference.kind, difference.kept, difference.changed, kept.length]
  })
}

const rent = (days: string) => `The tools that were rented must be back in the shop within ${days} of the pick-up.`

describe('findChanges', () => {
  it.each([
    [
      'a figure',
      [rent('4 days'), rent('4 days'), rent('4 days'), rent('5 days')],
      [['d.md', 'figure', '4 days', '5 days', 3]],
    ],
    [
      'a unit',
      [rent('4 days'), rent('4 days'), rent('4 grams'), rent('4 days')],
      [['c.md', 'unit', '4 days', '4 grams', 3]],
    ],
    [
      'business days',
      [rent('4 business days'), rent('4 business days'), rent('4 business days'), rent('4 calendar days')],
      [['d.md', 'calendar', '4 business days', '4 calendar days', 3]],
    ],
    ['weeks that are days', [rent('14 days'), rent('14 days'), rent('14 days'), rent('2 weeks')], []],
    ['a value of each', [rent('1 day'), rent('2 days'), rent('3 days'), rent('4 days')], []],
    ['two against two', [rent('1 day'), rent('1 day'), rent('3 days'), rent('3 days')], []],
    ['one against one', [rent('1 day'), rent('2 days')], []],
  ])('%s', async (_, sentences, expected) => expect(await changesOf(sentences)).toEqual(expected))

  it('puts the levels of one document beside the levels of the others', async () => {
    const levels = (gold: number) => `${rent('9 days')}\n\n${rent(`${gold} days`)}`
    expect(await changesOf([levels(20), levels(20), levels(20), levels(21)])).toEqual([
      ['d.md', 'figure', '20 days', '21 days', 3],
    ])
  })

  it('leaves steps that are numbered apart', async () => {
    const step = (number: number) => `When the lamp is dry and clean again, please go on with step ${number}.`
    expect(await changesOf([step(3), step(3), step(3), step(4)])).toEqual([])
  })
})

describe('findChanges with members of a set', () => {
  const rule = (level: string, title = 'Doc') =>
    `# ${title}\n\nThe members of ${level} may borrow a boat on the weekend without asking.\n`
  const members = new Set(['oak', 'elm'])

  it.each([
    ['three against one', [rule('Oak'), rule('Oak'), rule('Oak'), rule('Elm')], ['d.md oak elm']],
    ['two against one', [rule('Oak'), rule('Oak'), rule('Elm')], []],
    ['a document about that member', [rule('Oak'), rule('Oak'), rule('Oak'), rule('Elm', 'Elm')], []],
    ['a word that is no member', [rule('Oak'), rule('Oak'), rule('Oak'), rule('Ash')], []],
    ['both members in one', [rule('Oak'), rule('Oak'), rule('Oak'), `${rule('Elm')}\n${rule('Oak')}`], []],
  ])('%s', async (_, texts, expected) => {
    const files = Object.fromEntries(texts.map((text, at) => [`${String.fromCharCode(97 + at)}.md`, text]))
    const { knowledgeBase } = await buildKnowledgeBase(files)
    const found = findChanges(knowledgeBase.documents, members)
    expect(
      found.map(({ changed, difference }) => `${changed.document.path} ${difference.kept} ${difference.changed}`),
    ).toEqual(expected)
  })
})
