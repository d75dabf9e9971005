import { Failure } from '../../failure.ts'
import type { EncodeRequest, EncodeResponse, EncoderStart, FailureNotice } from './encoder-message.ts'
import type { EncoderRuntime } from './encoder-runtime.ts'
import { openEncoderRuntime } from './open-encoder-runtime.ts'

/** The child process: started by `openEncoderProcess`, answers one request after the other until its parent closes the channel or dies. */
async function main(): Promise<void> {
  process.on('disconnect', () => process.exit(0))
  // An interrupt at the terminal reaches the whole group; the parent decides what it means.
  process.on('SIGINT', () => {})
  const start: EncoderStart = JSON.parse(process.argv[2] ?? '{}')
  const opening = open(start)
  let queue: Promise<unknown> = opening
  process.on('message', (request: EncodeRequest) => {
    queue = queue.then(async () => {
      const runtime = await opening
      if (runtime) respond(await answer(runtime, request))
    })
  })
}

async function open(start: EncoderStart): Promise<EncoderRuntime | null> {
  try {
    const { runtime, notice } = await openEncoderRuntime(start.modelFolder, start.runtime)
    respond({ kind: 'ready', runtime: runtime.name, notice })
    return runtime
  } catch (error) {
    respond({ kind: 'unavailable', failure: describe(error) })
    return null
  }
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
  return { code: 'embedder-failed', message, hint: 'Run groundwork doctor: it checks the model and its runtime.' }
}

await main()
