import { z } from 'zod'

/** `doctor --json`: one check a line, each with what to do where it is not fine. */
export const doctorResultSchema = z.strictObject({
  version: z.literal(1),
  ok: z.boolean(),
  checks: z.array(
    z.strictObject({
      id: z.string(),
      status: z.enum(['ok', 'warning', 'error']),
      message: z.string(),
      hint: z.string().nullable(),
    }),
  ),
})

export type DoctorResult = z.infer<typeof doctorResultSchema>
