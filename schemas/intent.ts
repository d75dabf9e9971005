import { z } from 'zod'
import { automationSchema } from './audience.ts'
import { placeSchema } from './place.ts'

export const handlingSchema = z.enum(['documented', 'human-only'])

/** `intents.yaml`: what customers ask for and no document may answer. */
export const intentsFileSchema = z.strictObject({
  intents: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/),
      handling: z.literal('human-only'),
      reason: z.string().trim().min(1),
      examples: z.array(z.string().trim().min(1)).min(1),
    }),
  ),
})

/** A class of questions as the index knows it. */
export const intentSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  handling: handlingSchema,
  automation: automationSchema,
  reason: z.string().describe('why it has this handling'),
  examples: z.array(z.string()),
  derived: z.boolean().describe('true where the examples were made from title, headings and lead'),
  documents: z.array(z.string()).describe('ids of the documents that cover it'),
  section: z.string().nullable().describe('heading of the section that answers it, if not the whole document'),
  place: placeSchema.nullable(),
})

/** `intents list --json` */
export const intentsListSchema = z.strictObject({
  version: z.literal(1),
  index: z.strictObject({ id: z.string() }),
  summary: z.strictObject({ documented: z.int(), assist: z.int(), humanOnly: z.int() }),
  intents: z.array(intentSchema),
})

export type Handling = z.infer<typeof handlingSchema>
export type IntentsFile = z.infer<typeof intentsFileSchema>
export type Intent = z.infer<typeof intentSchema>
export type IntentsList = z.infer<typeof intentsListSchema>
