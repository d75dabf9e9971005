import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { VectorStoreAdapter } from '../../src/vector-stores/vector-store-adapter.ts'
import { type VectorStoreKind, vectorStores } from '../../src/vector-stores/vector-stores.ts'
import { describeVectorStore } from './vector-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'vector-store-'))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0

for (const kind of Object.keys(vectorStores) as VectorStoreKind[]) {
  describeVectorStore(kind, async (matrix) => {
    const adapter: VectorStoreAdapter = vectorStores[kind]
    const path = join(folder, `${kind}-${files++}`)
    await adapter.build?.(matrix, path)
    return adapter.open(matrix, path)
  })
}
