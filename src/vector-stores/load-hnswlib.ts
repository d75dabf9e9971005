import { createRequire } from 'node:module'

/** What is used of a graph of hnswlib-node. Everything here aborts the process on a bad argument: only checked values may reach it. */
export interface HnswGraph {
  initIndex(options: { maxElements: number; m: number; efConstruction: number; randomSeed: number }): void
  addPoint(point: number[], label: number): void
  setEf(ef: number): void
  searchKnn(query: number[], k: number): { distances: number[]; neighbors: number[] }
  readIndexSync(file: string): void
  resizeIndex(maxElements: number): void
  writeIndexSync(file: string): void
}

export interface Hnswlib {
  HierarchicalNSW: new (space: 'ip', dimensions: number) => HnswGraph
}

/** The native addon, or null where npm left it out or never compiled it (npm 12 does neither without being told to). */
export async function loadHnswlib(): Promise<Hnswlib | null> {
  try {
    // `require` and not `import`: the project compiles, types included, where the optional package is absent.
    const addon: Partial<Hnswlib> = createRequire(import.meta.url)('hnswlib-node')
    return typeof addon.HierarchicalNSW === 'function' ? { HierarchicalNSW: addon.HierarchicalNSW } : null
  } catch {
    return null
  }
}
