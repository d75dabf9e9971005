import type { Intent } from '../../schemas/intent.ts'
import type { Passage } from '../../schemas/passage.ts'
import { isReadable, type KnowledgeBase } from '../document/knowledge-base.ts'
import type { Embedder, EmbedOptions } from '../embedders/embedder.ts'
import { cutPassages } from '../passages/cut-passages.ts'
import type { VectorMatrix } from '../vector-stores/vector-store.ts'
import { collectIntents } from './collect-intents.ts'
import { type CollectedLogic, noCollectedLogic } from './collect-logic.ts'
import { embeddedText } from './embedded-text.ts'
import { type IndexedDocument, indexedDocument } from './indexed-document.ts'

/** Everything an index is made of, as values. */
export interface IndexContent extends CollectedLogic {
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

/** Where vectors are kept between builds: nothing is embedded twice. */
export interface VectorKeeper {
  /** The vectors of the windows of a text; null where it was never embedded. */
  get(text: string): readonly Float32Array[] | null
  keep(texts: readonly string[], vectors: readonly (readonly Float32Array[])[]): Promise<void>
}

export interface CompiledIndex {
  readonly content: IndexContent
  /** Texts whose vectors were kept. */
  readonly reused: number
}

export interface CompileOptions extends EmbedOptions {
  /** Called once with the texts that are about to be embedded. */
  readonly onMissing?: (texts: readonly string[]) => void
  /** Where it is left out, nothing is known of conditions. */
  readonly logic?: CollectedLogic
}

/** Small enough that little is lost, and paid twice, when a build is stopped; the texts come sorted by length, so batches stay even. */
const textsOfRound = 256

/** Passages and intents of a knowledge base, and the vectors of both. `sources` has the bytes of each document by path. */
export async function compileIndex(
  knowledgeBase: KnowledgeBase,
  sources: ReadonlyMap<string, Uint8Array>,
  embedder: Embedder,
  keeper: VectorKeeper,
  options: CompileOptions = {},
): Promise<CompiledIndex> {
  const readable = knowledgeBase.documents.filter(isReadable)
  const passages = readable.flatMap((document) => {
    const bytes = sources.get(document.path)
    return bytes === undefined ? [] : cutPassages(document, bytes)
  })
  const intents = collectIntents(knowledgeBase)
  const examples = intents.flatMap((intent) => intent.examples)
  const texts = [...passages.map(embeddedText), ...examples]
  const { vectors, reused } = await embedTexts(texts, embedder, keeper, options)
  const { dimensions } = embedder.info
  const windows = vectors.slice(0, passages.length)
  const content: IndexContent = {
    ...(options.logic ?? noCollectedLogic),
    // A file that was never read has no bytes to compare with later.
    documents: knowledgeBase.documents.filter(({ path }) => sources.has(path)).map(indexedDocument),
    passages,
    intents,
    windows: matrixOf(windows.flat(), dimensions),
    windowPassages: Uint32Array.from(windows.flatMap((rows, passage) => rows.map(() => passage))),
    examples: matrixOf(
      vectors.slice(passages.length).map((rows) => meanOf(rows, dimensions)),
      dimensions,
    ),
  }
  return { content, reused }
}

/** What is new is embedded in rounds, and kept after each: a build that fails goes on where it stopped. */
async function embedTexts(
  texts: readonly string[],
  embedder: Embedder,
  keeper: VectorKeeper,
  { signal, onProgress, onMissing }: CompileOptions,
): Promise<{ vectors: (readonly Float32Array[])[]; reused: number }> {
  const known = new Map<string, readonly Float32Array[]>()
  const missing = new Set<string>()
  let reused = 0
  for (const text of texts) {
    const kept = known.get(text) ?? keeper.get(text)
    if (kept === null) missing.add(text)
    else {
      known.set(text, kept)
      reused += 1
    }
  }
  // The longest first: what remains is then sure to go faster than what was seen.
  const queue = [...missing].sort((a, b) => b.length - a.length)
  onMissing?.(queue)
  for (let start = 0; start < queue.length; start += textsOfRound) {
    const round = queue.slice(start, start + textsOfRound)
    const rows = await embedder.embedWindows(round, {
      ...(signal === undefined ? {} : { signal }),
      onProgress: (done, total) => onProgress?.(start + Math.floor((done / total) * round.length), queue.length),
    })
    for (const [at, text] of round.entries()) known.set(text, rows[at] ?? [])
    await keeper.keep(round, rows)
  }
  return { vectors: texts.map((text) => known.get(text) ?? []), reused }
}

/** One vector for a text of several windows: their mean, of norm 1. */
export function meanOf(vectors: readonly Float32Array[], dimensions: number): Float32Array {
  const only = vectors[0]
  if (only !== undefined && vectors.length === 1) return only
  const mean = new Float32Array(dimensions)
  for (const vector of vectors) {
    for (let at = 0; at < dimensions; at++) mean[at] = (mean[at] as number) + (vector[at] as number)
  }
  const norm = Math.hypot(...mean) || 1
  return mean.map((value) => value / norm)
}

function matrixOf(vectors: readonly Float32Array[], dimensions: number): VectorMatrix {
  const data = new Float32Array(vectors.length * dimensions)
  for (const [row, vector] of vectors.entries()) data.set(vector, row * dimensions)
  return { dimensions, rows: vectors.length, data }
}
