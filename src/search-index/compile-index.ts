import type { Intent } from '../../schemas/intent.ts'
import type { Passage } from '../../schemas/passage.ts'
import { isReadable, type KnowledgeBase } from '../document/knowledge-base.ts'
import type { Embedder, EmbedOptions } from '../embedders/embedder.ts'
import { cutPassages } from '../passages/cut-passages.ts'
import type { VectorMatrix } from '../vector-stores/vector-store.ts'
import { collectIntents } from './collect-intents.ts'
import { embeddedText } from './embedded-text.ts'
import { type IndexedDocument, indexedDocument } from './indexed-document.ts'

/** Everything an index is made of, as values. */
export interface IndexContent {
  readonly documents: readonly IndexedDocument[]
  readonly passages: readonly Passage[]
  readonly intents: readonly Intent[]
  /** One row a window; a long passage has several. */
  readonly windows: VectorMatrix
  /** Passage of each window. */
  readonly windowPassages: Uint32Array
  /** One row an example, in the order of the intents. */
  readonly examples: VectorMatrix
}

/** Vectors of a former build by the text they stand for. */
export type KnownVectors = ReadonlyMap<string, readonly Float32Array[]>

/** Passages and intents of a knowledge base, and the vectors of both. `sources` has the bytes of each document by path. */
export async function compileIndex(
  knowledgeBase: KnowledgeBase,
  sources: ReadonlyMap<string, Uint8Array>,
  embedder: Embedder,
  known: KnownVectors,
  options: EmbedOptions = {},
): Promise<{ content: IndexContent; reused: number }> {
  const readable = knowledgeBase.documents.filter(isReadable)
  const passages = readable.flatMap((document) => {
    const bytes = sources.get(document.path)
    return bytes === undefined ? [] : cutPassages(document, bytes)
  })
  const intents = collectIntents(knowledgeBase)
  const examples = intents.flatMap((intent) => intent.examples)
  const texts = [...passages.map(embeddedText), ...examples]
  const missing = [...new Set(texts)].filter((text) => !known.has(text))
  const fresh = new Map<string, readonly Float32Array[]>()
  for (const [index, vectors] of (await embedder.embedWindows(missing, options)).entries()) {
    fresh.set(missing[index] ?? '', vectors)
  }
  const vectorsOf = (text: string): readonly Float32Array[] => known.get(text) ?? fresh.get(text) ?? []
  const windows = passages.map((passage) => vectorsOf(embeddedText(passage)))
  const { dimensions } = embedder.info
  const content: IndexContent = {
    documents: knowledgeBase.documents.map(indexedDocument),
    passages,
    intents,
    windows: matrixOf(windows.flat(), dimensions),
    windowPassages: Uint32Array.from(windows.flatMap((vectors, passage) => vectors.map(() => passage))),
    examples: matrixOf(
      examples.map((example) => meanOf(vectorsOf(example), dimensions)),
      dimensions,
    ),
  }
  return { content, reused: texts.length - missing.length }
}

/** One vector for a text of several windows: their mean, of norm 1. */
export function meanOf(vectors: readonly Float32Array[], dimensions: number): Float32Array {
  const only = vectors[0]
  if (only !== undefined && vectors.length === 1) return only
  const mean = new Float32Array(dimensions)
  for (const vector of vectors)
    for (let at = 0; at < dimensions; at++) mean[at] = (mean[at] as number) + (vector[at] as number)
  const norm = Math.hypot(...mean) || 1
  return mean.map((value) => value / norm)
}

function matrixOf(vectors: readonly Float32Array[], dimensions: number): VectorMatrix {
  const data = new Float32Array(vectors.length * dimensions)
  for (const [row, vector] of vectors.entries()) data.set(vector, row * dimensions)
  return { dimensions, rows: vectors.length, data }
}
