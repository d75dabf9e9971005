/**
 * Cosine of TF-IDF vectors between a query and every row, over sparse features. Term weight is (1 + ln tf) · (1 + ln(n / df)), the common
 * "lnc.ltc" family of Salton and Buckley, 1988; features that no row has are left out of the query but count in its norm, at the
 * weight of a feature seen once, so that unknown words lower every score.
 */
export class SparseCosine {
  readonly #rows: number
  readonly #idf = new Map<string, number>()
  readonly #postings = new Map<string, { rows: Uint32Array; weights: Float32Array }>()

  constructor(rows: readonly (readonly string[])[]) {
    this.#rows = rows.length
    const counts = rows.map((features) => countFeatures(features))
    const frequency = new Map<string, number>()
    for (const row of counts)
      for (const feature of row.keys()) frequency.set(feature, (frequency.get(feature) ?? 0) + 1)
    for (const [feature, df] of frequency) this.#idf.set(feature, 1 + Math.log(rows.length / df))
    this.#fill(counts, frequency)
  }

  /** The features that some row has, with their weights in a vector of norm 1 (less where others count in the norm). */
  weigh(features: readonly string[]): [feature: string, weight: number][] {
    const unseen = 1 + Math.log(Math.max(1, this.#rows))
    let squares = 0
    const weighted: [string, number][] = []
    for (const [feature, count] of countFeatures(features)) {
      const idf = this.#idf.get(feature)
      const weight = (1 + Math.log(count)) * (idf ?? unseen)
      squares += weight * weight
      if (idf !== undefined) weighted.push([feature, weight])
    }
    const norm = Math.sqrt(squares)
    return weighted.map(([feature, weight]) => [feature, weight / norm])
  }

  /** Cosines in the order of the rows, each in [0, 1]. */
  scores(features: readonly string[]): Float32Array {
    const scores = new Float32Array(this.#rows)
    for (const [feature, weight] of this.weigh(features)) {
      const postings = this.#postings.get(feature)
      if (postings === undefined) continue
      const { rows, weights } = postings
      for (let index = 0; index < rows.length; index++) {
        const row = rows[index] as number
        scores[row] = (scores[row] as number) + weight * (weights[index] as number)
      }
    }
    return scores
  }

  #fill(counts: readonly ReadonlyMap<string, number>[], frequency: ReadonlyMap<string, number>): void {
    const filled = new Map<string, number>()
    for (const [feature, df] of frequency) {
      this.#postings.set(feature, { rows: new Uint32Array(df), weights: new Float32Array(df) })
    }
    for (const [row, features] of counts.entries()) {
      const weights = [...features].map(([feature, count]) => (1 + Math.log(count)) * (this.#idf.get(feature) ?? 0))
      const norm = Math.hypot(...weights) || 1
      for (const [index, feature] of [...features.keys()].entries()) {
        const postings = this.#postings.get(feature)
        if (postings === undefined) continue
        const at = filled.get(feature) ?? 0
        postings.rows[at] = row
        postings.weights[at] = (weights[index] ?? 0) / norm
        filled.set(feature, at + 1)
      }
    }
  }
}

export function countFeatures(features: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return counts
}
