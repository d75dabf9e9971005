import { z } from 'zod'
import { audienceSchema } from './audience.ts'
import { handlingSchema } from './intent.ts'
import { positionSchema } from './place.ts'
import { prioritySchema } from './policy.ts'

/** Known facts about the customer or the case: tier, days waited, country, language… */
export const contextSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))

/** Why a reply is what it is. Permanent names: replies are stored and counted by them. */
export const reasonCodeSchema = z.enum([
  'documented',
  'level-intents',
  'missing-fact',
  'undocumented',
  'human-only',
  'uncertified',
  'person-requested',
  'assist-only',
  'no-customer-wording',
  'documentation-defect',
  'blocked',
  'sensitive',
  'repeated-failure',
  'other-language',
  'unreadable-question',
  'empty-question',
  'question-too-long',
])

/** A quotation: `quote` is a contiguous raw slice of the file; `sha256` is of its UTF-8 bytes. */
export const citationSchema = z.strictObject({
  path: z.string(),
  headings: z.array(z.string()),
  start: positionSchema,
  end: positionSchema,
  quote: z.string(),
  sha256: z.string(),
})

/** An answer in the words of a language model, where one is configured and answered. Every sentence of it was proven by a quotation. */
export const rewordedSchema = z.strictObject({
  text: z.string().describe('may be shown in place of the answer; the citations are the answer’s'),
  sentences: z.int().describe('that the model wrote'),
  replaced: z.int().describe('of these, those that no quotation proves: the quotation stands in their place'),
  restored: z.int().describe('quotations that stand as they are, since a sentence failed or left out what limits them'),
})

export const answerSchema = z.strictObject({
  text: z.string(),
  citations: z.array(citationSchema).min(1),
  reworded: rewordedSchema.optional(),
})

/** One question back: the missing fact, typed. */
export const clarifySchema = z.strictObject({
  question: z.string(),
  variable: z.string(),
  type: z.enum(['enum', 'number', 'boolean', 'text']),
  options: z.array(z.string()),
  unit: z.string().optional().describe('number: what it is counted in, "days"'),
})

export const rankedPassageSchema = z.strictObject({
  id: z.string(),
  path: z.string(),
  headings: z.array(z.string()),
  score: z.number(),
  ranks: z
    .strictObject({
      lexical: z.int().nullable(),
      vector: z.int().nullable(),
      document: z.int().nullable().describe('rank of its whole document by its words'),
    })
    .describe('1-based; null where a ranking did not find it'),
})

/** What a colleague needs to take over. */
export const handoffSchema = z.strictObject({
  summary: z.string(),
  question: z.string(),
  guesses: z.array(z.strictObject({ intent: z.string(), label: z.string(), score: z.number() })),
  passages: z.array(
    z.strictObject({ path: z.string(), headings: z.array(z.string()), quote: z.string(), line: z.int() }),
  ),
  missing: z.array(z.string()).describe('what the documents would have to say'),
  draft: answerSchema.nullable().describe('the answer a colleague may send, where the intent is assist-only'),
  context: contextSchema,
  queue: z
    .string()
    .nullable()
    .describe('who takes it over: of the topic, else of the intent, else of the configuration'),
  priority: prioritySchema,
  topic: z.string().nullable().describe('id of the sensitive topic that was found'),
  language: z.string().describe('of the customer, ISO 639-1; und where there is too little text to say'),
  collected: z
    .array(
      z.strictObject({
        variable: z.string(),
        value: z.union([z.string(), z.number(), z.boolean()]),
        from: z.enum(['context', 'conversation']),
      }),
    )
    .describe('facts that are known, not to be asked again'),
  stepsDone: z
    .array(z.strictObject({ by: z.enum(['bot', 'agent']), text: z.string() }))
    .describe('what the customer was told in this conversation, in its order'),
  needs: z.array(clarifySchema).describe('facts that are missing, each with the question to ask'),
})

export const scoresSchema = z.strictObject({
  documented: z.number().min(0).max(1).describe('monotone, not a probability'),
  threshold: z.number().min(0).max(1),
  gate: z
    .strictObject({
      from: z.enum(['default', 'config', 'examples', 'certificate']),
      risk: z.number().nullable().describe('share of undocumented questions that a certificate allows to be answered'),
      provisional: z.boolean().describe("made from the writers' own examples"),
      date: z.string().nullable(),
      revoked: z.boolean(),
    })
    .optional()
    .describe('where the threshold comes from'),
})

/** `ask --json`: one object, of the kind it says. */
export const replySchema = z.strictObject({
  version: z.literal(1),
  id: z.union([z.string(), z.number(), z.null()]).optional(),
  question: z.string(),
  kind: z.enum(['answer', 'clarify', 'handoff']),
  intent: z.strictObject({ id: z.string(), handling: handlingSchema }).nullable(),
  scores: scoresSchema,
  reason: z.strictObject({ code: reasonCodeSchema, message: z.string() }),
  answer: answerSchema.nullable(),
  clarify: clarifySchema.nullable(),
  handoff: handoffSchema.nullable(),
  audience: audienceSchema,
  context: contextSchema,
  passages: z.array(rankedPassageSchema),
  index: z.strictObject({ id: z.string(), stale: z.boolean() }),
  ms: z.number(),
})

/** What was said before a question, in its order. */
export const conversationSchema = z.array(
  z.strictObject({ role: z.enum(['customer', 'bot', 'agent']), text: z.string() }),
)

/** A line of `ask --batch FILE`. */
export const batchLineSchema = z.strictObject({
  id: z.union([z.string(), z.number()]).optional(),
  question: z.string(),
  audience: audienceSchema.optional(),
  context: contextSchema.optional(),
  conversation: conversationSchema.optional(),
})

export const batchErrorSchema = z.strictObject({
  id: z.null(),
  line: z.int().min(1),
  error: z.strictObject({ code: z.string(), message: z.string(), hint: z.string() }),
})

/** `verify --json` */
export const verifyResultSchema = z.strictObject({
  version: z.literal(1),
  summary: z.strictObject({
    replies: z.int(),
    citations: z.int(),
    failed: z.int(),
    notes: z.int(),
    unreadable: z.int(),
  }),
  citations: z.array(
    z.strictObject({
      reply: z.union([z.string(), z.number(), z.null()]),
      line: z.int(),
      path: z.string(),
      at: z.strictObject({ line: z.int(), column: z.int() }),
      status: z.enum(['verified', 'moved', 'failed']),
      message: z.string(),
    }),
  ),
})

export type Context = z.infer<typeof contextSchema>
export type ReasonCode = z.infer<typeof reasonCodeSchema>
export type Citation = z.infer<typeof citationSchema>
export type Reworded = z.infer<typeof rewordedSchema>
export type Answer = z.infer<typeof answerSchema>
export type Clarify = z.infer<typeof clarifySchema>
export type Handoff = z.infer<typeof handoffSchema>
export type Conversation = z.infer<typeof conversationSchema>
export type RankedPassage = z.infer<typeof rankedPassageSchema>
export type Reply = z.infer<typeof replySchema>
export type BatchLine = z.infer<typeof batchLineSchema>
export type BatchError = z.infer<typeof batchErrorSchema>
export type VerifyResult = z.infer<typeof verifyResultSchema>
