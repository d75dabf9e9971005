import type { Intent } from '../../schemas/intent.ts'
import type { VectorMatrix } from '../vector-stores/vector-store.ts'
import { contrast, ExampleMatcher } from './example-matcher.ts'

export const defaultCentre = 0.44
const fewestExamples = 40
const mostTried = 600
/**
 * Of examples whose own intent is taken away, a fifth may still seem documented: intents of one knowledge base overlap, so this is a harder test than
 * the undocumented questions of real customers. On CLINC150, Banking77 and the sample this quantile lay within 0.04 of the threshold at which
 * 5 % of really undocumented questions are answered (docs/measurements.md).
 */
const withoutOwnIntent = 0.8
const humanOnlyQuantile = 0.95

/**
 * Where "documented" begins for this knowledge base, estimated from the writers' own examples: provisional, until labelled traffic certifies it. The
 * score of every example is looked at as if its intent were not documented; human-only examples as if they were new questions. Null where
 * there are too few examples to say.
 */
export function estimateCentre(intents: readonly Intent[], examples: VectorMatrix): number | null {
  const written = intents.reduce((sum, { derived, examples: own }) => sum + (derived ? 0 : own.length), 0)
  if (written < fewestExamples) return null
  const matcher = new ExampleMatcher(intents, examples)
  const declared = Array.from({ length: matcher.size }, (_, example) => example).filter(
    (example) => matcher.intents[matcher.ownerOf(example)]?.derived === false,
  )
  const stride = Math.max(1, Math.ceil(declared.length / mostTried))
  const undocumented: number[] = []
  const humanOnly: number[] = []
  for (let at = 0; at < declared.length; at += stride) {
    const example = declared[at] as number
    const owner = matcher.ownerOf(example)
    const similarities = matcher.similarities(matcher.textOf(example), matcher.vectorOf(example))
    const isHuman = matcher.intents[owner]?.handling === 'human-only'
    const without = isHuman ? (other: number) => other === example : (other: number) => matcher.ownerOf(other) === owner
    const score = contrastOf(matcher, matcher.scoresOfIntents(similarities, without))
    ;(isHuman ? humanOnly : undocumented).push(score)
  }
  const centre = Math.max(quantile(undocumented, withoutOwnIntent), quantile(humanOnly, humanOnlyQuantile))
  return Number.isFinite(centre) ? Math.round(centre * 1e4) / 1e4 : null
}

function contrastOf(matcher: ExampleMatcher, scores: Float64Array): number {
  let documented = -Infinity
  let humanOnly = -Infinity
  for (const [at, intent] of matcher.intents.entries()) {
    if (intent.derived) continue
    if (intent.handling === 'documented') documented = Math.max(documented, scores[at] ?? -Infinity)
    else humanOnly = Math.max(humanOnly, scores[at] ?? -Infinity)
  }
  return contrast(documented, humanOnly)
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b)
  return sorted.length === 0
    ? -Infinity
    : (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number)
}
