import { z } from 'zod'
import { audienceSchema } from '../../schemas/audience.ts'
import { type Answer, batchLineSchema, contextSchema, replySchema } from '../../schemas/reply.ts'
import { ClaimReader } from '../claims/read-claim.ts'
import { Failure } from '../failure.ts'
import { rewordAnswer } from '../language-model/reword-answer.ts'
import { decideReply } from '../reply/decide-reply.ts'
import { questionLanguage } from '../reply/question-language.ts'
import { readQuestion } from '../reply/read-question.ts'
import type { Reporter } from '../reporter.ts'
import { defineOperation } from './operation.ts'
import type { OpenedIndex, Parts } from './parts.ts'
import { understand } from './understand.ts'

/** A question in, a reply out: an answer with quotations, one question back, or a hand-off to a person. */
export const ask = defineOperation({
  name: 'ask',
  summary: 'Answer a question from the index, with citations, or hand it to a person',
  input: z.strictObject({
    question: z.string(),
    audience: audienceSchema.default('agent'),
    context: contextSchema.default({}),
    conversation: batchLineSchema.shape.conversation,
  }),
  output: replySchema,
  async run(parts, { question, audience, context, conversation }, reporter, signal) {
    const opened = await parts.openIndex()
    const { index, stale } = opened
    const started = parts.elapsed()
    const { start } = readQuestion(question)
    const language = await questionLanguage(start, context)
    const { thread, look } = await understand(opened, question, context, audience, conversation ?? [], signal)
    const { said, before, context: known } = thread
    const asked = {
      text: question,
      audience,
      context: known,
      language,
      said,
      before,
      ...(conversation && { conversation }),
    }
    const decision = decideReply(index, asked, look?.evidence ?? null, look?.candidates ?? [])
    const answer = await reworded(parts, opened, decision.answer, question, reporter, signal)
    return {
      version: 1 as const,
      question,
      ...decision,
      answer,
      audience,
      context: known,
      index: { id: index.manifest.id, stale },
      ms: Math.round((parts.elapsed() - started) * 10) / 10,
    }
  },
})

/** The answer with a model's wording beside it, where one is configured. The decision is made; a model that fails changes nothing. */
async function reworded(
  parts: Parts,
  { config, index }: OpenedIndex,
  answer: Answer | null,
  question: string,
  reporter: Reporter,
  signal: AbortSignal | undefined,
): Promise<Answer | null> {
  const model = parts.openLanguageModel(config)
  if (answer === null || model === null) return answer
  try {
    return { ...answer, reworded: await rewordAnswer(answer, question, model, new ClaimReader(index.language), signal) }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    reporter.notice(`The answer is given word for word: ${error.message}`)
    return answer
  }
}
