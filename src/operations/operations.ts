import { ask } from './ask.ts'
import { build } from './build.ts'
import { check } from './check.ts'
import { doctor } from './doctor.ts'
import { explain } from './explain.ts'
import { listIntents } from './list-intents.ts'
import { validate } from './validate.ts'
import { verify } from './verify.ts'

/** Every operation; the doors are derived from this list. */
export const operations = { validate, build, ask, check, verify, listIntents, explain, doctor } as const

export type OperationName = keyof typeof operations
