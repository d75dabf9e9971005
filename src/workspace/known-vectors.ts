import type { EmbedderInfo } from '../../schemas/index-manifest.ts'
import type { KnownVectors } from '../search-index/compile-index.ts'
import { embeddedText } from '../search-index/embedded-text.ts'
import { decodeContent, indexFiles } from './index-files.ts'
import { readGeneration } from './read-generation.ts'

/**
 * Vectors of the index in place by the text they stand for, so that a build embeds only what is new, wherever it moved. Empty where there is no
 * index, it cannot be read, or another embedder made it: then everything is embedded, which is always right.
 */
export async function readKnownVectors(folder: string, embedder: EmbedderInfo): Promise<KnownVectors> {
  const generation = await readGeneration(folder).catch(() => null)
  if (generation === null || generation.manifest.embedder.fingerprint !== embedder.fingerprint) return new Map()
  const part = (name: keyof typeof indexFiles): Uint8Array => generation.files.get(indexFiles[name]) ?? new Uint8Array()
  const content = decodeContent(
    {
      documents: part('documents'),
      passages: part('passages'),
      intents: part('intents'),
      windows: part('windows'),
      windowPassages: part('windowPassages'),
      examples: part('examples'),
    },
    embedder.dimensions,
  )
  const known = new Map<string, Float32Array[]>()
  const row = (data: Float32Array, at: number): Float32Array =>
    data.slice(at * embedder.dimensions, (at + 1) * embedder.dimensions)
  const windows = content.passages.map(() => [] as Float32Array[])
  for (const [window, passage] of content.windowPassages.entries())
    windows[passage]?.push(row(content.windows.data, window))
  for (const [at, passage] of content.passages.entries()) known.set(embeddedText(passage), windows[at] ?? [])
  const examples = content.intents.flatMap((intent) => intent.examples)
  // A long example has one mean vector here, which stands for its windows.
  for (const [at, example] of examples.entries()) known.set(example, [row(content.examples.data, at)])
  return known
}
