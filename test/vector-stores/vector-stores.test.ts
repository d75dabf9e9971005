import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { openHnswVectorStore } from '../../src/vector-stores/hnsw-vector-store.ts'
import {
  buildVectorStore,
  openVectorStore,
  vectorStoreChoices,
  vectorStores,
} from '../../src/vector-stores/vector-stores.ts'
import { clusteredMatrix, pickRows, rowOf } from './clustered-matrix.ts'

const folder = mkdtempSync(join(tmpdir(), 'vector-stores-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => vi.restoreAllMocks())

const large = clusteredMatrix(2000, 8, 20, 4)
const small = pickRows(large, [0, 1, 2])

it('offers every store and auto', () => {
  expect(new Set(vectorStoreChoices)).toEqual(new Set(['auto', ...Object.keys(vectorStores)]))
  for (const [kind, adapter] of Object.entries(vectorStores)) expect(adapter.kind).toBe(kind)
})

describe('buildVectorStore', () => {
  it.each([
    ['auto', small, 'exact'],
    ['auto', large, 'hnsw'],
    ['hnsw', small, 'hnsw'],
    ['exact', large, 'exact'],
    ['hnsw', pickRows(large, []), 'exact'],
  ] as const)('%s: %o gives %s', async (choice, matrix, kind) => {
    const path = join(folder, `${choice}-${matrix.rows}`)
    expect(await buildVectorStore(choice, matrix, path)).toBe(kind)
    expect(existsSync(path)).toBe(kind === 'hnsw')
    const store = await openVectorStore(kind, matrix, path)
    expect(store).toMatchObject({ kind, size: matrix.rows })
  })

  it.each(['auto', 'hnsw'] as const)('%s falls back, with a notice, where the addon is absent', async (choice) => {
    vi.spyOn(vectorStores.hnsw, 'missing').mockResolvedValue('no addon')
    const notice = vi.fn()
    expect(await buildVectorStore(choice, large, join(folder, 'absent'), { notice })).toBe('exact')
    expect(notice).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('no addon'))
  })
})

describe('openVectorStore', () => {
  it('falls back, with a notice, where the addon is absent', async () => {
    const path = join(folder, 'built-elsewhere')
    await buildVectorStore('hnsw', large, path)
    vi.spyOn(vectorStores.hnsw, 'missing').mockResolvedValue('no addon')
    const notice = vi.fn()
    const store = await openVectorStore('hnsw', large, path, notice)
    expect(store.kind).toBe('exact')
    expect(notice).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('no addon'))
    expect(await store.nearest(rowOf(large, 9), 1)).toEqual([{ label: 9, score: 1 }])
  })

  it('refuses a file of other vectors', async () => {
    const path = join(folder, 'other')
    await buildVectorStore('hnsw', large, path)
    const reversed = pickRows(
      large,
      Array.from({ length: 2000 }, (_, i) => 1999 - i),
    )
    for (const other of [small, reversed, clusteredMatrix(2000, 16, 20, 4)]) {
      await expect(openVectorStore('hnsw', other, path)).rejects.toMatchObject({
        code: 'index-corrupt',
        place: { path },
      })
    }
  })

  it('refuses a file that is not there', async () => {
    await expect(openHnswVectorStore(join(folder, 'nothing'), large)).rejects.toMatchObject({ code: 'file-unreadable' })
  })

  it('refuses vectors that are not unit vectors', async () => {
    const zeros = { rows: 1, dimensions: 8, data: new Float32Array(8) }
    for (const kind of ['exact', 'hnsw'] as const) {
      await expect(openVectorStore(kind, zeros, join(folder, 'none'))).rejects.toMatchObject({ code: 'index-corrupt' })
    }
  })
})
