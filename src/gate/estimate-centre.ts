import type { Intent } from '../../schemas/intent.ts'
import type { VectorMatrix } from '../vector-stores/vector-store.ts'
import { crossScores } from './cross-scores.ts'
import type { ExampleTexts } from './example-texts.ts'

export const defaultCentre = 0.44
const fewestExamples = 40
/**
 * Of examples whose own intent is taken away, a fifth may still seem documented: intents of one knowledge base overlap, so this is a harder test than
 * the undocumented questions of real customers. On CLINC150 3.3 % of really undocumented questions pass the threshold that follows, and of the
 * trials of the sample none (docs/measurements.md).
 */
const withoutOwnIntent = 0.8
const humanOnlyQuantile = 0.95

/**
 * Where "documented" begins for this knowledge base, estimated from the writers' own examples: provisional, until labelled traffic certifies it. The
 * score of every example is looked at as if its intent were not documented; human-only examples as if they were new questions. Null where
 * there are too few examples to say.
 */
export function estimateCentre(
  intents: readonly Intent[],
  examples: VectorMatrix,
  texts?: ExampleTexts,
): number | null {
  const written = intents.reduce((sum, { derived, examples: own }) => sum + (derived ? 0 : own.length), 0)
  if (written < fewestExamples) return null
  const scores = crossScores(intents, examples, 'intents', texts)
  const of = (handling: Intent['handling']): number[] =>
    scores.filter(({ intent }) => intents[intent]?.handling === handling).map(({ score }) => score)
  const centre = Math.max(quantile(of('documented'), withoutOwnIntent), quantile(of('human-only'), humanOnlyQuantile))
  return Number.isFinite(centre) ? Math.round(centre * 1e4) / 1e4 : null
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b)
  return sorted.length === 0
    ? -Infinity
    : (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number)
}
