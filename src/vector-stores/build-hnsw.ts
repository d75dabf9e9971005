import { type ChildProcess, fork } from 'node:child_process'
import { rename, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Failure } from '../failure.ts'
import type { HnswChildReply, HnswChildRequest } from './build-hnsw-child.ts'
import { checkHnswFile } from './check-hnsw-file.ts'
import { distinctRows } from './distinct-rows.ts'
import { matrixFault } from './vector-gate.ts'
import type { VectorMatrix } from './vector-store.ts'
import type { BuildOptions } from './vector-store-adapter.ts'

/** Small enough for a smooth progress and a prompt end, large enough that sending it costs nothing beside adding it. */
const batchRows = 64

/**
 * Writes the graph of near neighbours of a matrix to `path`; equal matrices give equal bytes. The native code runs in a child
 * process, and what it wrote is read back and checked before it gets its name, because hnswlib reports no error of the disk.
 * With `from`, the graph of the first rows grows instead: the same vectors, other links than a graph built at once. A graph that is
 * damaged or of other rows is not used.
 * Throws Failure (`internal` where the child dies, `file-unwritable`), RangeError on a bad matrix, or the reason of the signal.
 */
export async function buildHnsw(matrix: VectorMatrix, path: string, options: BuildOptions = {}): Promise<void> {
  const fault = matrixFault(matrix)
  if (fault !== null) throw new RangeError(`Vectors cannot be indexed: ${fault}.`)
  if (matrix.rows === 0) throw new RangeError('Vectors cannot be indexed: there are none.')
  options.signal?.throwIfAborted()
  const partial = partialOf(path)
  try {
    const distinct = distinctRows(matrix)
    const from = await usableGraph(matrix, options.from)
    const labels = from === undefined ? distinct.first : distinct.first.filter((row) => row >= from.rows)
    const start: HnswChildRequest = {
      kind: 'start',
      rows: distinct.first.length,
      dimensions: matrix.dimensions,
      from: from?.path ?? null,
    }
    await runChild(start, matrix, labels, path, options)
    await checkHnswFile(partial, matrix, distinct).catch((cause) => {
      throw diskFailure(path, cause)
    })
    await rename(partial, path)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

/** The graph to grow, if it is proven: what native code reads must be. It is only ever a shortcut, so that a bad one is no failure. */
async function usableGraph(matrix: VectorMatrix, from: BuildOptions['from']): Promise<BuildOptions['from']> {
  if (from === undefined || from.rows < 1 || from.rows > matrix.rows) return undefined
  const before = { ...matrix, rows: from.rows, data: matrix.data.subarray(0, from.rows * matrix.dimensions) }
  return checkHnswFile(from.path, before, distinctRows(before)).then(
    () => from,
    () => undefined,
  )
}

function partialOf(path: string): string {
  return `${path}.partial`
}

function runChild(
  start: HnswChildRequest,
  matrix: VectorMatrix,
  labels: Uint32Array,
  path: string,
  options: BuildOptions,
): Promise<void> {
  const { signal, onProgress } = options
  const child = fork(childFile(), [], {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let errors = ''
  child.stderr?.on('data', (text: Buffer) => {
    errors = (errors + text.toString()).slice(-2000)
  })
  return new Promise<void>((resolve, reject) => {
    const settle = (outcome: () => void) => {
      signal?.removeEventListener('abort', abort)
      child.removeAllListeners('exit')
      child.kill('SIGKILL')
      outcome()
    }
    const abort = () => settle(() => reject(signal?.reason))
    let sent = 0
    const next = () => {
      if (sent < labels.length) {
        send(child, batchOf(matrix, labels.subarray(sent, sent + batchRows)))
        sent = Math.min(sent + batchRows, labels.length)
      } else if (sent === labels.length) {
        send(child, { kind: 'write', path: partialOf(path) })
        sent++
      }
    }
    signal?.addEventListener('abort', abort)
    child.on('error', (error) => settle(() => reject(childFailure(String(error), errors))))
    child.on('exit', (code, ended) => settle(() => reject(childFailure(ended ?? `exit code ${code}`, errors))))
    child.on('message', (reply: HnswChildReply) => {
      if (reply.kind === 'written') settle(resolve)
      else if (reply.kind === 'failed')
        settle(() => reject(reply.writing ? diskFailure(path, reply.message) : childFailure(reply.message, errors)))
      else {
        if (reply.added > 0) onProgress?.(reply.added, labels.length)
        next()
      }
    })
    send(child, start)
    // A second batch on its way keeps the child busy while the first reply travels.
    next()
  })
}

function batchOf({ data, dimensions }: VectorMatrix, labels: Uint32Array): HnswChildRequest {
  const vectors = new Float32Array(labels.length * dimensions)
  labels.forEach((row, i) => {
    vectors.set(data.subarray(row * dimensions, (row + 1) * dimensions), i * dimensions)
  })
  return { kind: 'add', labels: labels.slice(), vectors }
}

function send(child: ChildProcess, request: HnswChildRequest): void {
  // A child that is gone cannot be written to; its exit is reported by the listener, so the error of the pipe is not.
  child.send(request, () => {})
}

function diskFailure(path: string, cause: unknown): Failure {
  const hint = 'See that the folder exists and may be written, and that the disk has room; then build again.'
  return new Failure('file-unwritable', `The vector index ${path} could not be written.`, hint, {
    cause,
    place: { path },
  })
}

function childFailure(what: string, errors: string): Failure {
  const last = errors.trim().split('\n').at(-1) ?? ''
  const message = `The process that builds the vector index ended early (${what}${last === '' ? '' : `: ${last}`}).`
  return new Failure(
    'internal',
    message,
    'Build again with `vectorStore: exact` in groundwork.yaml; it needs no native code.',
  )
}

/** Children run compiled code: from the sources (tests) that is the last build in dist/. */
function childFile(): string {
  const here = import.meta.url
  const compiled = here.endsWith('.ts') ? '../../dist/src/vector-stores/build-hnsw-child.js' : './build-hnsw-child.js'
  return fileURLToPath(new URL(compiled, here))
}
