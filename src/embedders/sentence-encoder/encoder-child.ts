import { Failure } from '../../failure.ts'
import type { EncodeRequest, EncodeResponse, EncoderStart, FailureNotice } from './encoder-message.ts'
import type { EncoderRuntime } from './encoder-runtime.ts'
import { openReferenceRuntime } from './open-reference-runtime.ts'

/** The child process: started by `openEncoderProcess`, answers one request after the other until its parent closes the channel or dies. */
async function main(): Promise<void> {
  process.on('disconnect', () => process.exit(0))
  // An interrupt at the terminal reaches the whole group; the parent decides what it means.
  process.on('SIGINT', () => {})
  const start: EncoderStart = JSON.parse(process.argv[2] ?? '{}')
  const opening = openReferenceRuntime(start.modelFolder)
  let queue: Promise<unknown> = opening.catch((error: unknown) =>
    respond({ kind: 'unavailable', failure: describe(error) }),
  )
  process.on('message', (request: EncodeRequest) => {
    queue = queue.then(async () => respond(await answer(await opening, request))).catch(() => {})
  })
  await queue
}

async function answer(runtime: EncoderRuntime, { id, tokens, lengths }: EncodeRequest): Promise<EncodeResponse> {
  try {
    const rows: Int32Array[] = []
    let offset = 0
    for (const length of lengths) {
      rows.push(tokens.subarray(offset, offset + length))
      offset += length
    }
    return { kind: 'vectors', id, vectors: await runtime.encode(rows) }
  } catch (error) {
    return { kind: 'failed', id, failure: describe(error) }
  }
}

function respond(response: EncodeResponse): void {
  // The channel may close while a batch is computed; the parent has then stopped waiting.
  process.send?.(response, undefined, undefined, () => {})
}

function describe(error: unknown): FailureNotice {
  if (error instanceof Failure) return { code: error.code, message: error.message, hint: error.hint }
  const message = `The embedder failed: ${error instanceof Error ? error.message : String(error)}`
  return { code: 'embedder-failed', message, hint: 'Run groundwork doctor; it checks the model and its runtime.' }
}

await main()
