import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { z } from 'zod'
import { type Config, configSchema } from '../schemas/config.ts'
import type { IndexManifest } from '../schemas/index-manifest.ts'
import type { Embedder } from './embedders/embedder.ts'
import { openEmbedder } from './embedders/embedders.ts'
import { Failure } from './failure.ts'
import { ExampleMatcher } from './gate/example-matcher.ts'
import { openOpenaiLanguageModel } from './language-model/openai-language-model.ts'
import { type OperationName, operations } from './operations/operations.ts'
import type { OpenedIndex, Parts } from './operations/parts.ts'
import { type Reporter, silentReporter } from './reporter.ts'
import { hashConfig } from './search-index/identify-index.ts'
import { checkInstallation } from './workspace/check-installation.ts'
import { DocumentCache } from './workspace/document-cache.ts'
import { keyOf } from './workspace/embedder-key.ts'
import { withIndexLock } from './workspace/index-lock.ts'
import { changedDocuments } from './workspace/index-staleness.ts'
import { languageModelKey } from './workspace/language-model-key.ts'
import { loadKnowledgeBase } from './workspace/load-knowledge-base.ts'
import { openIndexFolder } from './workspace/open-index.ts'
import { readPackageFile } from './workspace/package-files.ts'
import { readProject } from './workspace/read-config.ts'
import { readDocumentBelow } from './workspace/read-document.ts'
import { readIndexRoot } from './workspace/read-generation.ts'
import { readTextFile } from './workspace/read-text-file.ts'
import { RuleRunCache } from './workspace/rule-run-cache.ts'
import { saveCertificate } from './workspace/save-certificate.ts'
import { VectorCache } from './workspace/vector-cache.ts'
import { writeIndex } from './workspace/write-index.ts'

export interface ToolkitOptions {
  /** Folder that paths are relative to and that has the index in `.groundwork/`. Default: the current folder. */
  readonly cwd?: string
  /** Configuration file; default is the nearest `groundwork.yaml`. */
  readonly configPath?: string
  /** The clock for review dates; default is the time of each call. */
  readonly now?: Date
  readonly reporter?: Reporter
  /** In place of the one that the configuration names; closing it is its owner's business. */
  readonly embedder?: Embedder
}

type Method<Name extends OperationName> = (
  input: z.input<(typeof operations)[Name]['input']>,
  signal?: AbortSignal,
) => Promise<z.output<(typeof operations)[Name]['output']>>

/** The operations over one folder. The index is opened at the first question and kept; `close` ends child processes. */
export type Toolkit = { readonly [Name in OperationName]: Method<Name> } & {
  /** The text of a document by its path in results; null where it is gone. */
  readSource(documentPath: string): Promise<string | null>
  close(): Promise<void>
}

/** Puts the parts together: configuration, files, embedder and index of a folder become the operations over it. */
export async function createToolkit(options: ToolkitOptions = {}): Promise<Toolkit> {
  const reporter = options.reporter ?? silentReporter
  const workspace = new Workspace(path.resolve(options.cwd ?? process.cwd()), options, reporter)
  const method = <Name extends OperationName>(name: Name): Method<Name> => {
    const operation = operations[name]
    return async (input, signal) => {
      const parsed = operation.input.safeParse(input)
      if (!parsed.success) throw usage(name, parsed.error)
      // The shelf's members differ in their types; input and output were checked against each other where they are defined.
      const run = operation.run as (...values: unknown[]) => Promise<never>
      return run(workspace.parts, parsed.data, reporter, signal)
    }
  }
  return {
    validate: method('validate'),
    build: method('build'),
    ask: method('ask'),
    check: method('check'),
    verify: method('verify'),
    listIntents: method('listIntents'),
    explain: method('explain'),
    calibrate: method('calibrate'),
    doctor: method('doctor'),
    readSource: async (documentPath) => {
      const bytes = await workspace.parts.readDocument(documentPath)
      return bytes === null ? null : new TextDecoder().decode(bytes)
    },
    close: () => workspace.close(),
  }
}

