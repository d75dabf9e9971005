import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import pRetry from 'p-retry'
import type { EmbedderInfo } from '../../schemas/index-manifest.ts'
import { Failure } from '../failure.ts'
import { type Clock, systemClock } from './clock.ts'
import { cutWindows } from './cut-windows.ts'
import { embedEachWindow } from './embed-each-window.ts'
import type { Embedder, EmbedOptions } from './embedder.ts'
import { estimateTokens } from './estimate-tokens.ts'
import { type RequestLimits, type RequestPacer, startRequestPacer } from './request-pacer.ts'
import { retryAfter, retryable } from './retryable.ts'
import { unitVector } from './unit-vector.ts'

export interface LangchainEmbedderOptions extends RequestLimits {
  /** Name of the model; equal ids and dimensions mean interchangeable vectors. */
  readonly id: string
  readonly dimensions: number
  /** Most texts of one request. */
  readonly batch: number
  /** Most tokens that the model reads of a text. */
  readonly tokens: number
  /** Attempts after the first one, with waits that double from one second to half a minute. */
  readonly retries: number
  /** The system's where it is left out. */
  readonly clock?: Clock
  readonly onNotice?: (message: string) => void
}

/** A token is rarely shorter than this many characters; counted so, a window never exceeds what the model reads. */
const charactersOfToken = 2.5
/** An endpoint that asks for a longer wait is not waited for. */
const longestWait = 10 * 60_000
const longWait = 1000

/**
 * Any LangChain `Embeddings` as an embedder. Requests go one after the other, keep to the limits of the endpoint, are repeated when it is busy, and
 * their vectors are checked (count, length, finite) before one is used.
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
  const endpoint = openEndpoint(embeddings, options)
  const cut = (text: string): string[] => cutWindows(text, rules).map(({ start, end }) => text.slice(start, end))
  const embed = async (
    texts: readonly string[],
    { signal, onProgress }: EmbedOptions = {},
  ): Promise<Float32Array[]> => {
    const vectors: Float32Array[] = []
    for (const part of cutBatches(texts, batch, options.tokensPerMinute)) {
      const rows = await request(endpoint, part, signal)
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

/** Texts in requests of at most `batch` texts, and of at most the tokens of a minute unless a text alone has more. */
function cutBatches(texts: readonly string[], batch: number, tokens = Number.POSITIVE_INFINITY): string[][] {
  const batches: string[][] = []
  let part: string[] = []
  let sum = 0
  for (const text of texts) {
    const more = estimateTokens([text])
    if (batches.length === 0 || part.length === batch || sum + more > tokens) {
      part = []
      sum = 0
      batches.push(part)
    }
    part.push(text)
    sum += more
  }
  return batches
}

/** What requests need: whom to ask, how patiently, how often. */
interface Endpoint {
  readonly embeddings: EmbeddingsInterface
  readonly id: string
  readonly retries: number
  readonly clock: Clock
  readonly pacer: RequestPacer
  readonly onNotice: (message: string) => void
  /** Whether it was said that requests are paced. */
  told: boolean
}

function openEndpoint(embeddings: EmbeddingsInterface, options: LangchainEmbedderOptions): Endpoint {
  const { id, retries, clock = systemClock, onNotice = () => {} } = options
  return { embeddings, id, retries, clock, pacer: startRequestPacer(options, clock), onNotice, told: false }
}

async function request(endpoint: Endpoint, texts: readonly string[], signal: AbortSignal | undefined) {
  const { id, retries, clock, onNotice } = endpoint
  // Endpoints refuse empty texts; a space has a vector everywhere.
  const input = texts.map((text) => (text.trim() === '' ? ' ' : text))
  try {
    return await pRetry(() => attempt(endpoint, input, signal), {
      retries,
      // The waits are ours, so that a server can say how long and a test need not wait.
      minTimeout: 0,
      maxTimeout: 0,
      ...(signal === undefined ? {} : { signal }),
      shouldRetry: ({ error }) => retryable(error),
      onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
        if (retriesLeft === 0 || !retryable(error)) return
        const ms = retryAfter(error) ?? Math.min(30_000, 1000 * 2 ** (attemptNumber - 1))
        if (ms > longestWait) throw tooLong(id, ms, error)
        if (attemptNumber === 1) onNotice(`${id} is busy or unreachable; trying again.`)
        await clock.sleep(ms, signal)
      },
    })
  } catch (cause) {
    signal?.throwIfAborted()
    throw cause instanceof Failure ? cause : failureOf(cause, id)
  }
}

/** One request, when the limits allow it; one that is repeated counts again. */
async function attempt(endpoint: Endpoint, input: string[], signal: AbortSignal | undefined): Promise<unknown> {
  const { embeddings, id, clock, pacer, onNotice } = endpoint
  const wait = pacer.reserve(estimateTokens(input))
  if (wait >= longWait && !endpoint.told) {
    onNotice(`${id} is asked no more often than the configured limits allow; this takes its time.`)
    endpoint.told = true
  }
  if (wait > 0) await clock.sleep(wait, signal)
  return untilAborted(embeddings.embedDocuments(input), signal)
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

function tooLong(id: string, ms: number, cause: unknown): Failure {
  const message = `${id}: the endpoint is busy and asks to wait ${Math.ceil(ms / 60_000)} minutes.`
  return new Failure('embedder-failed', message, 'Build again then: what was embedded is kept.', { cause })
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
