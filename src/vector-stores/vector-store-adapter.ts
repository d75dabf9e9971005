import type { VectorMatrix, VectorStore } from './vector-store.ts'

export interface BuildOptions {
  readonly signal?: AbortSignal
  /** Called after each batch with the number of vectors that are in the store and their total. */
  readonly onProgress?: (done: number, total: number) => void
  /** What `build` wrote for the first `rows` rows of the same matrix: only the rows after them are added, where that is possible. */
  readonly from?: { readonly path: string; readonly rows: number }
}

/** A member of the shelf: how its stores are made from a matrix, and opened beside it. */
export interface VectorStoreAdapter {
  readonly kind: string
  /** Whether the parts it needs are installed here; null, or in words what is missing. */
  missing(): Promise<string | null>
  /** Writes to `path` what `open` needs beyond the matrix; null where that is nothing. */
  readonly build: ((matrix: VectorMatrix, path: string, options?: BuildOptions) => Promise<void>) | null
  open(matrix: VectorMatrix, path: string): Promise<VectorStore>
}
