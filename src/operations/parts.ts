import type { Certificate } from '../../schemas/certificate.ts'
import type { Config } from '../../schemas/config.ts'
import type { DecisionLogic } from '../../schemas/decision-logic.ts'
import type { DoctorResult } from '../../schemas/doctor.ts'
import type { Document } from '../../schemas/document.ts'
import type { IndexManifest } from '../../schemas/index-manifest.ts'
import type { Vocabularies } from '../decision-logic/sets/vocabularies.ts'
import type { KnowledgeBase } from '../document/knowledge-base.ts'
import type { Embedder } from '../embedders/embedder.ts'
import type { RuleRun, RunOptions } from '../findings/run-rules.ts'
import type { ExampleMatcher } from '../gate/example-matcher.ts'
import type { LanguageModel } from '../language-model/language-model.ts'
import type { IndexContent, VectorKeeper } from '../search-index/compile-index.ts'
import type { SearchIndex } from '../search-index/search-index.ts'
import type { LoadedKnowledgeBase } from '../workspace/load-knowledge-base.ts'

/** An index that is open, with what is needed to put a question to it. */
export interface OpenedIndex {
  readonly index: SearchIndex
  readonly manifest: IndexManifest
  readonly config: Config
  readonly matcher: ExampleMatcher
  readonly embedder: Embedder
  /** A document was edited or removed after the build. */
  readonly stale: boolean
}

interface SavedIndex {
  readonly id: string
  /** Folder of the generation, relative to the current folder. */
  readonly path: string
  readonly generation: number
  readonly vectorStore: string
}

/** What operations need from the world. The toolkit puts it together; a test may bring its own. */
export interface Parts {
  now(): Date
  /** Milliseconds of a clock that only goes forward. */
  elapsed(): number
  loadKnowledgeBase(paths: readonly string[], signal?: AbortSignal): Promise<LoadedKnowledgeBase>
  /** What the configuration that a file belongs to names as its documents; null where there is none. */
  loadKnowledgeBaseOf(file: string, signal?: AbortSignal): Promise<LoadedKnowledgeBase | null>
  /** What the rules say of a knowledge base; from memory, where they have said it of the same before. */
  runRules(knowledgeBase: KnowledgeBase, config: Config, options: Omit<RunOptions, 'rules'>): Promise<RuleRun>
  /** The conditions of the documents, and the closed sets that they name. */
  readLogic(
    knowledgeBase: KnowledgeBase,
    config: Config,
  ): Promise<{ vocabularies: Vocabularies; logicOf: (document: Document) => DecisionLogic }>
  openEmbedder(config: Config): Promise<Embedder>
  /** Null where none is configured. */
  openLanguageModel(config: Config): LanguageModel | null
  /** Vectors of former builds by an equal embedder, to which this one adds. */
  openVectorCache(embedder: Embedder): Promise<VectorKeeper & { tidy(): Promise<void> }>
  /** Runs as the only builder of the index. */
  exclusively<T>(work: () => Promise<T>): Promise<T>
  saveIndex(
    content: IndexContent,
    embedder: Embedder,
    loaded: LoadedKnowledgeBase,
    signal?: AbortSignal,
  ): Promise<SavedIndex>
  openIndex(): Promise<OpenedIndex>
  /** Keeps a certificate with the index, as a new generation. Call it as its only builder. */
  saveCertificate(certificate: Certificate): Promise<Pick<SavedIndex, 'path' | 'generation'>>
  /** A file relative to `root`, else to the project root; null where there is none or it lies outside. */
  readDocument(path: string, root?: string): Promise<Uint8Array | null>
  readTextFile(path: string): Promise<string>
  /** The Markdown page of a rule; null where there is none. */
  readRulePage(id: string): Promise<string | null>
  checkInstallation(): Promise<DoctorResult['checks']>
}
