import { availableParallelism } from 'node:os'
import { drawDenseGraph } from './draw-dense-graph.ts'
import { type EncoderRuntime, heads, vectorLength } from './encoder-runtime.ts'
import { packRows } from './pack-rows.ts'
import { readWeights } from './read-weights.ts'
import { referenceVectors } from './reference-vectors.ts'
import { writeOnnxModel } from './write-onnx-model.ts'

const mostThreads = 4
/** Largest difference in a number of a vector; runtimes differ by about 1e-6. */
const tolerance = 1e-4

/**
 * The model as a dense graph on onnxruntime, checked against vectors of the reference runtime before it is used. The graph is made in
 * memory from the verified weights: that takes 10 ms, less than to read a stored one and check its hash.
 * @throws Failure `embedder-unavailable` when a file of the model is missing or altered; any other error when onnxruntime is missing,
 * does not load or computes something else
 */
export async function openDenseRuntime(modelFolder: string): Promise<EncoderRuntime> {
  const { InferenceSession, Tensor } = await import('onnxruntime-node')
  const session = await InferenceSession.create(await makeGraph(modelFolder), {
    executionProviders: ['cpu'],
    intraOpNumThreads: Math.min(availableParallelism(), mostThreads),
    interOpNumThreads: 1,
    logSeverityLevel: 3,
    // Threads that spin while they wait for each other gain a third on one question at best, and lose more than that beside other work.
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  })
  const encode = async (rows: readonly Int32Array[]): Promise<Float32Array> => {
    const { rowCount, longest, tokens, ...packed } = packRows(rows)
    const parts = [rowCount, heads, longest]
    const { vectors } = await session.run({
      tokens: new Tensor('int32', tokens, [tokens.length]),
      positions: new Tensor('int32', packed.positions, [tokens.length]),
      queries: new Tensor('int32', packed.queries, parts),
      keys: new Tensor('int32', packed.keys, parts),
      values: new Tensor('int32', packed.values, parts),
      back: new Tensor('int32', packed.back, [tokens.length, heads]),
      bias: new Tensor('float32', packed.bias, [rowCount, 1, 1, longest]),
      share: new Tensor('float32', packed.share, [rowCount, tokens.length]),
    })
    if (!(vectors?.data instanceof Float32Array)) throw new Error('onnxruntime gave no vectors')
    return vectors.data
  }
  await checkVectors(encode)
  return { name: 'dense', encode }
}

async function makeGraph(modelFolder: string): Promise<Uint8Array> {
  const weights = await readWeights(modelFolder)
  const weightOf = (name: string) => {
    const weight = weights.get(name)
    if (weight) return weight
    throw new Error(`the model has no weight ${name}`)
  }
  return writeOnnxModel(drawDenseGraph(weightOf))
}

async function checkVectors(encode: EncoderRuntime['encode']): Promise<void> {
  const vectors = await encode(referenceVectors.map(({ tokens }) => Int32Array.from(tokens)))
  for (const [row, { text, every16th }] of referenceVectors.entries()) {
    for (const [index, expected] of every16th.entries()) {
      const found = vectors[row * vectorLength + index * 16] ?? Number.NaN
      // Written so that NaN does not pass.
      if (!(Math.abs(found - expected) <= tolerance))
        throw new Error(`onnxruntime computes another vector for "${text}"`)
    }
  }
}
