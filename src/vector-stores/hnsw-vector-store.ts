import { Failure } from '../failure.ts'
import { BestList } from './best-list.ts'
import { checkHnswFile } from './check-hnsw-file.ts'
import { cosine, roundScore } from './cosine.ts'
import { type DistinctRows, distinctRows } from './distinct-rows.ts'
import { openExactVectorStore } from './exact-vector-store.ts'
import { type HnswGraph, loadHnswlib } from './load-hnswlib.ts'
import { checkQuery } from './vector-gate.ts'
import type { Neighbour, VectorMatrix, VectorStore } from './vector-store.ts'

/** Breadth of the search: candidates that the graph keeps in hand. */
const efSearch = 200
/** A graph visits about this many vectors for each candidate it keeps, each at a random place of the memory. */
const visitsPerCandidate = 16

/**
 * A store that asks a graph written by `buildHnsw` for candidates and scores them from the matrix, as the exact store does: equal
 * scores, and the same neighbours but for the few that a graph misses. Where a scan is no dearer than the graph, it scans.
 * Throws Failure `index-corrupt` or `file-unreadable`, and `config-invalid` where the addon is absent (ask `loadHnswlib` first).
 */
export async function openHnswVectorStore(path: string, matrix: VectorMatrix): Promise<VectorStore> {
  const hnswlib = await loadHnswlib()
  if (hnswlib === null) {
    const hint = 'Run `groundwork doctor`, or set `vectorStore: exact` in groundwork.yaml.'
    throw new Failure('config-invalid', 'The vector store hnsw needs hnswlib-node, which is not installed.', hint)
  }
  const exact = openExactVectorStore(matrix)
  const distinct = distinctRows(matrix)
  await checkHnswFile(path, matrix, distinct)
  let graph: HnswGraph | null = new hnswlib.HierarchicalNSW('ip', matrix.dimensions)
  read(graph, path)
  return {
    kind: 'hnsw',
    size: matrix.rows,
    nearest: async (query, k) => {
      checkQuery(query, k, matrix.dimensions)
      const breadth = Math.max(efSearch, 2 * k)
      if (graph === null || k === 0 || breadth * visitsPerCandidate >= distinct.first.length)
        return exact.nearest(query, k)
      graph.setEf(breadth)
      const { neighbors } = graph.searchKnn(Array.from(query), breadth)
      const found = score(matrix, distinct, neighbors, query, k)
      // A graph can leave a part of itself out of reach; fewer than asked for is not an answer.
      return found.length < k ? exact.nearest(query, k) : found
    },
    close: async () => {
      graph = null
    },
  }
}

function read(graph: HnswGraph, path: string): void {
  try {
    graph.readIndexSync(path)
  } catch (cause) {
    const hint = 'Build the index again; no other file of it is affected.'
    throw new Failure('index-corrupt', `The vector index ${path} cannot be loaded.`, hint, { cause, place: { path } })
  }
}

function score(
  matrix: VectorMatrix,
  { copies }: DistinctRows,
  rows: number[],
  query: Float32Array,
  k: number,
): Neighbour[] {
  const best = new BestList(k)
  for (const row of rows) {
    const value = roundScore(cosine(matrix.data, row * matrix.dimensions, query))
    for (const label of copies.get(row) ?? [row]) best.offer(label, value)
  }
  return best.toArray()
}
