import { z } from 'zod'
import { handlingSchema, intentsListSchema } from '../../schemas/intent.ts'
import { defineOperation } from './operation.ts'

/** Every intent of the index with its handling and the reason for it. */
export const listIntents = defineOperation({
  name: 'list-intents',
  summary: 'List what is documented and what is for a person only',
  input: z.strictObject({ handling: handlingSchema.optional() }),
  output: intentsListSchema,
  async run(parts, { handling }) {
    const { index } = await parts.openIndex()
    const count = (automation: string): number =>
      index.intents.filter((intent) => intent.automation === automation).length
    return {
      version: 1 as const,
      index: { id: index.manifest.id },
      summary: {
        documented: index.intents.filter((intent) => intent.handling === 'documented').length,
        assist: count('assist'),
        humanOnly: count('human-only'),
      },
      intents: index.intents.filter((intent) => handling === undefined || intent.handling === handling),
    }
  },
})
