import { z } from 'zod'
import { calibrateResultSchema, labelledQuestionSchema } from './certificate.ts'
import { checkResultSchema, exchangeSchema } from './check.ts'
import { configSchema } from './config.ts'
import { decisionLogicSchema } from './decision-logic.ts'
import { doctorResultSchema } from './doctor.ts'
import { documentSchema } from './document.ts'
import { explanationSchema } from './explanation.ts'
import { failureSchema } from './failure.ts'
import { findingSchema, validateResultSchema } from './finding.ts'
import { frontMatterSchema } from './front-matter.ts'
import { buildResultSchema, indexManifestSchema } from './index-manifest.ts'
import { intentsFileSchema, intentsListSchema } from './intent.ts'
import { passageSchema } from './passage.ts'
import { topicsFileSchema } from './policy.ts'
import { batchErrorSchema, batchLineSchema, handoffSchema, replySchema, verifyResultSchema } from './reply.ts'
import { trialsFileSchema } from './trial.ts'

type JsonSchema = z.core.JSONSchema.JSONSchema

/** What people write: defaults may be left out. */
const read: Record<string, [title: string, schema: z.ZodType]> = {
  config: ['groundwork.yaml', configSchema],
  'front-matter': ['The front matter of a document', frontMatterSchema],
  intents: ['intents.yaml', intentsFileSchema],
  topics: ['A file of topics that only people answer', topicsFileSchema],
  trials: ['A file of trials', trialsFileSchema],
  'labelled-question': ['A line of a log for calibrate', labelledQuestionSchema],
  'batch-line': ['A line of ask --batch FILE', batchLineSchema],
  exchange: ['A line of check FILE', exchangeSchema],
}

/** What the tool writes: everything is there. */
const written: Record<string, [title: string, schema: z.ZodType]> = {
  reply: ['A reply, as ask --json writes it', replySchema],
  handoff: ['The packet of a hand-off', handoffSchema],
  'batch-error': ['A line of a batch that could not be read', batchErrorSchema],
  finding: ['A finding', findingSchema],
  'validate-result': ['The result of validate --json', validateResultSchema],
  'build-result': ['The result of build --json', buildResultSchema],
  'verify-result': ['The result of verify --json', verifyResultSchema],
  'calibrate-result': ['The result of calibrate --json', calibrateResultSchema],
  'check-result': ['The result of check --json', checkResultSchema],
  'doctor-result': ['The result of doctor --json', doctorResultSchema],
  'intents-list': ['The result of intents list --json', intentsListSchema],
  explanation: ['The result of explain --json', explanationSchema],
  failure: ['A failure, as --json writes it to standard error', failureSchema],
  'decision-logic': ['The conditions of a document', decisionLogicSchema],
  passage: ['A passage of a document', passageSchema],
  document: ['A document, read', documentSchema],
  'index-manifest': ['manifest.json of an index', indexManifestSchema],
}

/** The JSON Schemas (draft 7) for editors and other programs, by the name of their file without `.json`. */
export function makeJsonSchemas(): Map<string, JsonSchema> {
  const schemas = new Map<string, JsonSchema>()
  for (const [io, named] of [
    ['input', read],
    ['output', written],
  ] as const) {
    for (const [name, [title, schema]] of Object.entries(named)) {
      const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io })
      schemas.set(name, { $schema, title, ...rest })
    }
  }
  return schemas
}

/** The text of a schema's file. */
export function writeJsonSchema(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}
