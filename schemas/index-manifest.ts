import { z } from 'zod'
import { certificateSchema } from './certificate.ts'
import { policySchema } from './policy.ts'

/** The identity of an embedder: equal fingerprints give interchangeable vectors. */
export const embedderInfoSchema = z.strictObject({
  id: z.string(),
  dimensions: z.int().min(1),
  fingerprint: z.string(),
})

/** The documented score from which a question is answered, and where that number comes from. */
export const gateSettingsSchema = z.strictObject({
  threshold: z.number().min(0).max(1),
  centre: z.number().describe('contrast of examples that has the documented score 0.5'),
  from: z
    .enum(['default', 'config', 'examples', 'certificate'])
    .describe("'examples': estimated from the writers' own, so provisional"),
  intents: z
    .record(z.string(), z.number())
    .default({})
    .describe('intents that ask for a stricter risk: for people until a certificate keeps it'),
  required: z.boolean().default(false).describe('nothing is answered without a certificate that holds'),
  certificate: certificateSchema
    .nullable()
    .default(null)
    .describe('what the threshold promises; null where nobody has measured'),
})

/** `manifest.json` of an index generation. A reader trusts no file that is not listed here with its hash. */
export const indexManifestSchema = z.strictObject({
  format: z.literal(1),
  id: z.string().describe('sha256: over documents, passages, intents, conditions, embedder and configuration'),
  createdAt: z.string(),
  readAt: z.string().describe('when the build began to read the documents: what changed later may not be in the index'),
  root: z.string().describe('project root, relative to the folder of the index'),
  configFile: z
    .string()
    .nullable()
    .describe('the configuration it was built with, relative to the folder of the index'),
  configHash: z.string().describe('of the settings that decide what is answered'),
  embedder: embedderInfoSchema,
  vectorStore: z.string(),
  gate: gateSettingsSchema,
  policy: policySchema.describe('what is decided outside the score'),
  counts: z.strictObject({
    documents: z.int(),
    passages: z.int(),
    windows: z.int().describe('vectors of passages; a long passage has several'),
    documented: z.int(),
    humanOnly: z.int(),
    examples: z.int(),
  }),
  documents: z.array(z.strictObject({ path: z.string(), id: z.string(), sha256: z.string(), bytes: z.int() })),
  files: z.record(z.string(), z.strictObject({ bytes: z.int(), sha256: z.string() })),
})

/** `build --json` */
export const buildResultSchema = z.strictObject({
  version: z.literal(1),
  index: z.strictObject({ id: z.string(), path: z.string(), generation: z.int() }),
  documents: z.int(),
  passages: z.int(),
  intents: z.strictObject({ documented: z.int(), humanOnly: z.int() }),
  embedder: z.strictObject({ id: z.string(), dimensions: z.int() }),
  vectorStore: z.string(),
  reused: z.int().describe('vectors taken from the last build'),
  skipped: z.array(z.strictObject({ path: z.string(), reason: z.string() })),
  ms: z.strictObject({ parse: z.number(), embed: z.number(), index: z.number(), total: z.number() }),
})

export type EmbedderInfo = z.infer<typeof embedderInfoSchema>
export type IndexManifest = z.infer<typeof indexManifestSchema>
export type BuildResult = z.infer<typeof buildResultSchema>
export type GateSettings = z.infer<typeof gateSettingsSchema>
