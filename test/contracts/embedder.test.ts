import { afterAll } from 'vitest'
import { configSchema } from '../../schemas/config.ts'
import { embedders, openEmbedder } from '../../src/embedders/embedders.ts'
import { openSentenceEncoder } from '../../src/embedders/sentence-encoder.ts'
import { startOpenaiServer } from '../openai-server.ts'
import { describeEmbedder } from './embedder.ts'

/** The order of additions in a batch, and base64 of float32, are not ours. */
const tolerance = { embedded: 1e-4, hash: 0, openai: 1e-6 } as const satisfies Record<keyof typeof embedders, number>

const server = await startOpenaiServer()
afterAll(() => server.close())
const { embedder: settings } = configSchema.parse({
  embedder: { kind: 'openai', model: 'hash', dimensions: 256, url: server.url, tokens: 128 },
})

for (const kind of Object.keys(embedders) as (keyof typeof embedders)[]) {
  describeEmbedder(kind, () => openEmbedder(kind, { settings, key: 'key' }), tolerance[kind])
}

describeEmbedder('embedded, without onnxruntime', async () => openSentenceEncoder({ runtime: 'reference' }), 1e-4)
