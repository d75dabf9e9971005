import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SparseCosine } from '../../src/gate/sparse-cosine.ts'

const features = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 8 })

/** The definition, with dense vectors. */
function naiveScores(rows: readonly string[][], query: readonly string[]): number[] {
  const vocabulary = [...new Set(rows.flat())]
  const idf = (term: string): number => 1 + Math.log(rows.length / rows.filter((row) => row.includes(term)).length)
  const weight = (row: readonly string[], term: string, unseen: number): number => {
    const count = row.filter((other) => other === term).length
    return count === 0 ? 0 : (1 + Math.log(count)) * (vocabulary.includes(term) ? idf(term) : unseen)
  }
  const unseen = 1 + Math.log(Math.max(1, rows.length))
  const terms = [...new Set([...vocabulary, ...query])]
  const vector = (row: readonly string[]): number[] => terms.map((term) => weight(row, term, unseen))
  const norm = (values: number[]): number => Math.hypot(...values)
  const asked = vector(query)
  return rows.map((row) => {
    const one = vector(row)
    const product = one.reduce((sum, value, at) => sum + value * (asked[at] ?? 0), 0)
    return norm(one) === 0 || norm(asked) === 0 ? 0 : product / (norm(one) * norm(asked))
  })
}

describe('SparseCosine', () => {
  it('agrees with the definition', () => {
    fc.assert(
      fc.property(
        fc.array(features, { minLength: 1, maxLength: 6 }),
        fc.array(fc.constantFrom('a', 'b', 'c', 'x'), { maxLength: 6 }),
        (rows, query) => {
          const scores = new SparseCosine(rows).scores(query)
          for (const [row, expected] of naiveScores(rows, query).entries()) expect(scores[row]).toBeCloseTo(expected, 5)
        },
      ),
    )
  })

  it('is lowered by words that no row has', () => {
    const cosine = new SparseCosine([['refund', 'late'], ['card']])
    expect(cosine.scores(['refund', 'bitcoin'])[0]).toBeLessThan(cosine.scores(['refund'])[0] as number)
  })
})
