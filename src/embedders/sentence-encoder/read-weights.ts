import { weightFiles } from './model-files.ts'
import type { Weight } from './onnx-drawing.ts'
import { readModelFile } from './read-model-file.ts'

interface WeightsManifest {
  readonly weightsManifest: readonly {
    readonly weights: readonly { readonly name: string; readonly shape: readonly number[] }[]
  }[]
}

/** The weights of the model by name, from verified files. @throws Failure `embedder-unavailable` when one is missing or altered */
export async function readWeights(modelFolder: string): Promise<Map<string, Weight>> {
  const manifest: WeightsManifest = JSON.parse((await readModelFile(modelFolder, 'model.json')).toString('utf8'))
  const shards = await Promise.all(weightFiles.map((name) => readModelFile(modelFolder, name)))
  const block = Buffer.concat(shards)
  const weights = new Map<string, Weight>()
  let offset = 0
  for (const { name, shape } of manifest.weightsManifest.flatMap((group) => group.weights)) {
    // float32 and int32 alike, and unquantised: the hash of the manifest is known.
    const length = shape.reduce((product, size) => product * size, 4)
    weights.set(name, { shape, bytes: block.subarray(offset, offset + length) })
    offset += length
  }
  return weights
}
