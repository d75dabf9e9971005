import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { Socket } from 'node:net'
import { Failure } from '../../failure.ts'
import type { EncodeRequest, EncodeResponse, EncoderStart, FailureNotice } from './encoder-message.ts'
import { vectorLength } from './encoder-runtime.ts'

/** One child process, from its start to its end. */
export interface EncoderWorker {
  isAlive(): boolean
  /** Whether the child ended by itself before it had loaded a runtime or said why it cannot. */
  diedAtStart(): boolean
  encode(rows: readonly Int32Array[]): Promise<Float32Array[]>
  end(): Promise<void>
}

/** Milliseconds that a child may need to see that it is not wanted any more; in the middle of a batch it does not look. */
const patience = 300

/** Milliseconds for the last words of a child that ended. */
const gracePeriod = 20

/** Starts `program` as a child. @throws Failure `embedder-unavailable` when there is no such program */
export function startEncoderWorker(
  program: string,
  start: EncoderStart,
  onNotice: (message: string) => void,
): EncoderWorker {
  const child = forkProgram(program, start)
  const waiting = new Map<number, { resolve(vectors: Float32Array): void; reject(failure: Failure): void }>()
  let nextId = 0
  let heard = false
  let lastWords = ''
  let gone: Failure | null = null
  const fail = (failure: Failure) => {
    gone ??= failure
    for (const { reject } of waiting.values()) reject(gone)
    waiting.clear()
  }
  const exited = new Promise<void>((resolve) => {
    child.once('exit', (code, signal) => {
      // What the child wrote last may still be on its way; `close` waits for it, but never comes after a disconnect.
      setTimeout(() => {
        fail(childEnded(signal ?? `exit code ${code}`, lastWords))
        resolve()
      }, gracePeriod)
    })
    child.on('error', (cause) => {
      fail(new Failure('embedder-failed', `The embedder's process failed: ${cause.message}`, 'Try again.', { cause }))
      resolve()
    })
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    lastWords = (lastWords + text).slice(-2000)
  })
  child.on('message', (response: EncodeResponse) => {
    heard = true
    if (response.kind === 'ready') {
      if (response.notice !== null) onNotice(response.notice)
    } else if (response.kind === 'unavailable') {
      fail(failureOf(response.failure))
      child.disconnect()
    } else {
      const request = waiting.get(response.id)
      waiting.delete(response.id)
      if (waiting.size === 0) setIdle(child)
      if (response.kind === 'vectors') request?.resolve(response.vectors)
      else request?.reject(failureOf(response.failure))
    }
  })
  setIdle(child)
  return {
    isAlive: () => gone === null && child.connected && child.exitCode === null && child.signalCode === null,
    diedAtStart: () => gone !== null && !heard,
    async encode(rows) {
      const id = nextId
      nextId += 1
      const vectors = await new Promise<Float32Array>((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        setBusy(child)
        // When sending fails the child is gone or going, and its end fails the request.
        child.send(requestOf(id, rows), () => {})
      })
      return rows.map((_, index) => vectors.slice(index * vectorLength, (index + 1) * vectorLength))
    },
    async end() {
      fail(new Failure('embedder-failed', 'The embedder was closed while it worked.', 'Open a new embedder.'))
      if (child.connected) child.disconnect()
      setBusy(child)
      const timer = setTimeout(() => child.kill('SIGKILL'), patience)
      await exited
      clearTimeout(timer)
    },
  }
}

function forkProgram(program: string, start: EncoderStart): ChildProcess {
  if (!existsSync(program)) {
    const message = `The program of the embedder's process is missing: ${program}`
    const hint = 'In a clone of the project run npm run build; else install the package again.'
    throw new Failure('embedder-unavailable', message, hint, { place: { path: program } })
  }
  return fork(program, [JSON.stringify(start)], {
    serialization: 'advanced',
    // Flags of this process (a debugger's port, a test runner's loader) are not for the child.
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
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

/** Keeps this process alive until the child has answered or ended. */
function setBusy(child: ChildProcess): void {
  child.ref()
  child.channel?.ref()
  if (child.stderr instanceof Socket) child.stderr.ref()
}

function setIdle(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
  if (child.stderr instanceof Socket) child.stderr.unref()
}

function failureOf({ code, message, hint }: FailureNotice): Failure {
  return new Failure(code, message, hint)
}

function childEnded(how: string, lastWords: string): Failure {
  const said = lastWords.trim() === '' ? '' : ` It said: ${lastWords.trim().slice(-500)}`
  const hint =
    'Try again: that starts a new process. If it ends again, look for too little memory, or run groundwork doctor.'
  return new Failure('embedder-failed', `The embedder's process ended by itself (${how}).${said}`, hint)
}
