import { z } from 'zod'
import { audienceSchema, automationSchema } from './audience.ts'
import { severitySettingSchema } from './finding.ts'

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
  glossary: z.record(z.string(), z.string()).default({}),
  embedder: z
    .strictObject({
      kind: z.enum(['embedded', 'hash']).default('embedded').describe('hash needs no model and is for tests'),
    })
    .prefault({}),
  vectorStore: z.strictObject({ kind: z.enum(['auto', 'hnsw', 'exact']).default('auto') }).prefault({}),
  gate: z
    .strictObject({
      threshold: z.number().min(0).max(1).optional().describe('least documented score that is answered'),
    })
    .prefault({}),
  limits: limitsSchema.prefault({}),
})

export type Config = z.infer<typeof configSchema>
export type DocumentType = z.infer<typeof documentTypeSchema>
export type Limits = z.infer<typeof limitsSchema>
