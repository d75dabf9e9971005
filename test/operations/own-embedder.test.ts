import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Embeddings } from '@langchain/core/embeddings'
import { expect, it } from 'vitest'
import { openHashEmbedder } from '../../src/embedders/hash-embedder.ts'
import { createToolkit, Failure, openLangchainEmbedder } from '../../src/index.ts'

/** A LangChain embedder as an application brings it, which fails at a given call. */
class OwnEmbeddings extends Embeddings {
  readonly texts: string[] = []
  failing = false

  async embedDocuments(texts: string[]): Promise<number[][]> {
    if (this.failing && texts.some((text) => text.includes('Cards'))) throw new Error('out of credit')
    this.texts.push(...texts)
    return (await openHashEmbedder().embed(texts)).map((vector) => [...vector])
  }

  async embedQuery(text: string): Promise<number[]> {
    return (await this.embedDocuments([text]))[0] ?? []
  }
}

it('builds and asks with the embeddings of an application, and pays for no text twice', async () => {
  const cwd = await mkdtemp(path.join(tmpdir(), 'groundwork-own-'))
  await writeFile(path.join(cwd, 'cards.md'), '# Cards\n\nA blocked card is unblocked in the app.\n')
  await writeFile(path.join(cwd, 'refunds.md'), `# Refunds\n\n${'A refund takes five business days. '.repeat(300)}\n`)
  const embeddings = new OwnEmbeddings({ maxRetries: 0 })
  const options = { id: 'own', dimensions: 256, batch: 1, tokens: 128, retries: 0 }
  const toolkit = await createToolkit({ cwd, embedder: openLangchainEmbedder(embeddings, options) })

  embeddings.failing = true
  await expect(toolkit.build({})).rejects.toBeInstanceOf(Failure)
  embeddings.failing = false
  const { embedder } = await toolkit.build({})
  expect(embedder).toEqual({ id: 'own', dimensions: 256 })
  const paid = embeddings.texts.length
  expect((await toolkit.build({})).reused).toBeGreaterThan(0)
  expect(embeddings.texts.length).toBe(paid)

  const reply = await toolkit.ask({ question: 'how is a blocked card unblocked in the app' })
  expect(reply.passages[0]?.path).toBe('cards.md')
  await toolkit.close()
  await rm(cwd, { recursive: true })
})
