import type { EmbedderInfo } from '../../schemas/index-manifest.ts'

export interface EmbedOptions {
  readonly signal?: AbortSignal
  /** Called after each batch with the number of windows done and their total. */
  readonly onProgress?: (done: number, total: number) => void
}

/**
 * Text to vectors. All vectors are finite, of length `info.dimensions` and of L2 norm 1 (±1e-4), so that the dot product of two
 * is their cosine. Equal texts give equal vectors, whatever stands beside them in a batch.
 */
export interface Embedder {
  readonly info: EmbedderInfo
  /**
   * One vector a text; text beyond the model's length is not read (see `embedWindows`).
   * @throws Failure `embedder-failed` or `embedder-unavailable`
   */
  embed(texts: readonly string[], options?: EmbedOptions): Promise<Float32Array[]>
  /** Every text cut into overlapping windows that the model reads whole, and a vector for each window; at least one a text. */
  embedWindows(texts: readonly string[], options?: EmbedOptions): Promise<Float32Array[][]>
  /** Ends child processes; the embedder cannot be used afterwards. Idempotent. */
  close(): Promise<void>
}
