import { describe, expect, it } from 'vitest'
import { findDuplicates } from '../../../src/decision-logic/copies/find-duplicates.ts'
import { buildKnowledgeBase } from '../../rules/build-knowledge-base.ts'

const steps = [
  'open the door',
  'switch on the lamp',
  'sweep the floor',
  'water the plants',
  'feed the cat',
  'close the door',
  'lock the gate',
  'ring the bell',
]

async function duplicatesOf(lists: readonly (readonly string[])[]) {
  const files = Object.fromEntries(
    lists.map((list, at) => [`${at}.md`, `# ${at}\n\n${list.map((step) => `1. ${step}`).join('\n')}\n`]),
  )
  const { knowledgeBase } = await buildKnowledgeBase(files)
  return findDuplicates(knowledgeBase.documents).map(({ documents, shared, most, differences }) => {
    return [documents.map(({ title }) => title).join(' '), shared, most, differences.map(({ step }) => step.text)]
  })
}

describe('findDuplicates', () => {
  it.each([
    ['equal steps', [steps, steps], [['0 1', 8, 8, []]]],
    [
      'one other step of eight',
      [steps, [...steps.slice(0, 7), 'beat the drum']],
      [['0 1', 7, 8, ['ring the bell', 'beat the drum']]],
    ],
    ['three of eight', [steps, [...steps.slice(0, 5), 'sing a song', 'dance a little', 'beat the drum']], []],
    ['too few steps', [steps.slice(0, 4), steps.slice(0, 4)], []],
    [
      'a cluster of three',
      [steps, steps, [...steps.slice(1), 'sing a song']],
      [['0 1 2', 7, 8, ['open the door', 'open the door', 'sing a song']]],
    ],
  ])('%s', async (_, lists, expected) => expect(await duplicatesOf(lists)).toEqual(expected))
})
