import { z } from 'zod'
import { handlingSchema } from './intent.ts'
import { batchErrorSchema, citationSchema } from './reply.ts'

/** A line of `check FILE`: what a customer asked and what was replied, by a draft or by any vendor's bot. More columns do no harm. */
export const exchangeSchema = z.looseObject({
  id: z.union([z.string(), z.number()]).optional(),
  question: z.string(),
  reply: z.string(),
})

export const verdictSchema = z
  .enum(['supported', 'contradicted', 'undocumented', 'glue'])
  .describe('glue: it says nothing that a document could prove, such as a greeting or a question')

/** What a sentence says otherwise than the quotation. */
export const differenceSchema = z.strictObject({
  kind: z
    .enum(['figure', 'unit', 'negation', 'modal', 'member', 'name', 'condition', 'word'])
    .describe('word: another word in a sentence that is otherwise a copy; it may mean the same, so it denies nothing'),
  said: z.string().describe('in the sentence; empty where it leaves out what the quotation says'),
  documented: z.string().nullable().describe('in the quotation; null where it says nothing of the kind'),
})

export const checkedSentenceSchema = z.strictObject({
  text: z.string(),
  verdict: verdictSchema,
  citation: citationSchema
    .nullable()
    .describe('the quotation that supports or contradicts it; for an undocumented sentence the nearest, if any'),
  differences: z.array(differenceSchema),
  missing: z.array(z.string()).describe('its words that the quotation does not have'),
  coverage: z.number().min(0).max(1).describe('share of its words, by weight, that the quotation has'),
})

const countsShape = {
  sentences: z.int(),
  supported: z.int(),
  contradicted: z.int(),
  undocumented: z.int(),
  glue: z.int(),
}

export const checkedReplySchema = z.strictObject({
  id: z.union([z.string(), z.number(), z.null()]),
  line: z.int().min(1).describe('of the file; of a JSON array, the number of the entry'),
  question: z.string(),
  intent: z.strictObject({ id: z.string(), handling: handlingSchema }).nullable(),
  verdict: verdictSchema.describe('the worst of its sentences'),
  sentences: z.array(checkedSentenceSchema),
})

/** `check --json` */
export const checkResultSchema = z.strictObject({
  version: z.literal(1),
  index: z.strictObject({ id: z.string(), stale: z.boolean() }),
  summary: z.strictObject({
    replies: z.int(),
    wrong: z.int().describe('replies with a contradicted sentence'),
    unproven: z.int().describe('replies with an undocumented sentence and no contradicted one'),
    unreadable: z.int().describe('lines that could not be read'),
    ...countsShape,
  }),
  intents: z
    .array(
      z.strictObject({
        id: z.string().nullable().describe('null for questions that no intent is about'),
        handling: handlingSchema.nullable(),
        replies: z.int(),
        ...countsShape,
      }),
    )
    .describe('most contradicted first'),
  replies: z.array(checkedReplySchema),
  errors: z.array(batchErrorSchema),
  ms: z.number(),
})

export type Exchange = z.infer<typeof exchangeSchema>
export type CheckedSentence = z.infer<typeof checkedSentenceSchema>
export type CheckedReply = z.infer<typeof checkedReplySchema>
export type CheckResult = z.infer<typeof checkResultSchema>