function usage(name: string, error: z.ZodError): Failure {
  const issue = error.issues[0]
  const where = issue === undefined || issue.path.length === 0 ? '' : ` (${issue.path.join('.')})`
  return new Failure(
    'usage',
    `${name}${where}: ${issue?.message ?? 'the input is not valid'}`,
    'Correct that value; the types of the toolkit list what each operation takes.',
  )
}

class Workspace {
  readonly parts: Parts
  readonly #cwd: string
  readonly #folder: string
  readonly #cache: DocumentCache
  readonly #runs: RuleRunCache
  readonly #options: ToolkitOptions
  readonly #reporter: Reporter
  #embedder: { readonly asked: string; readonly opening: Promise<Embedder> } | null = null
  #index: Promise<OpenedIndex> | null = null
  /** Root of the project that was last worked on, for reading its documents. */
  #root: string

  constructor(cwd: string, options: ToolkitOptions, reporter: Reporter) {
    this.#cwd = cwd
    this.#root = cwd
    this.#folder = path.join(cwd, '.groundwork')
    this.#options = options
    this.#reporter = reporter
    const code = path.dirname(fileURLToPath(import.meta.url))
    this.#cache = new DocumentCache(path.join(this.#folder, 'cache', 'documents'), path.join(code, 'document'))
    this.#runs = new RuleRunCache(path.join(this.#folder, 'cache', 'audit'), code)
    this.parts = this.#makeParts()
  }

  async close(): Promise<void> {
    const index = await this.#index?.catch(() => null)
    await index?.index.vectors.close()
    const embedder = await this.#embedder?.opening.catch(() => null)
    await embedder?.close()
  }

