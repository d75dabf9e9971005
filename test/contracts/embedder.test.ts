import { embedders, openEmbedder } from '../../src/embedders/embedders.ts'
import { openSentenceEncoder } from '../../src/embedders/sentence-encoder.ts'
import { describeEmbedder } from './embedder.ts'

const exact = 0
/** The order of additions in a batch is the runtime's. */
const rounding = 1e-4

for (const kind of Object.keys(embedders) as (keyof typeof embedders)[]) {
  describeEmbedder(kind, () => openEmbedder(kind), kind === 'hash' ? exact : rounding)
}

describeEmbedder('embedded, without onnxruntime', async () => openSentenceEncoder({ runtime: 'reference' }), rounding)
