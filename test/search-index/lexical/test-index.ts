import fc from 'fast-check'
import { buildLexicalIndex } from '../../../src/search-index/lexical/build-lexical-index.ts'
import type { LexicalDocument, LexicalIndex } from '../../../src/search-index/lexical/lexical-index.ts'
import { loadLanguage } from '../../../src/search-index/lexical/load-language.ts'

const english = await loadLanguage()

export const someWords = [
  'refund',
  'delivery',
  'late',
  'the',
  'card',
  'account',
  'é',
  '返金',
  '1,200',
  'two-factor',
  '𐌰𐌱',
]

const text = fc.array(fc.constantFrom(...someWords), { maxLength: 12 }).map((words) => words.join(' '))

/** Documents of few words, so that terms, ties and empty fields are frequent. */
export const anyDocuments: fc.Arbitrary<LexicalDocument[]> = fc.array(
  fc.record(
    { title: text, headings: text, body: text, prior: fc.constantFrom(0.5, 1, 1, 2) },
    { requiredKeys: ['title', 'headings', 'body'] },
  ),
  { maxLength: 20 },
)

export function indexOf(documents: Iterable<LexicalDocument>): LexicalIndex {
  return buildLexicalIndex(documents, english)
}
