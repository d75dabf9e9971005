import { z } from 'zod'

/** Who may read a text as it stands. Whatever is not declared is for agents. */
export const audienceSchema = z.enum(['agent', 'customer'])

/** What a bot may do with a document: answer from it, prepare an answer for a colleague, or nothing. */
export const automationSchema = z.enum(['answer', 'assist', 'human-only'])

export type Audience = z.infer<typeof audienceSchema>
export type Automation = z.infer<typeof automationSchema>
