import { type ChildProcess, execFile } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildHnsw } from '../../src/vector-stores/build-hnsw.ts'
import { openExactVectorStore } from '../../src/vector-stores/exact-vector-store.ts'
import { openHnswVectorStore } from '../../src/vector-stores/hnsw-vector-store.ts'
import { clusteredMatrix, pickRows, rowOf } from './clustered-matrix.ts'

const matrix = clusteredMatrix(1000, 16, 10, 2)
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hnsw-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('buildHnsw', () => {
  it('writes the same bytes for the same vectors', async () => {
    await buildHnsw(matrix, join(folder, 'a'))
    await buildHnsw(matrix, join(folder, 'b'))
    expect(readFileSync(join(folder, 'a')).equals(readFileSync(join(folder, 'b')))).toBe(true)
    expect(readdirSync(folder)).toEqual(['a', 'b'])
  })

  it('tells how many vectors are in, up to all distinct ones', async () => {
    const seen: [number, number][] = []
    const order = Array.from({ length: 400 }, (_, i) => i % 300)
    await buildHnsw(pickRows(matrix, order), join(folder, 'a'), {
      onProgress: (done, total) => seen.push([done, total]),
    })
    expect(seen.map(([done]) => done)).toEqual([64, 128, 192, 256, 300])
    expect(new Set(seen.map(([, total]) => total))).toEqual(new Set([300]))
  })

  describe('from the graph of the first rows', () => {
    const large = clusteredMatrix(5000, 16, 30, 6)
    const first = pickRows(
      large,
      Array.from({ length: 4000 }, (_, i) => i),
    )
    const last = pickRows(
      large,
      Array.from({ length: 1000 }, (_, i) => 4000 + i),
    )
    const from = () => ({ path: join(folder, 'first'), rows: 4000 })
    const added = async () => {
      let most = 0
      await buildHnsw(large, join(folder, 'all'), {
        from: from(),
        onProgress: (_, total) => {
          most = total
        },
      })
      return most
    }
    const recall = async () => {
      const store = await openHnswVectorStore(join(folder, 'all'), large)
      const exact = openExactVectorStore(large)
      let hits = 0
      for (let row = 0; row < 1000; row += 10) {
        const truth = await exact.nearest(rowOf(last, row), 10)
        const found = await store.nearest(rowOf(last, row), 10)
        for (const { label } of found) if (truth.some((neighbour) => neighbour.label === label)) hits++
      }
      return hits / 1000
    }

    it('adds the others only', async () => {
      await buildHnsw(first, from().path)
      expect(await added()).toBe(1000)
      expect(await recall()).toBeGreaterThanOrEqual(0.98)
    })

    it.each<[string, () => Promise<unknown>]>([
      ['missing', async () => {}],
      ['damaged', async () => writeFileSync(from().path, readFileSync(from().path).fill(0, 5000, 5100))],
      ['of other rows', () => buildHnsw(pickRows(large, [1, 2, 3]), from().path)],
    ])('adds all where it is %s', async (how, spoil) => {
      if (how !== 'missing') await buildHnsw(first, from().path)
      await spoil()
      expect(await added()).toBe(5000)
      expect(await recall()).toBeGreaterThanOrEqual(0.98)
    })
  })

  it('ends when it is told to, and leaves nothing behind', async () => {
    const controller = new AbortController()
    const building = buildHnsw(matrix, join(folder, 'a'), {
      signal: controller.signal,
      onProgress: () => controller.abort(new Error('enough')),
    })
    await expect(building).rejects.toThrow('enough')
    expect(readdirSync(folder)).toEqual([])
    await expect(buildHnsw(matrix, join(folder, 'a'), { signal: controller.signal })).rejects.toThrow('enough')
  })

  it.each<NodeJS.Signals>(['SIGSEGV', 'SIGKILL', 'SIGABRT'])('reports a child that ends by %s', async (signal) => {
    let child: ChildProcess | undefined
    const onSpawn = (message: unknown) => {
      child = (message as { process: ChildProcess }).process
    }
    subscribe('child_process', onSpawn)
    const building = buildHnsw(matrix, join(folder, 'a'), { onProgress: () => child?.kill(signal) })
    await expect(building).rejects.toMatchObject({ code: 'internal', message: expect.stringContaining(signal) })
    unsubscribe('child_process', onSpawn)
    expect(readdirSync(folder)).toEqual([])
  })

  it('reports a folder that does not exist', async () => {
    const building = buildHnsw(matrix, join(folder, 'nowhere', 'a'))
    await expect(building).rejects.toMatchObject({
      code: 'file-unwritable',
      place: { path: join(folder, 'nowhere', 'a') },
    })
  })

  it('reports a disk on which the file does not fit', async () => {
    const script = fileURLToPath(new URL('build-in-little-space.mjs', import.meta.url))
    const path = join(folder, 'a')
    // The limit on the size of a file stands in for a full disk: writes beyond 32 KB fail.
    const { stdout } = await promisify(execFile)('bash', ['-c', `ulimit -f 32; exec node ${script} ${path}`])
    expect(JSON.parse(stdout)).toMatchObject({ code: 'file-unwritable', parent: 'alive' })
    expect(readdirSync(folder)).toEqual([])
  })

  it.each<[string, () => Parameters<typeof buildHnsw>[0]]>([
    ['no rows', () => pickRows(matrix, [])],
    ['too few numbers', () => ({ ...matrix, rows: 1001 })],
    ['a row with NaN', () => ({ rows: 1, dimensions: 16, data: rowOf(matrix, 0).fill(Number.NaN, 3, 4) })],
    ['a row of zeros', () => ({ rows: 1, dimensions: 16, data: new Float32Array(16) })],
  ])('refuses a matrix with %s', async (_, bad) => {
    await expect(buildHnsw(bad(), join(folder, 'a'))).rejects.toThrow(RangeError)
  })
})
