import type { Intent } from '../../schemas/intent.ts'
import { cosine } from '../vector-stores/cosine.ts'
import type { VectorMatrix } from '../vector-stores/vector-store.ts'
import { characterFeatures, wordFeatures } from './example-features.ts'
import { SparseCosine } from './sparse-cosine.ts'

/** Shares of the three similarities; measured, see docs/measurements.md. */
const shares = { vector: 0.6, words: 0.2, characters: 0.2 }
const bestExamples = 3
/** From here on a question says what an example says, and the other examples need not agree. */
const verbatim = 0.9

/** What examples of two unrelated intents have in common; without human-only intents this much is still held against a question. */
const background = 0.2

/** The similarity of a documented intent less half of that of the best human-only one: near both is not surely documented. */
export function contrast(documented: number, humanOnly: number): number {
  return documented - 0.5 * Math.max(humanOnly, background)
}

/** A question against the examples of every intent, documented and human-only, exactly: no approximate index is asked. */
export class ExampleMatcher {
  readonly intents: readonly Intent[]
  readonly #texts: readonly string[]
  /** Intent of each example. */
  readonly #owner: Uint32Array
  readonly #vectors: VectorMatrix
  readonly #words: SparseCosine
  readonly #characters: SparseCosine

  /** Row i of `vectors` is the i-th example when the examples of all intents are put one after the other. */
  constructor(intents: readonly Intent[], vectors: VectorMatrix) {
    this.intents = intents
    this.#texts = intents.flatMap((intent) => intent.examples)
    this.#owner = Uint32Array.from(intents.flatMap((intent, index) => intent.examples.map(() => index)))
    this.#vectors = vectors
    this.#words = new SparseCosine(this.#texts.map(wordFeatures))
    this.#characters = new SparseCosine(this.#texts.map(characterFeatures))
  }

  get size(): number {
    return this.#texts.length
  }

  textOf(example: number): string {
    return this.#texts[example] ?? ''
  }

  vectorOf(example: number): Float32Array {
    const { data, dimensions } = this.#vectors
    return data.subarray(example * dimensions, (example + 1) * dimensions)
  }

  ownerOf(example: number): number {
    return this.#owner[example] as number
  }

  /** Similarity of a question to every example, in [-0.6, 1]. `vector` is the question's, of norm 1. */
  similarities(question: string, vector: Float32Array): Float32Array {
    const words = this.#words.scores(wordFeatures(question))
    const characters = this.#characters.scores(characterFeatures(question))
    const scores = new Float32Array(this.size)
    for (let example = 0; example < scores.length; example++) {
      const nearness = cosine(this.#vectors.data, example * this.#vectors.dimensions, vector)
      scores[example] =
        shares.vector * nearness +
        shares.words * (words[example] as number) +
        shares.characters * (characters[example] as number)
    }
    return scores
  }

  /**
   * Score of each intent: the mean of its three best examples, or the best alone where the question repeats it. Examples for which `without` is true are left out; an intent that keeps none has
   * -Infinity.
   */
  scoresOfIntents(similarities: Float32Array, without?: (example: number) => boolean): Float64Array {
    const best = Array.from(this.intents, () => [] as number[])
    for (let example = 0; example < similarities.length; example++) {
      if (without?.(example) === true) continue
      insert(best[this.ownerOf(example)] ?? [], similarities[example] as number)
    }
    return Float64Array.from(best, scoreOfIntent)
  }
}

function scoreOfIntent(best: readonly number[]): number {
  const [first] = best
  if (first === undefined) return -Infinity
  return first >= verbatim ? first : best.reduce((sum, score) => sum + score, 0) / best.length
}

/** Keeps the three largest, in descending order. */
function insert(best: number[], score: number): void {
  if (best.length === bestExamples && score <= (best[bestExamples - 1] as number)) return
  const at = best.findIndex((other) => other < score)
  best.splice(at === -1 ? best.length : at, 0, score)
  best.length = Math.min(best.length, bestExamples)
}
