import fc from 'fast-check'
import { expect, it } from 'vitest'
import { distinctRows } from '../../src/vector-stores/distinct-rows.ts'

it('groups rows of equal numbers under the first of them', () => {
  const matrix = { rows: 5, dimensions: 2, data: Float32Array.of(1, 0, 0, 1, 1, 0, 0.6, 0.8, 1, 0) }
  const { first, copies } = distinctRows(matrix)
  expect([...first]).toEqual([0, 1, 3])
  expect([...copies]).toEqual([[0, [0, 2, 4]]])
})

it('agrees with a grouping by text', () => {
  const row = fc.array(fc.constantFrom(0, 1, -1, 0.5), { minLength: 2, maxLength: 2 })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 80 }), (rows) => {
      const { first, copies } = distinctRows({ rows: rows.length, dimensions: 2, data: Float32Array.from(rows.flat()) })
      const groups = groupByText(rows)
      expect([...first]).toEqual(groups.map((group) => group[0]))
      expect([...copies.values()].toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual(
        groups.filter((group) => group.length > 1),
      )
    }),
  )
})

it('has nothing to group in an empty matrix', () => {
  expect(distinctRows({ rows: 0, dimensions: 3, data: new Float32Array(0) }).first).toHaveLength(0)
})

function groupByText(rows: number[][]): number[][] {
  const groups = new Map<string, number[]>()
  for (const [i, row] of rows.entries()) groups.set(String(row), [...(groups.get(String(row)) ?? []), i])
  return [...groups.values()]
}
