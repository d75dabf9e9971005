import { describe, expect, it } from 'vitest'
import { configSchema } from '../../schemas/config.ts'
import { openHashEmbedder } from '../../src/embedders/hash-embedder.ts'
import type { IndexContent } from '../../src/search-index/compile-index.ts'
import { compileIndex } from '../../src/search-index/compile-index.ts'
import { hashConfig, identifyIndex } from '../../src/search-index/identify-index.ts'
import { parseText } from '../document/parse-text.ts'

const embedder = openHashEmbedder()

async function contentOf(source: string): Promise<IndexContent> {
  const document = await parseText(source)
  const base = { documents: [document], listedIntents: [], existingTargets: new Set<string>() }
  const sources = new Map([[document.path, Buffer.from(source)]])
  const { content } = await compileIndex(base, sources, embedder, { get: () => null, keep: async () => {} })
  return content
}

const source = '# Late\n\nRefund it.\n\n## Steps\n\n1. Ask.\n'

/** What is not the same, and whether the index is another one for it. */
const differences: [string, (content: IndexContent) => IndexContent, boolean][] = [
  ['nothing', (content) => structuredClone(content), false],
  [
    'the bits of a vector',
    (content) => ({
      ...content,
      windows: { ...content.windows, data: content.windows.data.map((value) => value / 2) },
    }),
    false,
  ],
  ['the order of passages', (content) => ({ ...content, passages: content.passages.toReversed() }), true],
  ['a passage less', (content) => ({ ...content, passages: content.passages.slice(1) }), true],
  [
    'an intent that is for people',
    (content) => ({
      ...content,
      intents: content.intents.map((intent) => ({ ...intent, handling: 'human-only' as const })),
    }),
    true,
  ],
  [
    'a condition',
    (content) => ({ ...content, logic: new Map([[content.documents[0]?.id ?? '', Buffer.from('{}')]]) }),
    true,
  ],
  [
    'a closed set',
    (content) => ({
      ...content,
      sets: [{ variable: 'tier', members: ['gold', 'silver'], from: 'config', place: null, scope: '' }],
    }),
    true,
  ],
  [
    'the hash of a document',
    (content) => ({ ...content, documents: content.documents.map((document) => ({ ...document, sha256: '' })) }),
    true,
  ],
]

describe('identifyIndex', () => {
  it.each(differences)('with %s', async (_, change, other) => {
    const content = await contentOf(source)
    const id = identifyIndex(content, embedder.info, 'c')
    expect(id).toMatch(/^sha256:[\da-f]{64}$/)
    expect(identifyIndex(change(content), embedder.info, 'c') !== id).toBe(other)
  })

  it('is another one with another embedder or configuration', async () => {
    const content = await contentOf(source)
    const ids = [
      identifyIndex(content, embedder.info, 'c'),
      identifyIndex(content, { ...embedder.info, fingerprint: 'x' }, 'c'),
      identifyIndex(content, embedder.info, 'd'),
    ]
    expect(new Set(ids).size).toBe(3)
  })
})

describe('hashConfig', () => {
  const base = hashConfig(configSchema.parse({}))
  it.each([
    [
      'the defaults written out',
      { version: 1, documents: ['.'], preset: 'recommended', embedder: { kind: 'embedded' } },
      false,
    ],
    ['what documents there are', { documents: ['docs'], ignore: ['old'] }, false],
    ['rules', { preset: 'strict', rules: { 'title-missing': 'off' } }, false],
    ['limits and the vector store', { limits: { bytes: 5 }, vectorStore: { kind: 'exact' } }, false],
    ['the embedder', { embedder: { kind: 'hash' } }, true],
    ['the gate', { gate: { threshold: 0.4 } }, true],
    ['how people are reached', { person: 'call' }, true],
    ['defaults', { defaults: { owner: 'team' } }, true],
    ['types', { types: { guide: {} } }, true],
    ['the never list', { never: { phrases: ['bitcoin'] } }, true],
    ['topics', { topics: [] }, true],
    ['queues', { handoff: { queue: 'front' } }, true],
    ['overrides', { overrides: [{ files: ['a'], audience: 'customer' }] }, true],
  ])('of %s', (_, config, other) => {
    expect(hashConfig(configSchema.parse(config)) !== base).toBe(other)
  })
})
