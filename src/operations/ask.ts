import { z } from 'zod'
import { audienceSchema } from '../../schemas/audience.ts'
import { batchLineSchema, contextSchema, replySchema } from '../../schemas/reply.ts'
import { decideReply } from '../reply/decide-reply.ts'
import { lookInto } from './look-into.ts'
import { defineOperation } from './operation.ts'

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
  async run(parts, { question, audience, context }, _reporter, signal) {
    const opened = await parts.openIndex()
    const { index, stale } = opened
    const started = parts.elapsed()
    const look = await lookInto(opened, question, signal)
    const asked = { text: question, audience, context }
    const decision = decideReply(index, asked, look?.evidence ?? null, look?.candidates ?? [])
    return {
      version: 1 as const,
      question,
      ...decision,
      audience,
      context,
      index: { id: index.manifest.id, stale },
      ms: Math.round((parts.elapsed() - started) * 10) / 10,
    }
  },
})
