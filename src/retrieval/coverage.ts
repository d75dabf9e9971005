import type { Passage } from '../../schemas/passage.ts'
import { analyseText } from '../search-index/lexical/analyse-text.ts'
import { inverseDocumentFrequency } from '../search-index/lexical/lexical-index.ts'
import type { QueryTerm } from '../search-index/lexical/read-lexical-query.ts'
import type { SearchIndex } from '../search-index/search-index.ts'

/**
 * The share of a question's words, weighted by how rare they are in the index, that stand in a passage or its headings; in [0, 1]. A word that no
 * passage has weighs most, so a question about something else has a low coverage everywhere.
 */
export function coverageOf(index: SearchIndex, query: readonly QueryTerm[], passage: Passage): number {
  const terms = new Set(analyseText(`${passage.headings.join(' ')} ${passage.text}`, index.language))
  let total = 0
  let covered = 0
  for (const { term } of query) {
    const weight = inverseDocumentFrequency(index.lexical, term)
    total += weight
    if (terms.has(term)) covered += weight
  }
  return total === 0 ? 0 : covered / total
}
