import path from 'node:path'
import type { EmbedderInfo, IndexManifest } from '../../schemas/index-manifest.ts'
import { defaultCentre, estimateCentre } from '../gate/estimate-centre.ts'
import { ExampleTexts } from '../gate/example-texts.ts'
import { encodeGateModel, type GateModel } from '../gate/gate-model.ts'
import { GateTrainer } from '../gate/train-gate.ts'
import { policyOf } from '../policy/policy-of.ts'
import { alignWindows } from '../search-index/align-windows.ts'
import type { IndexContent } from '../search-index/compile-index.ts'
import { hashConfig, identifyIndex } from '../search-index/identify-index.ts'
import { buildLexicalIndex } from '../search-index/lexical/build-lexical-index.ts'
import { encodeLexicalIndex } from '../search-index/lexical/encode-lexical-index.ts'
import { loadLanguage } from '../search-index/lexical/load-language.ts'
import { lexicalDocument } from '../search-index/lexical-document.ts'
import { buildVectorStore } from '../vector-stores/vector-stores.ts'
import { floatsOf } from './floats-of.ts'
import { bytesOf, encodeContent, indexFiles } from './index-files.ts'
import type { Project } from './read-config.ts'
import { readGeneration } from './read-generation.ts'
import { saveGeneration } from './save-index.ts'

const defaultThreshold = 0.5

export interface WriteIndexOptions {
  /** `.groundwork`, absolute. */
  readonly folder: string
  readonly project: Project
  readonly embedder: EmbedderInfo
  readonly now: Date
  /** When the build began to read the documents. */
  readonly readAt: Date
  readonly notice: (message: string) => void
  readonly onProgress: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

/** The content of an index as a new generation on disk, with its lexical and vector structures. */
export async function writeIndex(
  compiled: IndexContent,
  options: WriteIndexOptions,
): Promise<{ id: string; generation: number; path: string; vectorStore: string }> {
  const { folder, project, embedder, now } = options
  const graph = await graphBefore(compiled, folder, embedder)
  const content = graph === null ? compiled : { ...compiled, ...graph.windows }
  const language = await loadLanguage('en')
  const lexical = buildLexicalIndex(content.passages.map(lexicalDocument), language)
  const encoded = encodeContent(content)
  const files: Record<string, Uint8Array> = { [indexFiles.lexical]: encodeLexicalIndex(lexical) }
  for (const [name, bytes] of Object.entries(encoded)) files[indexFiles[name as keyof typeof encoded]] = bytes
  const { model, centre } = learnGate(content)
  if (model !== null) files[indexFiles.gate] = bytesOf(encodeGateModel(model))
  const configHash = hashConfig(project.config)
  const id = identifyIndex(content, embedder, configHash)
  let vectorStore = 'exact'
  const fill = async (generationFolder: string): Promise<string[]> => {
    vectorStore = await buildVectorStore(
      project.config.vectorStore.kind,
      content.windows,
      path.join(generationFolder, indexFiles.hnsw),
      {
        notice: options.notice,
        onProgress: options.onProgress,
        ...(options.signal === undefined ? {} : { signal: options.signal }),
        ...(graph === null ? {} : { from: graph.from }),
      },
    )
    return vectorStore === 'exact' ? [] : [indexFiles.hnsw]
  }
  const count = (handling: string): number => content.intents.filter((intent) => intent.handling === handling).length
  const { threshold } = project.config.gate
  const manifestOf = (hashes: IndexManifest['files']): IndexManifest => ({
    format: 1,
    id,
    createdAt: now.toISOString(),
    readAt: options.readAt.toISOString(),
    root: relative(folder, project.root),
    configFile: project.configFile === null ? null : relative(folder, project.configFile),
    configHash,
    embedder,
    vectorStore,
    gate: {
      threshold: threshold ?? defaultThreshold,
      centre: centre ?? defaultCentre,
      from: threshold !== undefined ? 'config' : centre !== null ? 'examples' : 'default',
      intents: project.config.gate.intents,
      required: project.config.gate.certificate === 'required',
      certificate: null,
    },
    policy: policyOf(project.config),
    counts: {
      documents: content.documents.length,
      passages: content.passages.length,
      windows: content.windows.rows,
      documented: count('documented'),
      humanOnly: count('human-only'),
      examples: content.examples.rows,
    },
    documents: content.documents.map(({ path: shown, id: documentId, sha256, bytes }) => ({
      path: shown,
      id: documentId,
      sha256,
      bytes,
    })),
    files: hashes,
  })
  const saved = await saveGeneration(folder, files, fill, manifestOf)
  return { id, ...saved, vectorStore }
}

/** What the gate learns from utterances. Without any there is nothing to learn, and titles and headings of thousands of pages are not looked at. */
function learnGate({ intents, examples }: IndexContent): { model: GateModel | null; centre: number | null } {
  if (intents.every(({ derived }) => derived)) return { model: null, centre: null }
  const texts = new ExampleTexts(intents)
  return {
    model: new GateTrainer(intents, texts, examples).train(),
    centre: estimateCentre(intents, examples, texts),
  }
}

/** The graph of the index in place, where most of its vectors are still needed; null where a new one is built. */
async function graphBefore(
  content: IndexContent,
  folder: string,
  embedder: EmbedderInfo,
): Promise<{ windows: Pick<IndexContent, 'windows' | 'windowPassages'>; from: { path: string; rows: number } } | null> {
  const generation = await readGeneration(folder).catch(() => null)
  if (generation === null || generation.manifest.vectorStore !== 'hnsw') return null
  if (generation.manifest.embedder.fingerprint !== embedder.fingerprint) return null
  const bytes = generation.files.get(indexFiles.windows)
  if (bytes === undefined) return null
  const data = floatsOf(bytes)
  const before = { dimensions: embedder.dimensions, rows: data.length / embedder.dimensions, data }
  const windows = alignWindows(content, before)
  return windows === null
    ? null
    : { windows, from: { path: path.join(generation.folder, indexFiles.hnsw), rows: before.rows } }
}

function relative(from: string, to: string): string {
  return path.relative(from, to).split(path.sep).join('/') || '.'
}
