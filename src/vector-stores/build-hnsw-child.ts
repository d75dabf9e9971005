import { m } from './hnsw-layout.ts'
import { type HnswGraph, loadHnswlib } from './load-hnswlib.ts'
import { sealHnswFile } from './seal-hnsw-file.ts'

/** What `buildHnsw` sends to the process that holds the graph: one `start` (from nothing, or from a
 * file that was checked), the vectors in order of their labels, one `write`. */
export type HnswChildRequest =
  | { kind: 'start'; rows: number; dimensions: number; from: string | null }
  | { kind: 'add'; labels: Uint32Array; vectors: Float32Array }
  | { kind: 'write'; path: string }

/** What it answers, one a request. */
export type HnswChildReply =
  | { kind: 'added'; added: number }
  | { kind: 'written' }
  | { kind: 'failed'; writing: boolean; message: string }

const efConstruction = 200
/** Fixed, and one thread: the same vectors in the same order give the same file. */
const randomSeed = 100

let graph: HnswGraph | null = null
let dimensions = 0
let added = 0
let queue: Promise<void> = Promise.resolve()

process.on('message', (request: HnswChildRequest) => {
  queue = queue.then(async () => reply(await handle(request).catch((error) => failed(request, error))))
})
// The parent is gone, nobody waits for the graph.
process.on('disconnect', () => process.exit(1))

async function handle(request: HnswChildRequest): Promise<HnswChildReply> {
  if (request.kind === 'start') {
    const hnswlib = await loadHnswlib()
    if (hnswlib === null) throw new Error('hnswlib-node is not installed')
    graph = new hnswlib.HierarchicalNSW('ip', request.dimensions)
    if (request.from === null) graph.initIndex({ maxElements: request.rows, m, efConstruction, randomSeed })
    else {
      graph.readIndexSync(request.from)
      graph.resizeIndex(request.rows)
    }
    dimensions = request.dimensions
    return { kind: 'added', added }
  }
  if (graph === null) throw new Error('the graph was never started')
  if (request.kind === 'add') {
    for (const [i, label] of request.labels.entries()) {
      graph.addPoint(Array.from(request.vectors.subarray(i * dimensions, (i + 1) * dimensions)), label)
    }
    added += request.labels.length
    return { kind: 'added', added }
  }
  graph.writeIndexSync(request.path)
  await sealHnswFile(request.path)
  return { kind: 'written' }
}

function failed(request: HnswChildRequest, error: unknown): HnswChildReply {
  const message = error instanceof Error ? error.message : String(error)
  return { kind: 'failed', writing: request.kind === 'write', message }
}

function reply(message: HnswChildReply): void {
  if (process.connected) process.send?.(message)
}
