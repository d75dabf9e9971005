import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignWindows, noPassage } from '../../src/search-index/align-windows.ts'
import { buildHnsw } from '../../src/vector-stores/build-hnsw.ts'
import { openExactVectorStore } from '../../src/vector-stores/exact-vector-store.ts'
import { openHnswVectorStore } from '../../src/vector-stores/hnsw-vector-store.ts'
import type { VectorMatrix } from '../../src/vector-stores/vector-store.ts'

const dimensions = 8

/** One unit vector for each number; equal numbers give equal vectors. */
function matrixOf(numbers: readonly number[]): VectorMatrix {
  const data = new Float32Array(numbers.length * dimensions)
  for (const [row, number] of numbers.entries()) {
    const values = Array.from({ length: dimensions }, (_, at) => Math.sin((number + 1) * (at + 1) * 1.7))
    const norm = Math.hypot(...values)
    data.set(
      values.map((value) => value / norm),
      row * dimensions,
    )
  }
  return { dimensions, rows: numbers.length, data }
}

function rowOf({ data }: VectorMatrix, row: number): number[] {
  return [...data.subarray(row * dimensions, (row + 1) * dimensions)]
}

describe('alignWindows', () => {
  it('keeps the rows of vectors that are still needed and puts new ones after them', () => {
    const windows = matrixOf([0, 1, 2, 3, 9, 5, 6, 7])
    const aligned = alignWindows(
      { windows, windowPassages: Uint32Array.of(10, 11, 12, 13, 14, 15, 16, 17) },
      matrixOf([0, 1, 2, 3, 4, 5, 6, 7]),
    )
    expect([...(aligned?.windowPassages ?? [])]).toEqual([10, 11, 12, 13, noPassage, 15, 16, 17, 14])
  })

  it('gives up where too much is gone or new', () => {
    const before = matrixOf([0, 1, 2, 3, 4])
    const of = (numbers: number[]) => ({ windows: matrixOf(numbers), windowPassages: Uint32Array.from(numbers) })
    expect(alignWindows(of([0, 1]), before)).toBeNull()
    expect(alignWindows(of([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]), before)).toBeNull()
    expect(alignWindows(of([0]), matrixOf([]))).toBeNull()
  })

  it('has every window on a row with its vector, copies included', () => {
    const numbers = fc.array(fc.nat(12), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(numbers, numbers, (old, now) => {
        const windows = matrixOf(now)
        const aligned = alignWindows({ windows, windowPassages: Uint32Array.from(now, (_, at) => at) }, matrixOf(old))
        if (aligned === null) return
        const seen = new Set<number>()
        for (const [row, owner] of aligned.windowPassages.entries()) {
          if (owner === noPassage) continue
          seen.add(owner)
          expect(rowOf(aligned.windows, row)).toEqual(rowOf(windows, owner))
        }
        expect(seen.size).toBe(now.length)
      }),
    )
  })

  it('lets a graph grow that then finds what an exact scan finds', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'groundwork-grow-'))
    const old = matrixOf(Array.from({ length: 5000 }, (_, at) => at))
    const all = matrixOf(Array.from({ length: 5400 }, (_, at) => at))
    await buildHnsw(old, path.join(folder, 'old.bin'))
    await buildHnsw(all, path.join(folder, 'new.bin'), { from: { path: path.join(folder, 'old.bin'), rows: old.rows } })
    const grown = await openHnswVectorStore(path.join(folder, 'new.bin'), all)
    const exact = openExactVectorStore(all)
    let same = 0
    for (const number of [3, 777, 4999, 5000, 5210, 5399]) {
      const query = all.data.slice(number * dimensions, (number + 1) * dimensions)
      const labels = (await exact.nearest(query, 10)).map(({ label }) => label)
      same += (await grown.nearest(query, 10)).filter(({ label }) => labels.includes(label)).length
    }
    expect(same).toBeGreaterThanOrEqual(59)
    await grown.close()
    await rm(folder, { recursive: true })
  })
})
