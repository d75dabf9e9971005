import type { LinearClassifier } from './linear-classifier.ts'
import type { Whitening } from './whitening.ts'

/** What is learnt from the examples of a knowledge base when its index is built. */
export interface GateModel {
  readonly whitening: Whitening
  /** Norm of each example, whitened. */
  readonly norms: Float32Array
  /** Index of the intent of each class: those with utterances of their own. */
  readonly classes: Uint32Array
  readonly classifier: LinearClassifier
}

/** As the numbers of a file, which are all that `decodeGateModel` needs. */
export function encodeGateModel({ whitening, norms, classes, classifier }: GateModel): Float32Array {
  const { mean, lower } = whitening
  const head = [mean.length, norms.length, classes.length]
  const parts = [head, mean, lower, norms, classes, classifier.weights, classifier.constants]
  const numbers = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    numbers.set(part, at)
    at += part.length
  }
  return numbers
}

/** The reverse; null where the numbers are not those of a model over so many examples and dimensions. */
export function decodeGateModel(numbers: Float32Array, examples: number, dimensions: number): GateModel | null {
  const [length = 0, rows = 0, count = 0] = numbers
  const width = 2 * dimensions
  const sizes = [3, dimensions, dimensions * dimensions, examples, count, count * width, count]
  if (length !== dimensions || rows !== examples || numbers.length !== sizes.reduce((a, b) => a + b, 0)) return null
  let end = 3
  const [mean, lower, norms, classes, weights, constants] = sizes.slice(1).map((size) => {
    end += size
    return numbers.subarray(end - size, end)
  }) as [Float32Array, Float32Array, Float32Array, Float32Array, Float32Array, Float32Array]
  return { whitening: { mean, lower }, norms, classes: Uint32Array.from(classes), classifier: { weights, constants } }
}
