import type { Intent } from '../../schemas/intent.ts'
import { cosine } from '../vector-stores/cosine.ts'
import type { VectorMatrix } from '../vector-stores/vector-store.ts'
import { characterFeatures, wordFeatures } from './example-features.ts'
import { ExampleTexts } from './example-texts.ts'
import type { GateModel } from './gate-model.ts'
import type { LinearClassifier } from './linear-classifier.ts'
import { type Whitened, whiten } from './whitening.ts'

/** Shares of the parts; measured, see docs/measurements.md. Without a model the vector alone has the share of both. */
const shares = { vector: 0.3, whitened: 0.3, words: 0.2, characters: 0.2 }
const coverageShare = 0.2
/** What an example loses that asks for the contrary, with all other words the same. */
const contraryLoses = 0.3
const bestExamples = 3
/** From here on a question says what an example says, and the other examples need not agree. */
const verbatim = 0.9

/** What examples of two unrelated intents have in common; without human-only intents this much is still held against a question. */
const background = 0.2
const humanShare = 0.7

/** The score of a documented intent less most of that of the best human-only one: near both is not surely documented. */
export function contrast(documented: number, humanOnly: number): number {
  return documented - humanShare * Math.max(humanOnly, background)
}

/** What speaks for each intent, in the order of the intents; -Infinity for one that keeps no example. */
export interface IntentScores {
  /** Mean similarity to its three best examples, or the best alone where the question repeats it. */
  readonly similarity: Float64Array
  /** Share of the question's characters, in n-grams, that its examples have between them, in [0, 1]. */
  readonly coverage: Float64Array
  /** What the linear classifier says: 0 for a typical example of the intent, less for what is far from it; 0 without a classifier. */
  readonly classifier: Float64Array
  /** All of these together. */
  readonly total: Float64Array
}

/** What is taken away to see how a knowledge base without it would judge. */
export interface LeftOut {
  /** An example, as if it had not been written. */
  readonly example?: number
  /** Intents, as if nobody had thought of them. */
  readonly intents?: (intent: number) => boolean
  /** The model that was trained without. */
  readonly model?: GateModel | null
}

/** A question against the examples of every intent, documented and human-only, exactly: no approximate index is asked. */
export class ExampleMatcher {
  readonly intents: readonly Intent[]
  readonly texts: ExampleTexts
  readonly #vectors: VectorMatrix
  readonly #model: GateModel | null

  /** Row i of `vectors` is the i-th example when the examples of all intents are put one after the other. */
  constructor(
    intents: readonly Intent[],
    vectors: VectorMatrix,
    model: GateModel | null,
    texts: ExampleTexts = new ExampleTexts(intents),
  ) {
    this.intents = intents
    this.texts = texts
    this.#vectors = vectors
    this.#model = model
  }

  get size(): number {
    return this.texts.texts.length
  }

  textOf(example: number): string {
    return this.texts.texts[example] ?? ''
  }

  vectorOf(example: number): Float32Array {
    const { data, dimensions } = this.#vectors
    return data.subarray(example * dimensions, (example + 1) * dimensions)
  }

  ownerOf(example: number): number {
    return this.texts.owner[example] as number
  }

  /** `vector` is the question's, of norm 1. */
  scores(question: string, vector: Float32Array, leftOut: LeftOut = {}): IntentScores {
    const model = leftOut.model === undefined ? this.#model : leftOut.model
    const absent = leftOut.intents ?? (() => false)
    const similarity = this.#bestSimilarities(this.#similarities(question, vector, model), leftOut.example, absent)
    const owner = leftOut.example === undefined ? -1 : this.ownerOf(leftOut.example)
    const coverage = this.texts.coverage.scores(characterFeatures(question), owner)
    const classifier = new Float64Array(this.intents.length)
    if (model !== null) {
      const features = this.texts.featuresOf(question, vector)
      for (const [at, intent] of model.classes.entries()) classifier[intent] = logit(model.classifier, at, features)
    }
    const total = similarity.map(
      (value, at) => value + coverageShare * (coverage[at] as number) + (classifier[at] as number),
    )
    return { similarity, coverage, classifier, total }
  }

  /** Similarity of a question to every example, at most 1. */
  #similarities(question: string, vector: Float32Array, model: GateModel | null): Float32Array {
    const words = this.texts.words.scores(wordFeatures(question))
    const characters = this.texts.characters.scores(characterFeatures(question))
    const scores = new Float32Array(this.size)
    const white = model === null ? null : whiten(model.whitening, vector)
    for (let example = 0; example < scores.length; example++) {
      const start = example * this.#vectors.dimensions
      const plain = cosine(this.#vectors.data, start, vector)
      const nearness =
        white === null || model === null
          ? (shares.vector + shares.whitened) * plain
          : shares.vector * plain +
            shares.whitened *
              whiteCosine(cosine(this.#vectors.data, start, white.direction), white, model.norms[example] as number)
      scores[example] =
        nearness + shares.words * (words[example] as number) + shares.characters * (characters[example] as number)
    }
    for (const example of this.texts.opposites.contraryTo(wordFeatures(question))) {
      scores[example] = (scores[example] as number) - contraryLoses
    }
    return scores
  }

  #bestSimilarities(
    similarities: Float32Array,
    without: number | undefined,
    absent: (intent: number) => boolean,
  ): Float64Array {
    const best = Array.from(this.intents, () => [] as number[])
    for (let example = 0; example < similarities.length; example++) {
      const owner = this.ownerOf(example)
      if (example === without || absent(owner)) continue
      insert(best[owner] ?? [], similarities[example] as number)
    }
    return Float64Array.from(best, scoreOfIntent)
  }
}

function whiteCosine(product: number, { offset, norm }: Whitened, other: number): number {
  return (product - offset) / (norm * other)
}

function logit({ weights, constants }: LinearClassifier, at: number, features: Float32Array): number {
  return cosine(weights, at * features.length, features) + (constants[at] as number)
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
