import type { Config } from '../../schemas/config.ts'
import type { Context } from '../../schemas/reply.ts'
import { weighEvidence } from '../../src/gate/weigh-evidence.ts'
import { type Decision, decideReply } from '../../src/reply/decide-reply.ts'
import { retrieve } from '../../src/retrieval/retrieve.ts'
import { smallIndex } from '../small-index.ts'

interface Asked {
  readonly audience?: 'agent' | 'customer'
  readonly context?: Context
  readonly config?: Config
  /** Keeps the open errors of the documents. */
  readonly defects?: boolean
}

/** The decision on a question, from documents by their paths. */
export async function askSmall(
  texts: Readonly<Record<string, string>>,
  question: string,
  { audience = 'agent', context = {}, ...options }: Asked = {},
): Promise<Decision> {
  const { index, matcher, vectorOf } = await smallIndex(texts, [], undefined, options)
  const vector = await vectorOf(question)
  const candidates = await retrieve(index, question, vector, 20)
  const evidence = weighEvidence(index.intents, matcher.scores(question, vector), candidates, { centre: 0.05 })
  return decideReply(index, { text: question, audience, context }, evidence, candidates)
}

/** A document with one intent, asked for in a few ways. */
export function documentFor(intent: string, examples: readonly string[], body: string): string {
  const listed = examples.map((example) => `      - ${example}\n`).join('')
  return `---\nintents:\n  - id: ${intent}\n    examples:\n${listed}---\n${body}`
}
