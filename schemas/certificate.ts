import { z } from 'zod'

/** An error rate as it was measured: `upper` is the one-sided bound at the confidence of the certificate (Clopper and Pearson 1934). */
export const measuredRateSchema = z.strictObject({
  errors: z.int().min(0),
  of: z.int().min(0),
  rate: z.number().min(0).max(1),
  upper: z.number().min(0).max(1),
})

/** What the gate promises, on which data, and what it costs. */
export const certificateSchema = z.strictObject({
  index: z.string().describe('id of the index that it holds for'),
  embedder: z.string().describe('fingerprint of the embedder that it holds for'),
  risk: z.number().gt(0).lt(1).describe('promised: at most this share of undocumented questions is answered'),
  confidence: z.number().gt(0).lt(1).describe('how sure that promise is'),
  threshold: z.number().min(0).max(1).describe('1: nothing is answered'),
  provisional: z
    .boolean()
    .describe("true where it was made from the writers' own examples, without labelled questions"),
  date: z.string().describe('YYYY-MM-DD'),
  data: z.string().describe('sha256: of the questions and labels it was made from'),
  answeredUndocumented: measuredRateSchema,
  handedOffDocumented: measuredRateSchema,
  wrongIntent: measuredRateSchema.describe('of the documented questions that are answered'),
  mixes: z
    .array(z.strictObject({ undocumented: z.number(), ofAnswers: z.number() }))
    .describe('for a share of undocumented questions: the share of answers that go to them'),
  intents: z
    .array(
      z.strictObject({
        id: z.string(),
        risk: z.number(),
        threshold: z.number().nullable().describe('null: there is too little data, so the intent is for people'),
        missing: z.int().min(0).describe('undocumented questions that would have to be labelled before'),
      }),
    )
    .describe('intents that ask for a stricter risk'),
  scores: z
    .array(z.number())
    .describe(
      'scores of all questions it was made from, at even steps of their rank: live ones are compared with them',
    ),
  revoked: z
    .strictObject({ date: z.string(), reason: z.string() })
    .nullable()
    .describe('live questions no longer look like those it was made from'),
})

/** A labelled question: the intent that is meant, or null where no document covers it. */
export const labelledQuestionSchema = z.strictObject({
  question: z.string().trim().min(1),
  intent: z.string().nullable(),
})

/** `calibrate --json` */
export const calibrateResultSchema = z.strictObject({
  version: z.literal(1),
  index: z.strictObject({ id: z.string(), path: z.string(), generation: z.int() }),
  certificate: certificateSchema,
  curve: z
    .array(z.strictObject({ threshold: z.number(), answeredUndocumented: z.number(), answeredDocumented: z.number() }))
    .describe('what other thresholds would do'),
  ms: z.number(),
})

export type MeasuredRate = z.infer<typeof measuredRateSchema>
export type Certificate = z.infer<typeof certificateSchema>
export type LabelledQuestion = z.infer<typeof labelledQuestionSchema>
export type CalibrateResult = z.infer<typeof calibrateResultSchema>
