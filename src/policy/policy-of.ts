import type { Config } from '../../schemas/config.ts'
import type { Policy } from '../../schemas/policy.ts'

/** What of a configuration decides outside the score; its topics were read. */
export function policyOf({ never, topics, handoff }: Config): Policy {
  return { never, topics: Array.isArray(topics) ? topics : [], handoff }
}
