import { describe, expect, it } from 'vitest'
import type { KnowledgeBase } from '../../src/document/knowledge-base.ts'
import type { Embedder } from '../../src/embedders/embedder.ts'
import { openHashEmbedder } from '../../src/embedders/hash-embedder.ts'
import { type CompiledIndex, compileIndex, meanOf, type VectorKeeper } from '../../src/search-index/compile-index.ts'
import { embeddedText } from '../../src/search-index/embedded-text.ts'
import { parseText } from '../document/parse-text.ts'

class Memory implements VectorKeeper {
  readonly vectors = new Map<string, readonly Float32Array[]>()

  get(text: string): readonly Float32Array[] | null {
    return this.vectors.get(text) ?? null
  }

  async keep(texts: readonly string[], vectors: readonly (readonly Float32Array[])[]): Promise<void> {
    for (const [at, text] of texts.entries()) this.vectors.set(text, vectors[at] ?? [])
  }
}

const texts = {
  'a.md': '# Late\n\nThe parcel is late.\n\n## Steps\n\n1. Refund it.\n',
  'b.md': `# Long\n\n${'A long passage of many words. '.repeat(60)}\n`,
  'c.md': '---\ntitle: [\n---\n# Broken front matter\n\nText of it.\n',
  'd.md': '\u0000\u0000\u0000\u0000\u0000',
}

async function compile(
  sources: Readonly<Record<string, string>>,
  keeper: VectorKeeper = new Memory(),
): Promise<CompiledIndex & { embedded: string[] }> {
  const embedded: string[] = []
  const hash = openHashEmbedder()
  const embedder: Embedder = {
    ...hash,
    embedWindows: (some, options) => {
      embedded.push(...some)
      return hash.embedWindows(some, options)
    },
  }
  const documents = await Promise.all(
    Object.entries(sources).map(([path, text]) => parseText(text, { path, id: path.replace('.md', '') })),
  )
  const base: KnowledgeBase = { documents, listedIntents: [], existingTargets: new Set() }
  const bytes = new Map(Object.entries(sources).map(([path, text]) => [path, Buffer.from(text)]))
  return { ...(await compileIndex(base, bytes, embedder, keeper)), embedded }
}

describe('compileIndex', () => {
  it('has the passages of what can be read, and every file that was', async () => {
    const { content } = await compile(texts)
    expect(new Set(content.passages.map(({ path }) => path))).toEqual(new Set(['a.md', 'b.md', 'c.md']))
    expect(content.documents.map(({ path, automation }) => [path, automation])).toEqual([
      ['a.md', 'answer'],
      ['b.md', 'answer'],
      ['c.md', 'human-only'],
      ['d.md', 'human-only'],
    ])
  })

  it('has the vectors of every window of every passage, and one of norm 1 for each example', async () => {
    const { content } = await compile(texts)
    const hash = openHashEmbedder()
    const windows = await hash.embedWindows(content.passages.map(embeddedText))
    expect([...content.windowPassages]).toEqual(windows.flatMap((rows, at) => rows.map(() => at)))
    expect(content.windows.rows).toBeGreaterThan(content.passages.length)
    expect([...content.windows.data]).toEqual(windows.flat().flatMap((vector) => [...vector]))
    expect(content.examples.rows).toBe(content.intents.flatMap(({ examples }) => examples).length)
    for (let row = 0; row < content.examples.rows; row++) {
      const { dimensions, data } = content.examples
      expect(Math.hypot(...data.subarray(row * dimensions, (row + 1) * dimensions))).toBeCloseTo(1, 5)
    }
  })

  it('embeds every text once, and nothing that is kept', async () => {
    const keeper = new Memory()
    const first = await compile(texts, keeper)
    expect(new Set(first.embedded).size).toBe(first.embedded.length)
    expect(first.reused).toBe(0)
    const second = await compile(texts, keeper)
    expect(second.embedded).toEqual([])
    expect(second.content).toEqual(first.content)
  })

  it('embeds of a changed document only the passages that changed', async () => {
    const keeper = new Memory()
    await compile(texts, keeper)
    const { embedded } = await compile({ ...texts, 'a.md': texts['a.md'].replace('Refund it', 'Replace it') }, keeper)
    expect(embedded).toEqual(['Late. Steps. Replace it.'])
  })

  it('does not embed what only moved', async () => {
    const keeper = new Memory()
    await compile(texts, keeper)
    const { embedded, content } = await compile({ 'z.md': `\n\n${texts['a.md']}`, 'b.md': texts['b.md'] }, keeper)
    expect(embedded).toEqual([])
    expect(content.passages.map(({ path }) => path)).toContain('z.md')
  })

  it('does not count a text that stands twice as kept', async () => {
    const { reused, embedded } = await compile({ 'a.md': '# A\n\nSame.\n', 'b.md': '# A\n\nSame.\n' })
    expect(reused).toBe(0)
    expect(embedded).toEqual(['A. Same.', 'Same.', 'A'])
  })

  it('of no documents is empty', async () => {
    const { content } = await compile({})
    expect([content.passages, content.windows.rows, content.examples.rows]).toEqual([[], 0, 0])
  })
})

describe('meanOf', () => {
  it('is a vector alone as it is, and several at equal weight with norm 1', () => {
    const one = Float32Array.of(3, 4)
    expect(meanOf([one], 2)).toBe(one)
    expect([...meanOf([Float32Array.of(1, 0), Float32Array.of(0, 1)], 2)].map((value) => value.toFixed(4))).toEqual([
      '0.7071',
      '0.7071',
    ])
    expect([...meanOf([Float32Array.of(1, 0), Float32Array.of(-1, 0)], 2)]).toEqual([0, 0])
    expect([...meanOf([], 2)]).toEqual([0, 0])
  })
})
