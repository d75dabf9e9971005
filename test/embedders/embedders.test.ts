import { describe, expect, it } from 'vitest'
import { configSchema } from '../../schemas/config.ts'
import { type EmbedderKind, embedders, openEmbedder } from '../../src/embedders/embedders.ts'

describe('the shelf of embedders', () => {
  it('has the kinds that the configuration can name', () => {
    for (const kind of Object.keys(embedders)) {
      expect(configSchema.parse({ embedder: { kind } }).embedder.kind).toBe(kind)
    }
  })

  it('opens a member by its kind', async () => {
    const embedder = await openEmbedder('hash')
    expect(embedder.info.id).toBe('hash')
  })

  it.each(['none', 'toString'])('names the kinds there are when asked for %s', async (kind) => {
    // As a caller without types may.
    await expect(openEmbedder(kind as EmbedderKind)).rejects.toMatchObject({
      code: 'embedder-unavailable',
      hint: expect.stringContaining('embedded, hash'),
    })
  })
})
