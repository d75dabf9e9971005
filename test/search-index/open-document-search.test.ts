import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildLexicalIndex } from '../../src/search-index/lexical/build-lexical-index.ts'
import type { LexicalDocument } from '../../src/search-index/lexical/lexical-index.ts'
import { loadLanguage } from '../../src/search-index/lexical/load-language.ts'
import { openLexicalSearch } from '../../src/search-index/lexical/open-lexical-search.ts'
import { readLexicalQuery } from '../../src/search-index/lexical/read-lexical-query.ts'
import { openDocumentSearch } from '../../src/search-index/open-document-search.ts'

const language = await loadLanguage('en')

interface Part extends LexicalDocument {
  readonly documentId: string
}

function search(parts: readonly Part[], question: string, k = 10) {
  const { documentOf, search } = openDocumentSearch(buildLexicalIndex(parts, language), parts)
  return { documentOf, hits: search(readLexicalQuery(question, language), k) }
}

describe('the search of whole documents', () => {
  it('adds up what stands in several passages', () => {
    const parts = [
      { documentId: 'one', body: 'meter reading' },
      { documentId: 'one', body: 'garden fence' },
      { documentId: 'two', body: 'meter of gas' },
      { documentId: 'two', body: 'meter of water' },
    ]
    const { documentOf, hits } = search(parts, 'meter')
    expect([...documentOf]).toEqual([0, 0, 1, 1])
    expect(hits.map(({ document }) => document)).toEqual([1, 0])
  })

  it('counts title and headings once, however many passages repeat them', () => {
    const once = [{ documentId: 'one', title: 'Meters', headings: 'Readings', body: 'gas water' }]
    const often = ['gas', 'water'].map((body) => ({ documentId: 'one', title: 'Meters', headings: 'Readings', body }))
    const other = { documentId: 'two', title: 'Fences', body: 'wood' }
    expect(search([...often, other], 'meter readings').hits).toEqual(search([...once, other], 'meter readings').hits)
  })

  it('finds nothing in nothing, nothing for unknown words, and no more than k', () => {
    expect(search([], 'meter').hits).toEqual([])
    const parts = ['one', 'two', 'three'].map((documentId) => ({ documentId, body: 'meter' }))
    expect(search(parts, 'hedge').hits).toEqual([])
    expect(search(parts, 'meter', 2).hits.map(({ document }) => document)).toEqual([0, 1])
    expect(search(parts, 'meter', 0).hits).toEqual([])
  })

  it('has the scores of an index over the joined bodies', () => {
    const word = fc.constantFrom('meter', 'gas', 'water', 'hedge', 'fence', 'the', 'bill')
    const body = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
    const question = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(
        fc.array(fc.array(body, { minLength: 1, maxLength: 4 }), { maxLength: 8 }),
        question,
        (documents, asked) => {
          const parts = documents.flatMap((bodies, at) => bodies.map((text) => ({ documentId: `${at}`, body: text })))
          const whole = documents.map((bodies) => ({ body: bodies.join('\n') }))
          const query = readLexicalQuery(asked, language)
          const expected = openLexicalSearch(buildLexicalIndex(whole, language)).search(query, 10)
          const { hits } = search(parts, asked)
          const scores = new Map(hits.map(({ document, score }) => [document, score]))
          expect(hits).toHaveLength(expected.length)
          for (const { document, score } of expected) expect(scores.get(document)).toBeCloseTo(score, 9)
        },
      ),
    )
  })
})
