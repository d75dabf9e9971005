import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { Failure } from '../../failure.ts'
import type { EncodeRequest, EncodeResponse, EncoderStart, FailureNotice } from './encoder-message.ts'
import { vectorLength } from './encoder-runtime.ts'

export interface EncoderProcess {
  /** A vector for each row of tokens. @throws Failure `embedder-unavailable` or `embedder-failed` */
  encode(rows: readonly Int32Array[]): Promise<Float32Array[]>
  /** Ends the child; requests under way fail. Idempotent. */
  close(): Promise<void>
}

/**
 * The encoder in a child process, so that native code cannot end this one. The child is started by the first request and, after it
 * died, by the next; it does not keep this process alive between requests, and ends with it.
 */
export function openEncoderProcess(start: EncoderStart): EncoderProcess {
  let worker: Worker | null = null
  let closed = false
  return {
    async encode(rows) {
      if (closed) throw new Failure('embedder-failed', 'The embedder is closed.', 'Open a new embedder.')
      if (worker === null || !worker.isAlive()) worker = startWorker(start)
      return worker.encode(rows)
    },
    async close() {
      closed = true
      await worker?.end()
    },
  }
}

interface Worker {
  isAlive(): boolean
  encode(rows: readonly Int32Array[]): Promise<Float32Array[]>
  end(): Promise<void>
}

interface Waiting {
  resolve(vectors: Float32Array): void
  reject(failure: Failure): void
}

function startWorker(start: EncoderStart): Worker {
  const child = forkChild(start)
  const waiting = new Map<number, Waiting>()
  let nextId = 0
  let lastWords = ''
  let gone: Failure | null = null
  const settle = (failure: Failure) => {
    gone ??= failure
    for (const { reject } of waiting.values()) reject(gone)
    waiting.clear()
  }
  const exited = new Promise<void>((resolve) => {
    child.once('exit', (code, signal) => {
      settle(childDied(signal ?? `exit code ${code}`, lastWords))
      resolve()
    })
    child.once('error', (cause) => {
      settle(new Failure('embedder-failed', `The embedder's process failed: ${cause.message}`, 'Try again.', { cause }))
      resolve()
    })
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    lastWords = (lastWords + text).slice(-2000)
  })
  child.on('message', (response: EncodeResponse) => {
    if (response.kind === 'unavailable') {
      settle(failureOf(response.failure))
      child.disconnect()
      return
    }
    const request = waiting.get(response.id)
    waiting.delete(response.id)
    if (waiting.size === 0) idle(child)
    if (response.kind === 'vectors') request?.resolve(response.vectors)
    else request?.reject(failureOf(response.failure))
  })
  idle(child)
  return {
    isAlive: () => gone === null && child.connected,
    async encode(rows) {
      const id = nextId
      nextId += 1
      const vectors = await new Promise<Float32Array>((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        busy(child)
        // A failure to send is followed by the exit of the child, which settles the request.
        child.send(requestOf(id, rows), () => {})
      })
      return rows.map((_, index) => vectors.slice(index * vectorLength, (index + 1) * vectorLength))
    },
    async end() {
      settle(new Failure('embedder-failed', 'The embedder was closed while it worked.', 'Open a new embedder.'))
      if (child.connected) child.disconnect()
      // In the middle of a batch the child does not see that the channel closed.
      const timer = setTimeout(() => child.kill('SIGKILL'), 300)
      await exited
      clearTimeout(timer)
    },
  }
}

function forkChild(start: EncoderStart): ChildProcess {
  const file = findChildFile()
  if (!existsSync(file)) {
    const message = `The program of the embedder's process is missing: ${file}`
    throw new Failure('embedder-unavailable', message, 'Run npm run build, or install the package again.')
  }
  return fork(file, [JSON.stringify(start)], {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
}

/** The compiled child: beside this file when that is compiled, in dist/ when it runs as TypeScript. */
function findChildFile(): string {
  const here = import.meta.url
  if (here.endsWith('.js')) return fileURLToPath(new URL('./encoder-child.js', here))
  return fileURLToPath(new URL('../../../dist/src/embedders/sentence-encoder/encoder-child.js', here))
}

function requestOf(id: number, rows: readonly Int32Array[]): EncodeRequest {
  const lengths = Int32Array.from(rows, (row) => row.length)
  const tokens = new Int32Array(lengths.reduce((sum, length) => sum + length, 0))
  let offset = 0
  for (const row of rows) {
    tokens.set(row, offset)
    offset += row.length
  }
  return { id, tokens, lengths }
}

function busy(child: ChildProcess): void {
  child.ref()
  child.channel?.ref()
}

function idle(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
  if (child.stderr instanceof Socket) child.stderr.unref()
}

function failureOf({ code, message, hint }: FailureNotice): Failure {
  return new Failure(code, message, hint)
}

function childDied(how: string, lastWords: string): Failure {
  const said = lastWords.trim() === '' ? '' : ` Its last words: ${lastWords.trim().slice(-500)}`
  const hint =
    'Try again: a new process is started. If it dies again, look for little memory, or run groundwork doctor.'
  return new Failure('embedder-failed', `The embedder's process ended (${how}).${said}`, hint)
}
