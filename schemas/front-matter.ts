import { z } from 'zod'
import { audienceSchema, automationSchema } from './audience.ts'

const isoDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** An intent as a document declares it. */
export const declaredIntentSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/)
    .describe('dotted kebab-case, such as refund.late-delivery'),
  examples: z.array(z.string().trim().min(1)).default([]).describe('how customers say it, one utterance each'),
  section: z.string().optional().describe('heading of the section that answers it; the whole document if absent'),
})

/** The front matter of a document. Every key is optional; unknown keys are kept and not judged. */
export const frontMatterSchema = z.looseObject({
  id: z.string().trim().min(1).optional().describe('stable identifier; default is the path without .md'),
  title: z.string().trim().min(1).optional(),
  type: z.string().trim().min(1).optional().describe('procedure, policy, faq, troubleshooting or a type of your own'),
  owner: z.string().trim().min(1).optional().describe('team or person who answers for the text'),
  reviewed: z
    .string()
    .regex(isoDate, 'expected a date such as 2026-09-01')
    .refine(isCalendarDate, 'this date does not exist')
    .optional()
    .describe('date of the last review, YYYY-MM-DD'),
  audience: audienceSchema.optional(),
  automation: automationSchema.optional(),
  intents: z.array(declaredIntentSchema).optional(),
})

export type DeclaredIntent = z.infer<typeof declaredIntentSchema>
export type FrontMatter = z.infer<typeof frontMatterSchema>

function isCalendarDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text)
}
