import type { Audience } from '../schemas/audience.ts'
import type { Context } from '../schemas/reply.ts'

/** What holds for every question of a run that does not say otherwise. */
export interface AskDefaults {
  readonly audience: Audience
  readonly context: Context
}
