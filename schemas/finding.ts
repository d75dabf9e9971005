import { z } from 'zod'
import { placeSchema } from './place.ts'

export const severitySchema = z.enum(['error', 'warning', 'info'])
export const severitySettingSchema = z.enum(['off', 'info', 'warning', 'error'])

/** What a rule says about a place. */
export const findingSchema = z.strictObject({
  ruleId: z.string(),
  severity: severitySchema,
  message: z.string(),
  witness: z.string().nullable().describe('one concrete case in words'),
  place: placeSchema,
  related: z.array(z.strictObject({ message: z.string(), place: placeSchema })),
  hint: z.string().nullable().describe('what to do'),
  url: z.string().describe("the rule's page"),
  fingerprint: z.string().describe('stays equal when unrelated lines move'),
})

export const validateResultSchema = z.strictObject({
  version: z.literal(1),
  summary: z.strictObject({
    documents: z.int(),
    errors: z.int(),
    warnings: z.int(),
    infos: z.int(),
    suppressed: z.int().describe('silenced by a comment with a reason'),
    baselined: z.int().describe('known from the baseline file'),
    notAudited: z.int().describe('documents in a language that is not read'),
    conditions: z.strictObject({ total: z.int(), opaque: z.int().describe('could not be read as a rule') }),
    ms: z.number(),
  }),
  findings: z.array(findingSchema),
})

export type Severity = z.infer<typeof severitySchema>
export type SeveritySetting = z.infer<typeof severitySettingSchema>
export type Finding = z.infer<typeof findingSchema>
export type ValidateResult = z.infer<typeof validateResultSchema>
