import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../schemas/document.ts'
import { readFlow } from '../../src/decision-logic/flow/read-flow.ts'
import { noVocabulary, Vocabulary } from '../../src/decision-logic/grammar/vocabulary.ts'
import { readDecisionLogic } from '../../src/decision-logic/read-decision-logic.ts'
import { readEntry, writeEntry } from '../../src/workspace/checked-entry.ts'
import { ReadingsCache } from '../../src/workspace/readings-cache.ts'
import { buildKnowledgeBase } from '../rules/build-knowledge-base.ts'

const text =
  '# Late\n\n1. Ask how long they have waited.\n   - If less than 3 days, apologise.\n   - If more than 3 days, pay.\n'
const tiers = new Vocabulary([{ variable: 'tier', members: ['gold', 'tin'], from: 'config', place: null }])

async function documentOf(source: string): Promise<Document> {
  const { knowledgeBase } = await buildKnowledgeBase({ 'procedures/late.md': source })
  const [document] = knowledgeBase.documents
  if (document === undefined) throw new Error('no document')
  return document
}

async function filled(): Promise<{ folder: string; document: Document }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'readings-'))
  const document = await documentOf(text)
  const cache = await ReadingsCache.open(folder, 'code')
  cache.flowOf(document, noVocabulary)
  await cache.save()
  return { folder, document }
}

/** Marks what was kept, so that a reading shows where it came from. */
async function mark(folder: string): Promise<void> {
  const kept = (await readEntry(folder, 'readings')) ?? ''
  await writeEntry(folder, 'readings', kept.replaceAll('"audited":true', '"audited":false'))
}

describe('ReadingsCache', () => {
  it('gives what reading gives, before and after it was kept', async () => {
    const { folder, document } = await filled()
    const logic = readDecisionLogic(document, noVocabulary)
    const cache = await ReadingsCache.open(folder, 'code')
    expect(cache.logicOf(document, noVocabulary)).toEqual(logic)
    expect(cache.flowOf(document, noVocabulary)).toEqual(readFlow(document, logic))
    expect(logic.groups.length).toBeGreaterThan(0)
  })

  it('does not read again what was not edited', async () => {
    const { folder, document } = await filled()
    await mark(folder)
    const cache = await ReadingsCache.open(folder, 'code')
    expect(cache.logicOf(document, noVocabulary).audited).toBe(false)
  })

  it.each<[string, { code?: string; source?: string; vocabulary?: Vocabulary }]>([
    ['other code', { code: 'newer' }],
    ['an edited document', { source: text.replace('3 days, pay', '4 days, pay') }],
    ['another closed set', { vocabulary: tiers }],
  ])('reads again: %s', async (_, { code = 'code', source = text, vocabulary = noVocabulary }) => {
    const { folder } = await filled()
    await mark(folder)
    const document = await documentOf(source)
    const cache = await ReadingsCache.open(folder, code)
    expect(cache.logicOf(document, vocabulary)).toEqual(readDecisionLogic(document, vocabulary))
  })

  it('keeps what another run did not use, and takes a damaged file for none', async () => {
    const { folder, document } = await filled()
    const other = await documentOf('# Other\n\n1. If it is late, pay.\n')
    const second = await ReadingsCache.open(folder, 'code')
    second.logicOf(other, noVocabulary)
    await second.save()
    expect((await readFile(path.join(folder, 'readings'), 'utf8')).split('\n')).toHaveLength(3)
    await mark(folder)
    expect((await ReadingsCache.open(folder, 'code')).logicOf(document, noVocabulary).audited).toBe(false)
    const kept = await readFile(path.join(folder, 'readings'), 'utf8')
    await writeFile(path.join(folder, 'readings'), kept.replace('less', 'more'))
    expect((await ReadingsCache.open(folder, 'code')).logicOf(document, noVocabulary).audited).toBe(true)
  })
})
