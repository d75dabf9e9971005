import { fileURLToPath } from 'node:url'
import { Failure } from '../../failure.ts'
import { describeFallback } from './describe-fallback.ts'
import type { EncoderStart } from './encoder-message.ts'
import { type EncoderWorker, startEncoderWorker } from './start-encoder-worker.ts'

export interface EncoderProcess {
  /** Starts the child where there is none, without waiting for it. @throws Failure `embedder-unavailable` */
  start(): void
  /** A vector for each row of tokens. @throws Failure `embedder-unavailable` or `embedder-failed` */
  encode(rows: readonly Int32Array[]): Promise<Float32Array[]>
  /** Ends the child; requests under way fail. Idempotent. */
  close(): Promise<void>
}

/**
 * The encoder in a child process, so that native code cannot end this one. The child is started by the first call and, after it
 * died, by the next; it does not keep this process alive between requests, and ends with it. Where the native runtime ends the child
 * at its start, the reference runtime takes its place. `onNotice` hears once why it does.
 */
export function openEncoderProcess(
  start: EncoderStart,
  onNotice: (message: string) => void = () => {},
  program: string = findProgram(),
): EncoderProcess {
  let worker: EncoderWorker | null = null
  let { runtime } = start
  let closed = false
  let told = false
  const tell = (notice: string) => {
    if (!told) onNotice(notice)
    told = true
  }
  const findWorker = (): EncoderWorker => {
    if (closed) throw new Failure('embedder-failed', 'The embedder is closed.', 'Open a new embedder.')
    if (!worker?.isAlive()) worker = startEncoderWorker(program, { ...start, runtime }, tell)
    return worker
  }
  const encode = async (rows: readonly Int32Array[]): Promise<Float32Array[]> => {
    const used = findWorker()
    const asked = runtime
    try {
      return await used.encode(rows)
    } catch (failure) {
      if (closed || asked !== 'auto' || !used.diedAtStart()) throw failure
      runtime = 'reference'
      tell(describeFallback('it ends the process that loads it'))
      return encode(rows)
    }
  }
  return {
    start: () => void findWorker(),
    encode,
    async close() {
      closed = true
      await worker?.end()
    },
  }
}

/** The compiled child: beside this file when that is compiled, in dist/ when it runs as TypeScript. */
function findProgram(): string {
  const here = import.meta.url
  const folder = here.endsWith('.js') ? './' : '../../../dist/src/embedders/sentence-encoder/'
  return fileURLToPath(new URL(`${folder}encoder-child.js`, here))
}