  #makeParts(): Parts {
    const notice = (message: string): void => this.#reporter.notice(message)
    const now = (): Date => this.#options.now ?? new Date()
    return {
      now,
      elapsed: () => performance.now(),
      loadKnowledgeBase: async (paths, signal) => {
        const project = await readProject(this.#cwd, paths, this.#options.configPath)
        this.#root = project.root
        return loadKnowledgeBase(this.#cwd, paths, project, this.#cache, this.#reporter, signal)
      },
      loadKnowledgeBaseOf: async (file, signal) => {
        const project = await readProject(this.#cwd, [file], this.#options.configPath)
        if (project.configFile === null) return null
        return loadKnowledgeBase(this.#cwd, [], project, this.#cache, this.#reporter, signal)
      },
      runRules: (knowledgeBase, config, options) => this.#runs.run(knowledgeBase, config, options),
      readLogic: (knowledgeBase, config) => this.#runs.readLogic(knowledgeBase, config),
      openEmbedder: (config) => this.#openEmbedder(config.embedder),
      openLanguageModel: ({ languageModel: settings }) =>
        settings === undefined ? null : openOpenaiLanguageModel({ settings, key: languageModelKey(settings) }),
      openVectorCache: (embedder) => VectorCache.open(path.join(this.#folder, 'cache', 'vectors'), embedder.info),
      exclusively: (work) => withIndexLock(this.#folder, work),
      saveIndex: async (content, embedder, loaded, signal) => {
        const saved = await writeIndex(content, {
          folder: this.#folder,
          project: loaded.project,
          embedder: embedder.info,
          now: now(),
          readAt: loaded.readAt,
          notice,
          onProgress: (done, total) => this.#reporter.progress({ stage: 'index', done, total, unit: 'vectors' }),
          ...(signal === undefined ? {} : { signal }),
        })
        await this.#closeIndex()
        return { ...saved, path: path.relative(this.#cwd, saved.path) }
      },
      saveCertificate: async (certificate) => {
        const saved = await saveCertificate(this.#folder, certificate)
        await this.#closeIndex()
        return { ...saved, path: path.relative(this.#cwd, saved.path) }
      },
      openIndex: () => {
        this.#index ??= this.#openIndex().catch((error) => {
          this.#index = null
          throw error
        })
        return this.#index
      },
      readDocument: async (documentPath, root) => {
        const base = root === undefined ? await this.#rootOfDocuments() : path.resolve(this.#cwd, root)
        return readDocumentBelow(base, documentPath)
      },
      readTextFile: (file) => readTextFile(path.resolve(this.#cwd, file), file),
      readRulePage: (id) => readPackageFile(`src/rules/${id}.md`),
      checkInstallation: () =>
        checkInstallation({
          cwd: this.#cwd,
          folder: this.#folder,
          ...(this.#options.configPath === undefined ? {} : { configPath: this.#options.configPath }),
        }),
    }
  }

  /** The next question opens what was written. */
  async #closeIndex(): Promise<void> {
    await this.#index?.then(({ index }) => index.vectors.close()).catch(() => {})
    this.#index = null
  }

  #openEmbedder(settings: Config['embedder']): Promise<Embedder> {
    if (this.#options.embedder !== undefined) return Promise.resolve(this.#options.embedder)
    const asked = JSON.stringify(settings)
    if (this.#embedder?.asked !== asked) {
      const onNotice = (message: string): void => this.#reporter.notice(message)
      const opening = openEmbedder(settings.kind, { onNotice, settings, ...keyOf(settings) })
      this.#embedder = { asked, opening }
      // An embedder that could not be opened may be opened at the next try, when the reason is gone.
      opening.catch(() => {
        this.#embedder = null
      })
    }
    return this.#embedder.opening
  }

  async #openIndex(): Promise<OpenedIndex> {
    const opened = await openIndexFolder(this.#folder, (message) => this.#reporter.notice(message))
    const { index, manifest, model } = opened
    const config = await this.#configOf(manifest)
    const embedder = await this.#openEmbedder(config.embedder)
    if (embedder.info.fingerprint !== manifest.embedder.fingerprint) {
      const message = `The index was built with the embedder ${manifest.embedder.id}; this one is ${embedder.info.id}.`
      throw new Failure(
        'index-embedder',
        message,
        'Build the index again, or configure the embedder it was built with.',
      )
    }
    const changed = await changedDocuments(manifest, this.#folder)
    if (changed.length > 0) {
      const more = changed.length === 1 ? '' : ` and ${changed.length - 1} more`
      this.#reporter.notice(`The index is older than ${changed[0]}${more}: run \`groundwork build\` again.`)
    }
    this.#root = path.resolve(this.#folder, manifest.root)
    const matcher = new ExampleMatcher(index.intents, index.examples, model)
    return { index, manifest, config, matcher, embedder, stale: changed.length > 0 }
  }

  /**
   * The configuration that an index is read with: the one named by the user, else the one it was built with. On a machine without the
   * documents there is none to compare, and the index stands for itself.
   */
  async #configOf(manifest: IndexManifest): Promise<Config> {
    const recorded = manifest.configFile === null ? undefined : path.resolve(this.#folder, manifest.configFile)
    const root = path.resolve(this.#folder, manifest.root)
    const project = await readProject(root, [], this.#options.configPath ?? recorded).catch((error) => {
      if (error instanceof Failure && error.code === 'config-not-found' && this.#options.configPath === undefined)
        return null
      throw error
    })
    if (project === null) return configSchema.parse({})
    if (hashConfig(project.config) !== manifest.configHash) {
      const message = 'The configuration has changed since the index was built.'
      throw new Failure('index-config', message, 'Build the index again, so that it answers as configured.')
    }
    return project.config
  }

  /** Citations are relative to the root of what was worked on, else of the project here, else of what the index here was built from. */
  async #rootOfDocuments(): Promise<string> {
    if (this.#root !== this.#cwd) return this.#root
    const project = await readProject(this.#cwd, [], this.#options.configPath).catch(() => null)
    if (project !== null && project.configFile !== null) return project.root
    return (await readIndexRoot(this.#folder)) ?? this.#cwd
  }
}
