import { countFeatures } from './sparse-cosine.ts'

const none = { at: [], count: [] }

/**
 * How much of a question, weighted by rarity, the examples of an intent have between them: a feature that n of them have counts 1 − 2⁻ⁿ. What no
 * example of any intent has counts against all.
 */
export class CharacterCoverage {
  readonly #classes: number
  readonly #idf = new Map<string, number>()
  readonly #unseen: number
  readonly #classesOf = new Map<string, { readonly at: number[]; readonly count: number[] }>()

  /** Row i belongs to class `owner[i]`. */
  constructor(rows: readonly (readonly string[])[], owner: Uint32Array, classes: number) {
    this.#classes = classes
    this.#unseen = 1 + Math.log(Math.max(1, rows.length))
    const frequency = new Map<string, number>()
    const counts = new Map<string, Map<number, number>>()
    for (const [row, features] of rows.entries()) {
      const own = owner[row] as number
      for (const feature of new Set(features)) {
        frequency.set(feature, (frequency.get(feature) ?? 0) + 1)
        const ofFeature = counts.get(feature) ?? new Map<number, number>()
        ofFeature.set(own, (ofFeature.get(own) ?? 0) + 1)
        counts.set(feature, ofFeature)
      }
    }
    for (const [feature, df] of frequency) this.#idf.set(feature, 1 + Math.log(rows.length / df))
    for (const [feature, ofFeature] of counts) {
      this.#classesOf.set(feature, { at: [...ofFeature.keys()], count: [...ofFeature.values()] })
    }
  }

  /** In the order of the classes, each in [0, 1]. Of the class `leftOut` a row with these features is left out. */
  scores(features: readonly string[], leftOut = -1): Float64Array {
    const scores = new Float64Array(this.#classes)
    let total = 0
    for (const feature of countFeatures(features).keys()) {
      const weight = this.#idf.get(feature) ?? this.#unseen
      total += weight
      const { at, count } = this.#classesOf.get(feature) ?? none
      for (let index = 0; index < at.length; index++) {
        const own = at[index] as number
        const examples = (count[index] as number) - (own === leftOut ? 1 : 0)
        scores[own] = (scores[own] as number) + weight * (1 - 0.5 ** examples)
      }
    }
    return total === 0 ? scores : scores.map((score) => score / total)
  }
}
