import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Config } from '../../schemas/config.ts'
import type { Document, ParseProblem } from '../../schemas/document.ts'
import type { KnowledgeBase } from '../document/knowledge-base.ts'
import { type DocumentFile, tooLarge, unreadDocument } from '../document/parse-document.ts'
import { resolveLink } from '../document/resolve-link.ts'
import { SourceText } from '../document/source-text.ts'
import { Failure } from '../failure.ts'
import type { Reporter } from '../reporter.ts'
import type { DocumentCache } from './document-cache.ts'
import { type FoundFile, findDocuments } from './find-documents.ts'
import { matchPaths } from './match-paths.ts'
import { parseDocuments } from './parse-pool.ts'
import type { Project } from './read-config.ts'
import { readListedIntents } from './read-listed-intents.ts'

/** A knowledge base as it was read, with the bytes that quotations are cut from. */
export interface LoadedKnowledgeBase {
  readonly knowledgeBase: KnowledgeBase
  /** Bytes of each file by the path of its document. */
  readonly sources: ReadonlyMap<string, Uint8Array>
  readonly project: Project
  /** When reading began: what a file said later is not in `sources`. */
  readonly readAt: Date
  readonly parseMs: number
}

/**
 * Everything under `paths`, read and parsed. A file that cannot be read is a document with a problem.
 * @throws Failure `path-not-found`, `no-documents`, `config-invalid` (of an intents.yaml)
 */
export async function loadKnowledgeBase(
  cwd: string,
  paths: readonly string[],
  project: Project,
  cache: DocumentCache,
  reporter: Reporter,
  signal?: AbortSignal,
): Promise<LoadedKnowledgeBase> {
  const readAt = new Date()
  const { roots, files } = await findDocuments(cwd, paths, project)
  if (files.length === 0) {
    const shown = roots.map((root) => root.path).join(', ')
    throw new Failure(
      'no-documents',
      `There is no Markdown file under "${shown}".`,
      'Name the folder that holds the documents, for example `groundwork validate docs`.',
    )
  }
  const total = files.length
  const started = performance.now()
  const toParse: DocumentFile[] = []
  const unread: Document[] = []
  const sources = new Map<string, Uint8Array>()
  const overrides = overridesFor(project.config)
  for (const found of files) {
    const read = await readSource(found, project.config, overrides)
    if ('problems' in read) unread.push(read)
    else {
      toParse.push(read)
      sources.set(read.path, read.bytes)
    }
    reporter.progress({ stage: 'read', done: toParse.length + unread.length, total, unit: 'documents' })
  }
  const onParsed = (done: number): void =>
    reporter.progress({ stage: 'parse', done: done + unread.length, total, unit: 'documents' })
  const parsed = await parseCached(toParse, cache, project.config.limits.seconds, onParsed, signal)
  const documents = [...parsed, ...unread].sort((a, b) => (a.path < b.path ? -1 : 1))
  const listedIntents = await readListedIntents(roots)
  const existingTargets = await findExistingTargets(documents, project.root)
  const knowledgeBase: KnowledgeBase = { documents, listedIntents, existingTargets }
  return { knowledgeBase, sources, project, readAt, parseMs: performance.now() - started }
}

/** What was parsed before is read back; the rest is parsed and kept. */
async function parseCached(
  files: readonly DocumentFile[],
  cache: DocumentCache,
  seconds: number,
  onParsed: (done: number) => void,
  signal?: AbortSignal,
): Promise<Document[]> {
  const known: Document[] = []
  const missing: DocumentFile[] = []
  for (const file of files) {
    const document = await cache.get(file)
    if (document === null) missing.push(file)
    else known.push(document)
  }
  onParsed(known.length)
  const fresh = await parseDocuments(missing, seconds, (done) => onParsed(known.length + done), signal)
  for (const [at, document] of fresh.entries()) {
    const file = missing[at]
    if (file !== undefined) await cache.put(file, document)
  }
  await cache.prune()
  return [...known, ...fresh]
}

interface Override {
  readonly matches: (path: string) => boolean
  readonly values: Config['overrides'][number]
}

function overridesFor(config: Config): Override[] {
  return config.overrides.map((values) => ({ matches: matchPaths(values.files), values }))
}

async function readSource(found: FoundFile, config: Config, overrides: Override[]): Promise<DocumentFile | Document> {
  const none = { ...found, bytes: new Uint8Array() }
  if (found.outside) {
    const message = 'This is a symbolic link to a file outside the knowledge base, or to none; it is not followed.'
    return unreadDocument(
      none,
      problem(found, 'outside-root', message, 'Copy the file here, or name its folder as a PATH.'),
    )
  }
  try {
    const entry = await stat(found.absolute)
    // Reading a pipe or a device could wait for ever.
    if (!entry.isFile()) {
      return unreadDocument(none, problem(found, 'unreadable', 'This is not a regular file.', 'Move it away.'))
    }
    const { size } = entry
    if (size > config.limits.bytes) {
      return { ...unreadDocument(none, tooLarge(found.path, size, config.limits.bytes)), bytes: size }
    }
    const bytes = new Uint8Array(await readFile(found.absolute))
    return { ...found, bytes, limits: config.limits, ...settingsFor(found, config, overrides) }
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return unreadDocument(
      none,
      problem(found, 'unreadable', `The file cannot be read (${reason}).`, 'Check its permissions.'),
    )
  }
}

function settingsFor(
  found: FoundFile,
  config: Config,
  overrides: Override[],
): Pick<DocumentFile, 'types' | 'defaults'> {
  const folders = new Map<string, string>()
  for (const [type, { folder }] of Object.entries(config.types)) {
    if (folder !== undefined) folders.set(folder.toLowerCase(), type)
  }
  const merged: Partial<Config['overrides'][number]> = {}
  for (const { matches, values } of overrides) if (matches(found.path)) Object.assign(merged, values)
  const owner = merged.owner ?? config.defaults.owner
  return {
    types: { fromConfig: merged.type ?? null, folders },
    defaults: {
      ...(owner === undefined ? {} : { owner }),
      ...(merged.audience === undefined ? {} : { audience: merged.audience }),
      ...(merged.automation === undefined ? {} : { automation: merged.automation }),
    },
  }
}

function problem(found: FoundFile, code: ParseProblem['code'], message: string, hint: string): ParseProblem {
  return { code, message, hint, place: new SourceText(found.path, '').whole() }
}

async function findExistingTargets(documents: readonly Document[], root: string): Promise<Set<string>> {
  const known = new Set(documents.map((document) => document.path))
  const targets = new Set<string>()
  for (const document of documents) {
    for (const link of document.links) {
      const target = resolveLink(document.path, link.url)
      if (target !== null && !known.has(target.path)) targets.add(target.path)
    }
  }
  const existing = new Set(known)
  const candidates = [...targets].flatMap((target) => [
    target,
    `${target}.md`,
    `${target}/README.md`,
    `${target}/index.md`,
  ])
  const exists = await Promise.all(
    candidates.map(async (candidate) => (await stat(path.join(root, candidate)).catch(() => null)) !== null),
  )
  for (const [index, candidate] of candidates.entries()) if (exists[index] === true) existing.add(candidate)
  return existing
}
