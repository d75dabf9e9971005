import { z } from 'zod'
import { audienceSchema } from '../../schemas/audience.ts'
import { batchLineSchema, contextSchema, replySchema } from '../../schemas/reply.ts'
import { weighEvidence } from '../gate/weigh-evidence.ts'
import { type Decision, decideReply } from '../reply/decide-reply.ts'
import { questionLanguage } from '../reply/question-language.ts'
import { readQuestion } from '../reply/read-question.ts'
import { retrieve } from '../retrieval/retrieve.ts'
import { meanOf } from '../search-index/compile-index.ts'
import { defineOperation } from './operation.ts'

const retrievedPassages = 30

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
  async run(parts, { question, audience, context, conversation }, _reporter, signal) {
    const { index, matcher, embedder, stale } = await parts.openIndex()
    const started = parts.elapsed()
    const { text, start, fault } = readQuestion(question)
    const language = await questionLanguage(start, context)
    const asked = { text: question, audience, context, language, ...(conversation && { conversation }) }
    let decision: Decision
    if (fault !== null) decision = decideReply(index, asked, null, [])
    else {
      const [windows = []] = await embedder.embedWindows([text], signal === undefined ? {} : { signal })
      const vector = meanOf(windows, embedder.info.dimensions)
      const candidates = await retrieve(index, text, vector, retrievedPassages)
      const evidence = weighEvidence(matcher, matcher.similarities(text, vector), candidates, index.manifest.gate)
      decision = decideReply(index, asked, evidence, candidates)
    }
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
