import path from 'node:path'
import type { IndexManifest } from '../../schemas/index-manifest.ts'
import { Failure } from '../failure.ts'
import { decodeGateModel, type GateModel } from '../gate/gate-model.ts'
import { decodeLexicalIndex } from '../search-index/lexical/decode-lexical-index.ts'
import { loadLanguage } from '../search-index/lexical/load-language.ts'
import { openLexicalSearch } from '../search-index/lexical/open-lexical-search.ts'
import { openDocumentSearch } from '../search-index/open-document-search.ts'
import type { SearchIndex } from '../search-index/search-index.ts'
import { openVectorStore, type VectorStoreKind, vectorStores } from '../vector-stores/vector-stores.ts'
import { floatsOf } from './floats-of.ts'
import { decodeContent, indexFiles } from './index-files.ts'
import { type Generation, readGeneration } from './read-generation.ts'

/**
 * The current index of a folder, checked and open.
 * @throws Failure `index-missing`, `index-format`, `index-corrupt`
 */
export async function openIndexFolder(
  folder: string,
  notice: (message: string) => void,
): Promise<{ index: SearchIndex; manifest: IndexManifest; model: GateModel | null; generation: Generation }> {
  const generation = await readGeneration(folder)
  const { manifest } = generation
  const part = (name: keyof typeof indexFiles): Uint8Array => {
    const bytes = generation.files.get(indexFiles[name])
    if (bytes !== undefined) return bytes
    const message = `The index is damaged: its manifest does not list ${indexFiles[name]}.`
    throw new Failure('index-corrupt', message, 'Build the index again.')
  }
  const encoded = {
    documents: part('documents'),
    passages: part('passages'),
    intents: part('intents'),
    sets: part('sets'),
    logic: part('logic'),
    windows: part('windows'),
    windowPassages: part('windowPassages'),
    examples: part('examples'),
  }
  const content = decodeContent(encoded, manifest.embedder.dimensions)
  const lexical = decodeLexicalIndex(part('lexical'), indexFiles.lexical)
  const kind = isStoreKind(manifest.vectorStore) ? manifest.vectorStore : 'exact'
  const file = path.join(generation.folder, indexFiles.hnsw)
  const index: SearchIndex = {
    ...content,
    manifest,
    language: await loadLanguage(lexical.language),
    lexical,
    search: openLexicalSearch(lexical),
    documentSearch: openDocumentSearch(lexical, content.passages),
    vectors: await openVectorStore(kind, content.windows, file, notice),
  }
  return { index, manifest, model: openModel(generation, index), generation }
}

/** What the gate learnt from the examples; null where there were too few. */
function openModel({ files }: Generation, { examples }: SearchIndex): GateModel | null {
  const bytes = files.get(indexFiles.gate)
  if (bytes === undefined) return null
  const model = decodeGateModel(floatsOf(bytes), examples.rows, examples.dimensions)
  if (model !== null) return model
  const message = `The index is damaged: ${indexFiles.gate} does not fit the other files.`
  throw new Failure('index-corrupt', message, 'Build the index again.')
}

function isStoreKind(kind: string): kind is VectorStoreKind {
  return Object.hasOwn(vectorStores, kind)
}
