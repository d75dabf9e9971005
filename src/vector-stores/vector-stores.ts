import { Failure } from '../failure.ts'
import { buildHnsw } from './build-hnsw.ts'
import { openExactVectorStore } from './exact-vector-store.ts'
import { openHnswVectorStore } from './hnsw-vector-store.ts'
import { loadHnswlib } from './load-hnswlib.ts'
import type { VectorMatrix, VectorStore } from './vector-store.ts'
import type { BuildOptions, VectorStoreAdapter } from './vector-store-adapter.ts'

const exact: VectorStoreAdapter = {
  kind: 'exact',
  missing: async () => null,
  build: null,
  open: async (matrix) => openExactVectorStore(matrix),
}

const hnsw: VectorStoreAdapter = {
  kind: 'hnsw',
  missing: async () => ((await loadHnswlib()) === null ? 'hnswlib-node is not installed or was not compiled' : null),
  build: buildHnsw,
  open: (matrix, path) => openHnswVectorStore(path, matrix),
}

/** Every vector store there is. `exact` needs nothing but the vectors, so the others fall back to it. */
export const vectorStores = { exact, hnsw } as const satisfies Record<string, VectorStoreAdapter>

export type VectorStoreKind = keyof typeof vectorStores

/** What a configuration may ask for. */
export const vectorStoreChoices = ['auto', 'hnsw', 'exact'] as const satisfies readonly ('auto' | VectorStoreKind)[]

export type VectorStoreChoice = (typeof vectorStoreChoices)[number]

/** Below this many vectors a scan takes less than 2 ms, and a graph is a file and native code for nothing. */
const graphPays = 2000

/** Tells, in a sentence, that another store than the one asked for is used, and why. */
export type StoreNotice = (message: string) => void

/**
 * Builds the store that a configuration asks for and resolves to its kind, which belongs in the manifest; `path` is written only
 * where the kind needs a file. Falls back to `exact`, with a notice, where parts are missing or `auto` met a native crash.
 */
export async function buildVectorStore(
  choice: VectorStoreChoice,
  matrix: VectorMatrix,
  path: string,
  options: BuildOptions & { readonly notice?: StoreNotice } = {},
): Promise<VectorStoreKind> {
  const { notice, ...buildOptions } = options
  const wanted = choice === 'auto' ? (matrix.rows < graphPays ? 'exact' : 'hnsw') : choice
  const adapter: VectorStoreAdapter = vectorStores[matrix.rows === 0 ? 'exact' : wanted]
  if (adapter.build === null) return 'exact'
  const missing = await adapter.missing()
  if (missing !== null) return fallBack(notice, missing)
  try {
    await adapter.build(matrix, path, buildOptions)
    return wanted
  } catch (error) {
    if (choice !== 'auto' || !(error instanceof Failure) || error.code !== 'internal') throw error
    return fallBack(notice, error.message)
  }
}

/**
 * Opens a store of the kind that the manifest names; `exact` in its place, with a notice, where its parts are not installed here.
 * Throws Failure `index-corrupt` or `file-unreadable`.
 */
export async function openVectorStore(
  kind: VectorStoreKind,
  matrix: VectorMatrix,
  path: string,
  notice?: StoreNotice,
): Promise<VectorStore> {
  const missing = await vectorStores[kind].missing()
  return vectorStores[missing === null ? kind : fallBack(notice, missing)].open(matrix, path)
}

function fallBack(notice: StoreNotice | undefined, reason: string): 'exact' {
  notice?.(`Vectors are compared one by one, which is exact but slower on large indexes: ${reason}.`)
  return 'exact'
}
