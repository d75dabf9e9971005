import { type Config, configSchema } from '../schemas/config.ts'
import type { Policy } from '../schemas/policy.ts'
import { readDecisionLogic } from '../src/decision-logic/read-decision-logic.ts'
import { Vocabularies } from '../src/decision-logic/sets/vocabularies.ts'
import type { ListedIntent } from '../src/document/knowledge-base.ts'
import { parseDocument } from '../src/document/parse-document.ts'
import { openHashEmbedder } from '../src/embedders/hash-embedder.ts'
import { runRules } from '../src/findings/run-rules.ts'
import { ExampleMatcher } from '../src/gate/example-matcher.ts'
import { collectLogic } from '../src/search-index/collect-logic.ts'
import { compileIndex } from '../src/search-index/compile-index.ts'
import { buildLexicalIndex } from '../src/search-index/lexical/build-lexical-index.ts'
import { loadLanguage } from '../src/search-index/lexical/load-language.ts'
import { openLexicalSearch } from '../src/search-index/lexical/open-lexical-search.ts'
import { lexicalDocument } from '../src/search-index/lexical-document.ts'
import { openDocumentSearch } from '../src/search-index/open-document-search.ts'
import type { SearchIndex } from '../src/search-index/search-index.ts'
import { openExactVectorStore } from '../src/vector-stores/exact-vector-store.ts'

/** A document from its path and text, with no configuration. */
async function documentFrom(path: string, text: string): ReturnType<typeof parseDocument> {
  return parseDocument({
    path,
    root: '.',
    id: path.replace(/\.md$/, ''),
    bytes: new TextEncoder().encode(text),
    types: { fromConfig: null, folders: new Map() },
    defaults: {},
    limits: { bytes: 1_000_000, depth: 100 },
  })
}

const emptyPolicy: Policy = {
  never: { phrases: [], intents: [] },
  topics: [],
  handoff: { priority: 'normal', queues: {} },
}

/** An index in memory over a few texts, with the hash embedder: the real parts, small. */
export async function smallIndex(
  texts: Readonly<Record<string, string>>,
  listed: readonly Omit<ListedIntent, 'place'>[] = [],
  policy: Policy = emptyPolicy,
  { config = configSchema.parse({}), defects = false }: { config?: Config; defects?: boolean } = {},
): Promise<{ index: SearchIndex; matcher: ExampleMatcher; vectorOf: (text: string) => Promise<Float32Array> }> {
  const documents = await Promise.all(Object.entries(texts).map(([path, text]) => documentFrom(path, text)))
  const sources = new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]))
  const start = { line: 1, column: 1, offset: 0 }
  const listedIntents = listed.map((intent) => ({ ...intent, place: { path: 'intents.yaml', start, end: start } }))
  const embedder = openHashEmbedder()
  const base = { documents, listedIntents, existingTargets: new Set<string>() }
  const vocabularies = Vocabularies.read(documents, config)
  const logicOf = (document: (typeof documents)[number]) => readDecisionLogic(document, vocabularies.of(document))
  const errors = defects ? runRules(base, config, { today: '2026-11-01', errorsOnly: true }).findings : []
  const { content } = await compileIndex(
    base,
    sources,
    embedder,
    {
      get: () => null,
      keep: async () => {},
    },
    { logic: collectLogic(base, vocabularies.sets, logicOf, errors) },
  )
  const language = await loadLanguage('en')
  const lexical = buildLexicalIndex(content.passages.map(lexicalDocument), language)
  const index: SearchIndex = {
    ...content,
    manifest: {
      id: 'sha256:test',
      gate: { threshold: 0.5, centre: 0.44, from: 'default', intents: {}, required: false, certificate: null },
      policy,
    },
    language,
    lexical,
    search: openLexicalSearch(lexical),
    documentSearch: openDocumentSearch(lexical, content.passages),
    vectors: openExactVectorStore(content.windows),
  }
  const vectorOf = async (text: string): Promise<Float32Array> => (await embedder.embed([text]))[0] as Float32Array
  return { index, matcher: new ExampleMatcher(content.intents, content.examples, null), vectorOf }
}
