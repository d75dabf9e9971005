import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Neighbour, VectorMatrix, VectorStore } from '../../src/vector-stores/vector-store.ts'
import { clusteredMatrix, pickRows, rowOf } from '../vector-stores/clustered-matrix.ts'

type MakeStore = (matrix: VectorMatrix) => Promise<VectorStore>

/** What every vector store owes its callers. 5,000 rows are enough that no member answers by a scan alone. */
export function describeVectorStore(kind: string, makeStore: MakeStore): void {
  describe(`vector store ${kind}`, () => {
    const matrix = clusteredMatrix(5000, 48, 40, 1)
    const queries = clusteredMatrix(100, 48, 40, 1)
    let store: VectorStore

    beforeAll(async () => {
      store = await makeStore(matrix)
    })
    afterAll(() => store.close())

    it('says its kind and size', () => {
      expect(store.kind).toBe(kind)
      expect(store.size).toBe(5000)
    })

    it('returns k neighbours, best first, each once', async () => {
      for (let i = 0; i < queries.rows; i++) {
        const found = await store.nearest(rowOf(queries, i), 25)
        expect(found).toHaveLength(25)
        expect(found).toEqual(found.toSorted(bestFirst))
        expect(new Set(found.map(({ label }) => label)).size).toBe(25)
      }
    })

    it('scores by the cosine, on a grid of a millionth', async () => {
      const query = rowOf(queries, 3)
      for (const { label, score } of await store.nearest(query, 50)) {
        expect(Math.abs(score - plainCosine(query, rowOf(matrix, label)))).toBeLessThan(6e-7)
        expect(score).toBe(Number(score.toFixed(6)))
      }
    })

    it('finds at least 98 % of the true ten nearest', async () => {
      let hits = 0
      for (let i = 0; i < queries.rows; i++) {
        const query = rowOf(queries, i)
        const truth = new Set(plainNearest(matrix, query, 10).map(({ label }) => label))
        for (const { label } of await store.nearest(query, 10)) if (truth.has(label)) hits++
      }
      expect(hits / (10 * queries.rows)).toBeGreaterThanOrEqual(0.98)
    })

    it('finds every row by itself', async () => {
      for (let row = 0; row < matrix.rows; row += 101) {
        expect(await store.nearest(rowOf(matrix, row), 1)).toEqual([{ label: row, score: 1 }])
      }
    })

    it('answers again the same, and to many at once', async () => {
      const query = rowOf(queries, 7)
      const first = await store.nearest(query, 10)
      const others = await Promise.all(Array.from({ length: 20 }, () => store.nearest(query, 10)))
      for (const other of others) expect(other).toEqual(first)
    })

    it('returns all it has where k is its size or more, and nothing for k = 0', async () => {
      const all = await store.nearest(rowOf(queries, 0), 5000)
      expect(all.map(({ label }) => label).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 5000 }, (_, i) => i))
      expect(await store.nearest(rowOf(queries, 0), 1e9)).toEqual(all)
      expect(await store.nearest(rowOf(queries, 0), 0)).toEqual([])
    })

    it('works with one row', async () => {
      const one = await makeStore(pickRows(matrix, [17]))
      expect(await one.nearest(rowOf(matrix, 17), 3)).toEqual([{ label: 0, score: 1 }])
      await one.close()
    })

    it('gives rows of equal vectors in the order of their labels', async () => {
      const order = Array.from({ length: 8000 }, (_, i) => (i * 7) % 4000)
      const doubled = await makeStore(pickRows(matrix, order))
      const query = rowOf(matrix, 21)
      const [first, second] = await doubled.nearest(query, 2)
      expect([first, second]).toEqual([
        { label: 3, score: 1 },
        { label: 4003, score: 1 },
      ])
      await doubled.close()
    })

    it('gives the first labels of a vector that is there a thousand times', async () => {
      const many = await makeStore(
        pickRows(
          matrix,
          Array.from({ length: 5000 }, (_, i) => (i % 5 === 2 ? 9 : i)),
        ),
      )
      const found = await many.nearest(rowOf(matrix, 9), 10)
      expect(found.map(({ label }) => label)).toEqual([2, 7, 9, 12, 17, 22, 27, 32, 37, 42])
      await many.close()
    })

    it.each<[string, () => Float32Array, number]>([
      ['a query that is too short', () => rowOf(queries, 0).slice(1), 3],
      ['an empty query', () => new Float32Array(0), 3],
      ['a query with NaN', () => rowOf(queries, 0).fill(Number.NaN, 5, 6), 3],
      ['a query with Infinity', () => rowOf(queries, 0).fill(Number.POSITIVE_INFINITY, 5, 6), 3],
      ['a query of norm 0', () => new Float32Array(48), 3],
      ['a query of norm 2', () => rowOf(queries, 0).map((value) => 2 * value), 3],
      ['k below 0', () => rowOf(queries, 0), -1],
      ['k that is not whole', () => rowOf(queries, 0), 2.5],
      ['k that is not a number', () => rowOf(queries, 0), Number.NaN],
    ])('refuses %s', async (_, query, k) => {
      await expect(store.nearest(query(), k)).rejects.toThrow(RangeError)
      expect(await store.nearest(rowOf(matrix, 4), 1)).toEqual([{ label: 4, score: 1 }])
    })
  })
}

function plainNearest(matrix: VectorMatrix, query: Float32Array, k: number): Neighbour[] {
  const all = Array.from({ length: matrix.rows }, (_, label) => ({
    label,
    score: Number(plainCosine(query, rowOf(matrix, label)).toFixed(6)),
  }))
  return all.sort(bestFirst).slice(0, k)
}

function plainCosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? Number.NaN), 0)
}

function bestFirst(a: Neighbour, b: Neighbour): number {
  return b.score - a.score || a.label - b.label
}
