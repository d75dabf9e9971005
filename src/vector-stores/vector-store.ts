/** A neighbour: `label` is the row of the vector in the order given; `score` is the cosine, larger is nearer. */
export interface Neighbour {
  readonly label: number
  readonly score: number
}

/** Nearest neighbours over unit vectors. Read-only once opened; a changed set of vectors is a new store. */
export interface VectorStore {
  readonly kind: string
  readonly size: number
  /** The k nearest by cosine, best first, ties by label; fewer where the store is smaller. `query` has norm 1. */
  nearest(query: Float32Array, k: number): Promise<Neighbour[]>
  close(): Promise<void>
}

/** A set of unit vectors, row-major: row i is `data.subarray(i * dimensions, (i + 1) * dimensions)`. */
export interface VectorMatrix {
  readonly dimensions: number
  readonly rows: number
  readonly data: Float32Array
}
