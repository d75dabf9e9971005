import { z } from 'zod'
import { audienceSchema, automationSchema } from './audience.ts'
import { severitySettingSchema } from './finding.ts'
import { handoffSettingsSchema, neverSchema, topicSchema } from './policy.ts'

/** A document type: where it lives and what it must contain. */
export const documentTypeSchema = z.strictObject({
  folder: z.string().optional().describe('documents under a folder of this name have the type'),
  sections: z.array(z.string()).default([]).describe('headings that must be there, in any order'),
  steps: z.boolean().default(false).describe('must have numbered steps'),
})

export const limitsSchema = z.strictObject({
  bytes: z.int().min(1).default(1_048_576).describe('largest document in bytes'),
  depth: z.int().min(1).max(200).default(100).describe('deepest nesting of lists and quotes'),
  seconds: z.number().min(0.1).default(10).describe('longest time to parse one document'),
})

/** `groundwork.yaml`. Data only: nothing in it runs. */
export const configSchema = z.strictObject({
  version: z.literal(1).default(1),
  documents: z.array(z.string()).default(['.']).describe('folders or files, relative to this file'),
  ignore: z.array(z.string()).default([]).describe('globs, relative to this file'),
  preset: z.enum(['recommended', 'strict']).default('recommended'),
  rules: z.record(z.string(), severitySettingSchema).default({}).describe('rule id to severity'),
  types: z.record(z.string(), documentTypeSchema).default({}),
  overrides: z
    .array(
      z.strictObject({
        files: z.array(z.string()).min(1),
        type: z.string().optional(),
        owner: z.string().optional(),
        audience: audienceSchema.optional(),
        automation: automationSchema.optional(),
      }),
    )
    .default([])
    .describe('defaults for the documents that match the globs; front matter wins'),
  defaults: z
    .strictObject({
      owner: z.string().optional(),
      calendar: z.enum(['calendar', 'business']).optional().describe('what "days" means where a document does not say'),
      reviewDays: z.int().min(1).default(365).describe('a review older than this is overdue'),
    })
    .prefault({}),
  person: z.string().optional().describe('how any customer reaches a person, where documents do not say'),
  sets: z
    .record(z.string(), z.array(z.string().min(1)).min(2))
    .default({})
    .describe(
      'closed sets, by what they are of: "membership level" to its levels; those that documents list are learnt',
    ),
  glossary: z.record(z.string(), z.string()).default({}),
  embedder: z
    .strictObject({
      kind: z
        .enum(['embedded', 'hash', 'openai'])
        .default('embedded')
        .describe(
          'embedded: on this machine, no network; openai: any endpoint of that protocol; hash: no model, for tests',
        ),
      model: z.string().optional().describe('openai: name of the model'),
      dimensions: z.int().min(1).max(8192).optional().describe('openai: length of its vectors'),
      sendDimensions: z.boolean().default(false).describe('openai: ask the model for that length'),
      url: z
        .url()
        .optional()
        .describe('openai: base URL, such as http://127.0.0.1:11434/v1; the public service if absent'),
      keyVariable: z.string().default('OPENAI_API_KEY').describe('openai: environment variable that has the key'),
      batch: z.int().min(1).max(2048).default(128).describe('openai: texts of one request'),
      tokens: z.int().min(16).default(512).describe('openai: most tokens that the model reads of a text'),
      timeoutSeconds: z.number().min(1).default(60).describe('openai: of one request'),
      retries: z
        .int()
        .min(0)
        .max(20)
        .default(6)
        .describe('openai: attempts after the first, when the endpoint is busy'),
      requestsPerMinute: z
        .int()
        .min(1)
        .optional()
        .describe('openai: most requests of any minute, repeated ones counted; no limit if absent'),
      tokensPerMinute: z
        .int()
        .min(1)
        .optional()
        .describe('openai: most tokens of any minute, taken as a quarter of the characters; no limit if absent'),
      pricePerMillionTokens: z.number().min(0).optional().describe('openai: for the estimate before a large build'),
    })
    .prefault({}),
  languageModel: z
    .strictObject({
      model: z.string().min(1).describe('name of the model'),
      url: z.url().optional().describe('base URL of an endpoint of the OpenAI protocol; the public service if absent'),
      keyVariable: z.string().default('OPENAI_API_KEY').describe('environment variable that has the key'),
      timeoutSeconds: z.number().min(0.1).max(600).default(20).describe('of one request, its whole stream included'),
      retries: z.int().min(0).max(10).default(2).describe('attempts after the first'),
      tokens: z
        .int()
        .min(256)
        .default(4000)
        .describe('most tokens of one prompt and its reply together, taken as a quarter of the characters'),
    })
    .optional()
    .describe('may reword answers, each sentence checked; off where it is left out'),
  vectorStore: z.strictObject({ kind: z.enum(['auto', 'hnsw', 'exact']).default('auto') }).prefault({}),
  gate: z
    .strictObject({
      threshold: z.number().min(0).max(1).optional().describe('least documented score that is answered'),
      risk: z
        .number()
        .gt(0)
        .lt(1)
        .default(0.05)
        .describe('at most this share of undocumented questions may be answered; `groundwork calibrate` certifies it'),
      intents: z
        .record(z.string(), z.number().gt(0).lt(1))
        .default({})
        .describe('intents with a stricter risk; one that cannot be certified is for people'),
      certificate: z
        .enum(['optional', 'required'])
        .default('optional')
        .describe(
          'required: nothing is answered before `groundwork calibrate` has certified the gate with labelled questions',
        ),
      defects: z
        .enum(['handoff', 'answer'])
        .optional()
        .describe(
          'questions whose answer stands on an open error of the documents: to a person, or answered all the same; handoff if absent in the preset strict, else answer',
        ),
    })
    .prefault({}),
  never: neverSchema.prefault({}).describe('what no score can make the bot answer'),
  topics: z
    .union([z.string().trim().min(1), z.array(topicSchema)])
    .optional()
    .describe(
      'subjects that only people answer: a file that takes the place of the list in the package, or topics that are added to it; one with the id of another takes its place',
    ),
  handoff: handoffSettingsSchema.prefault({}),
  limits: limitsSchema.prefault({}),
})

export type Config = z.infer<typeof configSchema>
export type DocumentType = z.infer<typeof documentTypeSchema>
export type Limits = z.infer<typeof limitsSchema>
