import { z } from 'zod'
import { audienceSchema } from './audience.ts'
import { contextSchema, reasonCodeSchema } from './reply.ts'

/** A question with the reply it must get. */
export const trialSchema = z.strictObject({
  question: z.string().trim().min(1),
  audience: audienceSchema.default('agent'),
  context: contextSchema.optional(),
  expect: z.strictObject({
    kind: z.enum(['answer', 'clarify', 'handoff']),
    intent: z.string().optional(),
    reason: reasonCodeSchema.optional(),
    cites: z.string().optional().describe('path of a document that the answer must quote'),
  }),
})

export const trialsFileSchema = z.strictObject({ trials: z.array(trialSchema) })

export type Trial = z.infer<typeof trialSchema>
export type TrialsFile = z.infer<typeof trialsFileSchema>
