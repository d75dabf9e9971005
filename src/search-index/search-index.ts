import type { IndexManifest } from '../../schemas/index-manifest.ts'
import type { VectorStore } from '../vector-stores/vector-store.ts'
import type { IndexContent } from './compile-index.ts'
import type { Language } from './lexical/language.ts'
import type { LexicalIndex } from './lexical/lexical-index.ts'
import type { LexicalSearch } from './lexical/open-lexical-search.ts'
import type { DocumentSearch } from './open-document-search.ts'

/** An index that is open: everything that a question is answered from. Documents are not read again. */
export interface SearchIndex extends IndexContent {
  readonly manifest: Pick<IndexManifest, 'id' | 'gate' | 'policy'>
  readonly language: Language
  readonly lexical: LexicalIndex
  readonly search: LexicalSearch
  readonly documentSearch: DocumentSearch
  /** Over the windows of the passages. */
  readonly vectors: VectorStore
}
