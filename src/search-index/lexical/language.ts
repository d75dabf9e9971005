import type { ChunkTable } from './chunk-table.ts'

/** How the words of a language become terms. `loadLanguage` makes one. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string
  /** A lower-case word to its stem; equal for the forms of one word, and without diacritics of the Latin script. */
  readonly stem: (word: string) => string
  /** Whether an apostrophe parts two words (l'acompte, dell'ordine) where in other languages it stands inside one (don't). */
  readonly elides: boolean
  /** Terms that a query can do without, as they come out of the analysis. */
  readonly stopTerms: ReadonlySet<string>
  /** The chunks analysed so far: a text says most of its words more than once. */
  readonly chunks: ChunkTable
}
