import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import pRetry from 'p-retry'
import type { EmbedderInfo } from '../../schemas/index-manifest.ts'
import { Failure } from '../failure.ts'
import { cutWindows } from './cut-windows.ts'
import { embedEachWindow } from './embed-each-window.ts'
import type { Embedder, EmbedOptions } from './embedder.ts'
import { retryAfter, retryable } from './retryable.ts'
import { unitVector } from './unit-vector.ts'

export interface LangchainEmbedderOptions {
  /** Name of the model; equal ids and dimensions mean interchangeable vectors. */
  readonly id: string
  readonly dimensions: number
  /** Most texts of one request. */
  readonly batch: number
  /** Most tokens that the model reads of a text. */
  readonly tokens: number
  /** Attempts after the first one, with waits that double from one second to half a minute. */
  readonly retries: number
  /** Waits so many milliseconds; the clock of tests. */
  readonly sleep?: (ms: number) => Promise<void>
  readonly onNotice?: (message: string) => void
}

/** A token is rarely shorter than this many characters; counted so, a window never exceeds what the model reads. */
const charactersOfToken = 2.5

/**
 * Any LangChain `Embeddings` as an embedder. Requests go one after the other, are repeated when the endpoint is busy, and their vectors are
 * checked (count, length, finite) before one is used.
 * @throws Failure `embedder-failed`, `embedder-unavailable` where the endpoint refuses the key or the model
 */
export function openLangchainEmbedder(embeddings: EmbeddingsInterface, options: LangchainEmbedderOptions): Embedder {
  const { id, dimensions, batch, tokens } = options
  const info: EmbedderInfo = { id, dimensions, fingerprint: `${id}/${dimensions}/${tokens}` }
  const rules = {
    limit: tokens,
    overlap: Math.floor(tokens / 8),
    count: (text: string) => Math.ceil(text.length / charactersOfToken),
    cutWord: (word: string) => cutsOfWord(word, tokens),
  }
  const cut = (text: string): string[] => cutWindows(text, rules).map(({ start, end }) => text.slice(start, end))
  const embed = async (
    texts: readonly string[],
    { signal, onProgress }: EmbedOptions = {},
  ): Promise<Float32Array[]> => {
    const vectors: Float32Array[] = []
    for (let start = 0; start < texts.length; start += batch) {
      const part = texts.slice(start, start + batch)
      const rows = await request(embeddings, part, options, signal)
      for (const row of checkRows(rows, part.length, info)) vectors.push(row)
      onProgress?.(vectors.length, texts.length)
    }
    return vectors
  }
  return {
    info,
    embed: (texts, more) =>
      embed(
        texts.map((text) => cut(text)[0] ?? text),
        more,
      ),
    embedWindows: (texts, more) => embedEachWindow(texts, cut, embed, more),
    close: async () => {},
  }
}

async function request(
  embeddings: EmbeddingsInterface,
  texts: readonly string[],
  { id, retries, sleep, onNotice }: LangchainEmbedderOptions,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  // Endpoints refuse empty texts; a space has a vector everywhere.
  const input = texts.map((text) => (text.trim() === '' ? ' ' : text))
  const wait = sleep ?? ((ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)))
  try {
    return await pRetry(() => untilAborted(embeddings.embedDocuments(input), signal), {
      retries,
      // The waits are ours, so that a server can say how long and a test need not wait.
      minTimeout: 0,
      maxTimeout: 0,
      ...(signal === undefined ? {} : { signal }),
      shouldRetry: ({ error }) => retryable(error),
      onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
        if (retriesLeft === 0 || !retryable(error)) return
        const ms = retryAfter(error) ?? Math.min(30_000, 1000 * 2 ** (attemptNumber - 1))
        if (attemptNumber === 1) onNotice?.(`${id} is busy or unreachable; trying again.`)
        await wait(ms)
      },
    })
  } catch (cause) {
    signal?.throwIfAborted()
    throw failureOf(cause, id)
  }
}

/** LangChain's interface takes no signal: the request is left to itself, its result is not waited for. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}

function failureOf(cause: unknown, id: string): Failure {
  const message = cause instanceof Error ? cause.message : String(cause)
  const status = (cause as { status?: unknown } | null)?.status
  if (status === 401 || status === 403) {
    return new Failure(
      'embedder-unavailable',
      `${id}: the endpoint refuses the key (${status}).`,
      'Check the key in the environment.',
      { cause },
    )
  }
  if (status === 404) {
    return new Failure(
      'embedder-unavailable',
      `${id}: the endpoint has no such model.`,
      'Check embedder.model and embedder.url.',
      { cause },
    )
  }
  const hint = 'Build again: what was embedded is kept, and only the rest is asked for.'
  return new Failure('embedder-failed', `${id}: ${message.split('\n')[0]}`, hint, { cause })
}

/** The rows of a response as unit vectors; a response that is not what was asked for is refused whole. */
function checkRows(rows: unknown, expected: number, { id, dimensions }: EmbedderInfo): Float32Array[] {
  const refuse = (reason: string): Failure =>
    new Failure(
      'embedder-failed',
      `${id}: the endpoint ${reason}.`,
      'Check the model and its dimensions in the configuration.',
    )
  if (!Array.isArray(rows) || rows.length !== expected) {
    throw refuse(`returned ${Array.isArray(rows) ? rows.length : 'no'} vectors for ${expected} texts`)
  }
  return rows.map((row: unknown) => {
    if (!Array.isArray(row) && !(row instanceof Float32Array)) throw refuse('returned something that is no vector')
    if (row.length !== dimensions) throw refuse(`returned a vector of ${row.length} numbers instead of ${dimensions}`)
    const vector = unitVector(row)
    if (vector === null) throw refuse('returned a vector that is zero or has something that is no number')
    return vector
  })
}

function cutsOfWord(word: string, tokens: number): number[] {
  const length = Math.floor(tokens * charactersOfToken)
  return Array.from({ length: Math.ceil(word.length / length) - 1 }, (_, at) => (at + 1) * length)
}
