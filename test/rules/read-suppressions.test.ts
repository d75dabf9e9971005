import { describe, expect, it } from 'vitest'
import { readSuppressions } from '../../src/rules/suppressions/read-suppressions.ts'
import { buildKnowledgeBase } from './build-knowledge-base.ts'

async function read(text: string) {
  const { knowledgeBase } = await buildKnowledgeBase({ 'a.md': text })
  const [document] = knowledgeBase.documents
  return document === undefined ? [] : readSuppressions(document).map(({ place, ...rest }) => rest)
}

describe('readSuppressions', () => {
  it.each([
    ['<!-- groundwork-disable placeholder -- a draft -->', { ruleIds: ['placeholder'], reason: 'a draft', line: null }],
    ['<!--groundwork-disable a, b c -- x -- y-->', { ruleIds: ['a', 'b', 'c'], reason: 'x -- y', line: null }],
    ['<!-- groundwork-disable a — why -->', { ruleIds: ['a'], reason: 'why', line: null }],
    ['<!-- groundwork-disable a -->', { ruleIds: ['a'], reason: null, line: null }],
    ['<!-- groundwork-disable a -- -->', { ruleIds: ['a'], reason: null, line: null }],
    ['<!-- groundwork-disable -- why -->', { ruleIds: [], reason: 'why', line: null }],
    ['<!-- groundwork-disable-next-line a -- why -->\nTODO', { ruleIds: ['a'], reason: 'why', line: 2 }],
    ['<!-- groundwork-disable-next-line a -- why -->\n\n\nTODO', { ruleIds: ['a'], reason: 'why', line: 4 }],
    ['<!-- groundwork-disable-next-line a -- why -->\n\n# TODO', { ruleIds: ['a'], reason: 'why', line: 3 }],
    ['<!-- groundwork-disable-next-line\na\n-- why -->\nTODO', { ruleIds: ['a'], reason: 'why', line: 4 }],
    ['one <!-- groundwork-disable-next-line a -- why -->\nTODO\n\nTODO', { ruleIds: ['a'], reason: 'why', line: 2 }],
    ['- one\n  <!-- groundwork-disable-next-line a -- why -->\n- TODO', { ruleIds: ['a'], reason: 'why', line: 3 }],
    ['TODO\n<!-- groundwork-disable-next-line a -- why -->', { ruleIds: ['a'], reason: 'why', line: 3 }],
  ])('%j', async (text, expected) => expect(await read(text)).toEqual([expected]))

  it.each([
    '<!-- groundwork-disabled a -- why -->',
    '<!-- disable a -->',
    '```\n<!-- groundwork-disable a -- why -->\n```',
    '`<!-- groundwork-disable a -- why -->`',
  ])('none in %j', async (text) => expect(await read(text)).toEqual([]))
})
