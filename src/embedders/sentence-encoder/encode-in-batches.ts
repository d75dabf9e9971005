import type { EmbedOptions } from '../embedder.ts'
import { cutBatches } from './cut-batches.ts'

/** Batches on their way at a time: one is computed while the next is sent. */
const batchesAhead = 2

/** Rows to vectors, in batches of rows of like length, a few on their way at a time. */
export async function encodeInBatches(
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
      for (const [position, index] of batch.entries()) vectors[index] = encoded[position] ?? new Float32Array()
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
