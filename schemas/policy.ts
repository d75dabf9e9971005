import { z } from 'zod'

export const prioritySchema = z.enum(['low', 'normal', 'high', 'urgent'])

const phraseSchema = z
  .string()
  .trim()
  .min(1)
  .describe(
    'words; `word*` any ending, `*word` any beginning, `*` up to four words, `one/other` either; no regular expressions',
  )

/** A subject that only people answer, found by its phrases. */
export const topicSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/),
  reason: z.string().trim().min(1).describe('why it is for a person, told to the colleague'),
  phrases: z.array(phraseSchema),
  except: z.array(phraseSchema).default([]).describe('wordings that have a phrase and mean something else'),
  queue: z.string().trim().min(1).optional().describe('who takes it over'),
  priority: prioritySchema.default('normal'),
})

/** A file of topics, as `topics: FILE` names it. The most urgent come first: the first that is found counts. */
export const topicsFileSchema = z.strictObject({ topics: z.array(topicSchema) })

/** What is never answered, whatever the score. */
export const neverSchema = z.strictObject({
  phrases: z.array(phraseSchema).default([]).describe('a question with one of them goes to a person'),
  intents: z
    .array(z.string().trim().min(1))
    .default([])
    .describe('ids of intents; `refund.*` is all that begin with "refund."'),
})

/** Where hand-offs go. */
export const handoffSettingsSchema = z.strictObject({
  queue: z.string().trim().min(1).optional().describe('who takes over where nothing else says so'),
  priority: prioritySchema.default('normal'),
  queues: z
    .record(z.string(), z.string().trim().min(1))
    .default({})
    .describe('id of an intent, or `refund.*`, to the queue that takes it over'),
})

/** What of a configuration decides outside the score. An index carries it, since it is also read where the configuration is not. */
export const policySchema = z.strictObject({
  never: neverSchema,
  topics: z.array(topicSchema),
  handoff: handoffSettingsSchema,
})

export type Priority = z.infer<typeof prioritySchema>
export type Topic = z.infer<typeof topicSchema>
export type Policy = z.infer<typeof policySchema>
