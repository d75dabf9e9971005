import type { Intent } from '../../schemas/intent.ts'
import type { VectorMatrix } from '../vector-stores/vector-store.ts'
import { contrast, ExampleMatcher, type IntentScores } from './example-matcher.ts'
import { ExampleTexts } from './example-texts.ts'
import { GateTrainer } from './train-gate.ts'

const parts = 5
const mostTried = 1_500

/** The scores that an utterance of the writers would have had, had its intent or itself not been there. */
export interface CrossScore {
  readonly example: number
  readonly intent: number
  readonly score: number
  /** The documented intent that came out first. */
  readonly best: number
}

/**
 * The utterances of a knowledge base put to its own gate. `without: 'intents'` takes a fifth of the documented intents away at a time: to what
 * is left, their utterances are undocumented questions. `without: 'examples'` takes a fifth of the examples away: the others of their intent
 * stay, so they are new questions of it. Human-only examples are always taken away one by one.
 */
export function crossScores(
  intents: readonly Intent[],
  vectors: VectorMatrix,
  without: 'intents' | 'examples',
  texts = new ExampleTexts(intents),
): CrossScore[] {
  const isDocumented = (example: number): boolean => intents[texts.owner[example] as number]?.handling === 'documented'
  const partOf = (example: number): number =>
    (without === 'intents' && isDocumented(example) ? (texts.owner[example] as number) : example) % parts
  const trainer = new GateTrainer(intents, texts, vectors, parts, partOf)
  const matcher = new ExampleMatcher(intents, vectors, null, texts)
  const written = Array.from(texts.owner.keys()).filter(
    (example) => intents[texts.owner[example] as number]?.derived === false,
  )
  const stride = Math.max(1, Math.ceil(written.length / mostTried))
  const tried = written.filter((_, at) => at % stride === 0)
  const scores: CrossScore[] = []
  for (let part = 0; part < parts; part++) {
    const model = trainer.train(part)
    for (const example of tried) {
      if (partOf(example) !== part) continue
      const owner = texts.owner[example] as number
      const absent =
        without === 'intents'
          ? (intent: number) => intents[intent]?.handling === 'documented' && intent % parts === part
          : () => false
      const said = matcher.scores(matcher.textOf(example), matcher.vectorOf(example), {
        example,
        intents: absent,
        model,
      })
      scores.push({ example, intent: owner, ...judge(intents, said, absent) })
    }
  }
  return scores
}

function judge(
  intents: readonly Intent[],
  { total }: IntentScores,
  absent: (intent: number) => boolean,
): Pick<CrossScore, 'score' | 'best'> {
  let best = -1
  let against = -Infinity
  for (const [at, { handling, derived }] of intents.entries()) {
    if (derived || absent(at)) continue
    const score = total[at] as number
    if (handling === 'human-only') against = Math.max(against, score)
    else if (best < 0 || score > (total[best] as number)) best = at
  }
  return { best, score: contrast(best < 0 ? -Infinity : (total[best] as number), against) }
}
