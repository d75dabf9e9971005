import { z } from 'zod'

/** A failure as it leaves the tool with --json: one object on standard error. */
export const failureSchema = z.strictObject({
  error: z.strictObject({
    code: z.string(),
    message: z.string(),
    hint: z.string(),
    url: z.string(),
    exit: z.int(),
    place: z
      .strictObject({ path: z.string(), line: z.int().optional(), column: z.int().optional() })
      .nullable()
      .describe('the file that is at fault, where there is one'),
  }),
})

export type FailureReport = z.infer<typeof failureSchema>
