import type { Intent } from '../../schemas/intent.ts'
import type { VectorMatrix } from '../vector-stores/vector-store.ts'
import type { ExampleTexts } from './example-texts.ts'
import type { GateModel } from './gate-model.ts'
import { Gram } from './gram.ts'
import { type ClassSum, trainClassifier } from './linear-classifier.ts'
import { fitWhitening, whitenedNorm } from './whitening.ts'

/** Below so many utterances the spread of a knowledge base is not known well enough. */
const fewestExamples = 100
const fewestClasses = 5

/**
 * Sums over the utterances of a knowledge base, in parts, so that a model can be trained without one of them. Titles and headings of
 * documents are no utterances and teach nothing here.
 */
export class GateTrainer {
  readonly #intents: readonly Intent[]
  readonly #texts: ExampleTexts
  readonly #vectors: VectorMatrix
  readonly #partOf: (example: number) => number
  readonly #grams: Gram[]
  /** Part to intent to sum. */
  readonly #sums: Map<number, { rows: number; sum: Float64Array }>[]
  readonly #width: number

  /** `partOf` an example is below `parts`. */
  constructor(
    intents: readonly Intent[],
    texts: ExampleTexts,
    vectors: VectorMatrix,
    parts = 1,
    partOf: (example: number) => number = () => 0,
  ) {
    this.#intents = intents
    this.#texts = texts
    this.#vectors = vectors
    this.#partOf = partOf
    this.#width = 2 * vectors.dimensions
    this.#grams = Array.from({ length: parts }, () => new Gram(this.#width))
    this.#sums = Array.from({ length: parts }, () => new Map())
    if (this.isLargeEnough) for (let example = 0; example < vectors.rows; example++) this.#add(example)
  }

  get isLargeEnough(): boolean {
    const written = this.#intents.filter(({ derived, examples }) => !derived && examples.length > 0)
    return (
      written.length >= fewestClasses &&
      written.reduce((sum, { examples }) => sum + examples.length, 0) >= fewestExamples
    )
  }

  /** The model of all parts but `leftOut`; null where there are too few utterances. */
  train(leftOut = -1): GateModel | null {
    if (!this.isLargeEnough) return null
    const gram = Gram.sumOf(
      this.#grams.filter((_, part) => part !== leftOut),
      this.#width,
    )
    const sums = new Map<number, ClassSum>()
    for (const [part, own] of this.#sums.entries()) {
      if (part === leftOut) continue
      for (const [intent, { rows, sum }] of own) {
        const known = sums.get(intent)
        const total = known === undefined ? sum : sum.map((value, at) => value + (known.sum[at] as number))
        sums.set(intent, { rows: rows + (known?.rows ?? 0), sum: total })
      }
    }
    const classes = [...sums.keys()].sort((a, b) => a - b)
    const whitening = fitWhitening(gram, this.#vectors.dimensions)
    const norms = new Float32Array(this.#vectors.rows)
    for (let example = 0; example < norms.length; example++)
      norms[example] = whitenedNorm(whitening, this.#vectorOf(example))
    const classifier = trainClassifier(
      gram,
      classes.map((intent) => sums.get(intent) as ClassSum),
    )
    return { whitening, norms, classes: Uint32Array.from(classes), classifier }
  }

  #add(example: number): void {
    const intent = this.#texts.owner[example] as number
    if (this.#intents[intent]?.derived !== false) return
    const features = this.#texts.featuresOf(this.#texts.texts[example] ?? '', this.#vectorOf(example))
    const part = this.#partOf(example)
    this.#grams[part]?.add(features)
    const own = this.#sums[part]?.get(intent) ?? { rows: 0, sum: new Float64Array(this.#width) }
    for (let at = 0; at < this.#width; at++) own.sum[at] = (own.sum[at] as number) + (features[at] as number)
    this.#sums[part]?.set(intent, { rows: own.rows + 1, sum: own.sum })
  }

  #vectorOf(example: number): Float32Array {
    const { data, dimensions } = this.#vectors
    return data.subarray(example * dimensions, (example + 1) * dimensions)
  }
}
