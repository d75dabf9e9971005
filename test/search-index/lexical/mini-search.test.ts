import MiniSearch from 'minisearch'
import { describe, expect, it } from 'vitest'
import { analyseText } from '../../../src/search-index/lexical/analyse-text.ts'
import { buildLexicalIndex } from '../../../src/search-index/lexical/build-lexical-index.ts'
import { loadLanguage } from '../../../src/search-index/lexical/load-language.ts'
import { openLexicalSearch } from '../../../src/search-index/lexical/open-lexical-search.ts'
import { mulberry32 } from '../../vector-stores/clustered-matrix.ts'

const english = await loadLanguage()

/**
 * MiniSearch, an index written by others, as the oracle. Made equal to BM25 where it is not: it takes the number of distinct
 * tokens for the length of a text (every token is made distinct), and multiplies a score by the number of terms found.
 */
describe.each([
  { k1: 1.2, b: 0.75, seed: 1, size: 20 },
  { k1: 0.9, b: 0.4, seed: 2, size: 300 },
  { k1: 2, b: 0, seed: 3, size: 300 },
  { k1: 1.2, b: 1, seed: 4, size: 2000 },
])('beside MiniSearch: k1 $k1, b $b, $size documents', ({ k1, b, seed, size }) => {
  const random = mulberry32(seed)
  const vocabulary = Array.from({ length: 400 }, (_, i) => `${'bcdfgklmnprst'.charAt(i % 13)}o${i.toString(36)}m`)
  const word = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? ''
  const sentence = (least: number, most: number) =>
    Array.from({ length: least + Math.floor(random() * (most - least)) }, word).join(' ')
  const texts = Array.from({ length: size }, () => sentence(3, 90))
  const questions = Array.from({ length: 100 }, () => sentence(1, 8))

  it('gives every document the same score', () => {
    const oracle = new MiniSearch<{ id: number; body: string }>({
      fields: ['body'],
      tokenize: (text) => analyseText(text, english).map((term, i) => `${term} ${i}`),
      processTerm: (token) => token.slice(0, token.indexOf(' ')),
    })
    oracle.addAll(texts.map((body, id) => ({ id, body })))
    const index = buildLexicalIndex(
      texts.map((body) => ({ body })),
      english,
    )
    const search = openLexicalSearch(index, { k1, b, weights: { title: 0, headings: 0, body: 1 } })
    for (const question of questions) {
      const terms = analyseText(question, english)
      const found = oracle.search(terms.join(' '), {
        bm25: { k: k1, b, d: 0 },
        tokenize: (text) => text.split(' '),
        processTerm: (term) => term,
      })
      const expected = new Map(found.map(({ id, score, queryTerms }) => [id, score / queryTerms.length]))
      const hits = search.search(
        terms.map((term) => ({ term, weight: 1 })),
        size,
      )
      expect(hits.length).toBe(expected.size)
      for (const { document, score } of hits) expect(score).toBeCloseTo(expected.get(document) ?? -1, 9)
    }
  })
})
