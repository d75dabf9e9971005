import { parse as parseYaml } from 'yaml'
import { type Config, configSchema } from '../../schemas/config.ts'
import { intentsFileSchema } from '../../schemas/intent.ts'
import type { KnowledgeBase } from '../../src/document/knowledge-base.ts'
import { parseDocument } from '../../src/document/parse-document.ts'
import { SourceText } from '../../src/document/source-text.ts'

/** Files as they lie in a folder: path to text or bytes. `groundwork.yaml` and `intents.yaml` mean what they always mean. */
export interface Files {
  readonly [path: string]: string | Uint8Array
}

export interface BuiltKnowledgeBase {
  readonly knowledgeBase: KnowledgeBase
  readonly config: Config
}

/** A knowledge base from files in memory; `existing` are files beside the documents. */
export async function buildKnowledgeBase(files: Files, existing: readonly string[] = []): Promise<BuiltKnowledgeBase> {
  const config = configSchema.parse(yamlOf(files['groundwork.yaml']) ?? {})
  const listed = intentsFileSchema.parse(yamlOf(files['intents.yaml']) ?? { intents: [] })
  const folders = new Map(
    Object.entries(config.types).flatMap(([type, { folder }]) => (folder === undefined ? [] : [[folder, type]])),
  )
  const paths = Object.keys(files).filter((path) => path.endsWith('.md'))
  const documents = await Promise.all(
    paths.sort().map((path) => {
      const content = files[path] ?? ''
      return parseDocument({
        path,
        root: '.',
        id: path.replace(/\.md$/, ''),
        bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
        types: { fromConfig: null, folders },
        defaults: {},
        limits: config.limits,
      })
    }),
  )
  const place = new SourceText('intents.yaml', String(files['intents.yaml'] ?? '')).whole()
  const listedIntents = listed.intents.map((intent) => ({ ...intent, place }))
  return { config, knowledgeBase: { documents, listedIntents, existingTargets: new Set(existing) } }
}

function yamlOf(text: string | Uint8Array | undefined): unknown {
  return typeof text === 'string' ? parseYaml(text) : undefined
}
