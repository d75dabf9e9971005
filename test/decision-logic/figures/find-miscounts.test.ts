import { describe, expect, it } from 'vitest'
import { findMiscounts } from '../../../src/decision-logic/figures/find-miscounts.ts'
import { buildKnowledgeBase } from '../../rules/build-knowledge-base.ts'

async function miscountsIn(text: string) {
  const { knowledgeBase } = await buildKnowledgeBase({ 'a.md': `# Lockers\n\n${text}\n` })
  return knowledgeBase.documents.flatMap((document) => {
    return findMiscounts(document).map(({ said, listed }) => `${said}: ${listed.length}`)
  })
}

describe('findMiscounts', () => {
  it.each([
    ['There are three kinds: small, tall, and wide.', []],
    ['There are three locker kinds: **small**, **tall**, **wide**, and **heated**.', ['three locker kinds: 4']],
    ['One of the two options ["key", "card", "code"].', []],
    ['There are two kinds: small, and for those who come with a bicycle or a boat, tall.', []],
    ['It has two problems:\n\n- cold\n- dark\n- wet', ['two problems: 3']],
    ['It has two problems:\n\n- cold\n- dark\n\nNote: it is wet.', []],
    ['It has two problems:\n\n- cold\n- dark\n- Note: it is wet', []],
    ['It has six values:\n\n- the first\n- the second\n- the last four values', []],
    ['1. Ask for 3 out of 5 of the items below\n   - name\n   - street\n   - phone', ['5 of the items: 3']],
    ['1. Ask for 3 of the items below\n   - name\n   - street\n   - phone\n   - mail', []],
    ['1. Choose one of the following four categories:\n   - a\n   - b', ['four categories: 2']],
    ['Two weeks before the party:\n\n- sweep\n- paint\n- rest', []],
    ['At least two reasons:\n\n- sweep\n- paint\n- rest', []],
  ])('%s', async (text, expected) => expect(await miscountsIn(text)).toEqual(expected))
})
