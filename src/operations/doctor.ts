import { z } from 'zod'
import { doctorResultSchema } from '../../schemas/doctor.ts'
import { defineOperation } from './operation.ts'

/** The installation, the configuration and the index, each with what to do where it is not fine. */
export const doctor = defineOperation({
  name: 'doctor',
  summary: 'Check the installation, the configuration and the index',
  input: z.strictObject({}),
  output: doctorResultSchema,
  async run(parts) {
    const checks = await parts.checkInstallation()
    return { version: 1 as const, ok: checks.every(({ status }) => status !== 'error'), checks }
  },
})
