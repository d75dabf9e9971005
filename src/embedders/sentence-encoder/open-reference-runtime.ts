import { createRequire } from 'node:module'
import { type EmbeddingsModelSource, initModel } from '@energetic-ai/embeddings'
import { type EncoderRuntime, vectorLength } from './encoder-runtime.ts'
import { weightFiles } from './model-files.ts'
import { readModelFile } from './read-model-file.ts'

/** A token to stand behind empty rows: the runtime takes the number of rows from the last row that has a token. */
const anyToken = Int32Array.of(6)

/**
 * The model in the runtime of `@energetic-ai/embeddings` (TensorFlow.js on WASM), from verified files and nothing else.
 * @throws Failure `embedder-unavailable` when a file is missing or altered
 */
export async function openReferenceRuntime(modelFolder: string): Promise<EncoderRuntime> {
  const { loadGraphModel }: TensorFlow = createRequire(import.meta.url)('@energetic-ai/core')
  const model = await initModel(async () => ({
    model: await loadGraphModel({ load: () => readModel(modelFolder) }),
    vocabulary: [],
  }))
  let rows: readonly Int32Array[] = []
  // Rows are cut into tokens already, so a "text" is the number of its row.
  model.tokenizer.encode = (row) => [...(rows[Number(row)] ?? [])]
  return {
    name: 'reference',
    async encode(batch) {
      rows = [...batch, anyToken]
      const vectors = await model.embed(rows.map((_, index) => `${index}`))
      const result = new Float32Array(batch.length * vectorLength)
      for (const index of batch.keys()) result.set(vectors[index] ?? [], index * vectorLength)
      return result
    },
  }
}

/** The one function needed; the package's own types point to packages that it bundles and does not install. */
interface TensorFlow {
  loadGraphModel(source: { load(): Promise<unknown> }): Promise<Awaited<ReturnType<EmbeddingsModelSource>>['model']>
}

async function readModel(modelFolder: string) {
  const manifest = JSON.parse((await readModelFile(modelFolder, 'model.json')).toString('utf8'))
  const shards = await Promise.all(weightFiles.map((name) => readModelFile(modelFolder, name)))
  return {
    modelTopology: manifest.modelTopology,
    weightSpecs: manifest.weightsManifest.flatMap((group: { weights: unknown }) => group.weights),
    weightData: new Uint8Array(Buffer.concat(shards)).buffer,
  }
}
