import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyseText } from '../../../src/search-index/lexical/analyse-text.ts'
import {
  documentFrequency,
  inverseDocumentFrequency,
  type LexicalDocument,
  lexicalFields,
} from '../../../src/search-index/lexical/lexical-index.ts'
import { loadLanguage } from '../../../src/search-index/lexical/load-language.ts'
import {
  defaultLexicalParameters,
  type LexicalParameters,
  openLexicalSearch,
} from '../../../src/search-index/lexical/open-lexical-search.ts'
import { type QueryTerm, readLexicalQuery } from '../../../src/search-index/lexical/read-lexical-query.ts'
import { anyDocuments, indexOf, someWords } from './test-index.ts'

const english = await loadLanguage()

describe('search', () => {
  const documents = [
    { title: 'Refund a late delivery', headings: 'Steps', body: 'If the parcel is late, refund the order.' },
    { title: 'Close an account', headings: 'Steps', body: 'Check that no refund is open, then close the account.' },
    { title: 'Lost card', headings: 'Steps', body: 'Block the card. A lost card costs £1,200 at most.' },
    { title: '', headings: '', body: '' },
  ]
  const search = openLexicalSearch(indexOf(documents))
  const found = (question: string) =>
    search.search(readLexicalQuery(question, english), 10).map(({ document }) => document)

  it.each([
    ['late refunds', [0, 1]],
    ['closing accounts', [1]],
    ['1200', [2]],
    ['the', [0, 1, 2]],
    ['the card', [2]],
    ['unheard-of words', []],
    ['', []],
    ['?!', []],
  ])('%j finds %j', (question, expected) => {
    expect(found(question)).toEqual(expected)
  })

  it('counts a word in the title for more', () => {
    const [first, second] = openLexicalSearch(indexOf([{ body: 'a refund' }, { title: 'a refund' }])).search(
      [{ term: 'refund', weight: 1 }],
      2,
    )
    expect(first?.document).toBe(1)
    expect(first?.score).toBeGreaterThan(second?.score ?? 0)
  })

  it('gives documents of equal scores in the order of their numbers', () => {
    const same = openLexicalSearch(indexOf(Array.from({ length: 30 }, () => ({ body: 'late refund' }))))
    const query = [{ term: 'refund', weight: 1 }]
    expect(same.search(query, 5).map(({ document }) => document)).toEqual([0, 1, 2, 3, 4])
    expect(same.search(query, 5, (document) => document % 7 === 0).map(({ document }) => document)).toEqual([
      0, 7, 14, 21, 28,
    ])
  })

  it('multiplies by the prior', () => {
    const [first, second] = openLexicalSearch(indexOf([{ body: 'refund' }, { body: 'refund', prior: 2 }])).search(
      [{ term: 'refund', weight: 1 }],
      2,
    )
    expect(first).toEqual({ document: 1, score: 2 * (second?.score ?? 0) })
  })

  it('answers the same again, whatever was asked between', () => {
    const query = readLexicalQuery('late refund', english)
    const before = search.search(query, 3)
    search.search(readLexicalQuery('lost card account', english), 1)
    expect(search.search(query, 3)).toEqual(before)
  })

  it.each([-1, 1.5, Number.NaN])('refuses k = %d', (k) => {
    expect(() => search.search([], k)).toThrow(RangeError)
  })

  it.each([
    { k1: -1 },
    { k1: Number.NaN },
    { b: 1.1 },
    { b: Number.NaN },
    { weights: { title: -1, headings: 1, body: 1 } },
    { weights: { title: 1, headings: Number.POSITIVE_INFINITY, body: 1 } },
  ])('refuses %j', (wrong) => {
    expect(() => openLexicalSearch(indexOf(documents), { ...defaultLexicalParameters, ...wrong })).toThrow(RangeError)
  })
})

describe('search and explain', () => {
  const parameters: fc.Arbitrary<LexicalParameters> = fc.record({
    k1: fc.constantFrom(0, 0.9, 1.2, 3),
    b: fc.constantFrom(0, 0.4, 0.75, 1),
    weights: fc.record({
      title: fc.constantFrom(0, 1, 2),
      headings: fc.constantFrom(0, 0.5),
      body: fc.constantFrom(0, 1),
    }),
  })
  const terms = [...new Set(analyseText(someWords.join(' '), english)), 'absent']
  const anyQuery = fc.uniqueArray(
    fc.record({ term: fc.constantFrom(...terms), weight: fc.constantFrom(0, 0.5, 1, 2) }),
    {
      selector: ({ term }) => term,
    },
  )

  it('score as the formula says, document by document', () => {
    fc.assert(
      fc.property(anyDocuments, anyQuery, parameters, fc.nat(25), (documents, query, settings, k) => {
        const search = openLexicalSearch(indexOf(documents), settings)
        const expected = documents
          .map((_, document) => ({ document, score: plainScore(documents, document, query, settings) }))
          .filter(({ score }) => score > 0)
        const hits = search.search(query, k)
        expect(hits).toHaveLength(Math.min(k, expected.length))
        for (const { document, score } of hits) {
          expect(score).toBeCloseTo(expected.find((entry) => entry.document === document)?.score ?? -1, 9)
        }
        const best = expected.map(({ score }) => score).sort((a, b) => b - a)
        for (const [i, { score }] of hits.entries()) expect(score).toBeCloseTo(best[i] ?? -1, 9)
      }),
      { numRuns: 300 },
    )
  })

  it('agree to the last bit: the contributions add up to the score', () => {
    fc.assert(
      fc.property(anyDocuments, anyQuery, (documents, query) => {
        const search = openLexicalSearch(indexOf(documents))
        for (const { document, score } of search.search(query, 100)) {
          const explanation = search.explain(query, document)
          expect(explanation.score).toBe(score)
          expect(explanation.terms.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(score)
          for (const { term, frequencies } of explanation.terms) {
            for (const field of lexicalFields) {
              const inField = analyseText(documents[document]?.[field] ?? '', english).filter((found) => found === term)
              expect(frequencies[field]).toBe(inField.length)
            }
          }
        }
      }),
    )
  })

  it('know no document that is not there', () => {
    expect(() => openLexicalSearch(indexOf([{ body: 'a' }])).explain([], 1)).toThrow(RangeError)
  })
})

describe('document frequency', () => {
  it('counts documents that have a term in any field', () => {
    fc.assert(
      fc.property(anyDocuments, (documents) => {
        const index = indexOf(documents)
        const texts = documents.map((document) =>
          analyseText(lexicalFields.map((field) => document[field]).join('\n'), english),
        )
        for (const term of [...new Set(texts.flat()), 'absent', '']) {
          const containing = texts.filter((found) => found.includes(term)).length
          expect(documentFrequency(index, term)).toBe(containing)
          expect(inverseDocumentFrequency(index, term)).toBeGreaterThan(0)
        }
      }),
    )
  })
})

describe('a query', () => {
  it.each<[string, QueryTerm[]]>([
    [
      'How do I get a refund?',
      [
        { term: 'get', weight: 1 },
        { term: 'refund', weight: 1 },
      ],
    ],
    ['refund, refunds and refunding', [{ term: 'refund', weight: 3 }]],
    [
      'how do I',
      [
        { term: 'how', weight: 1 },
        { term: 'do', weight: 1 },
        { term: 'i', weight: 1 },
      ],
    ],
    [
      'who can not',
      [
        { term: 'who', weight: 1 },
        { term: 'not', weight: 1 },
      ],
    ],
    ['', []],
  ])('%j', (question, expected) => {
    expect(readLexicalQuery(question, english)).toEqual(expected)
  })
})

/** BM25F over the documents themselves, straight from its definition. */
function plainScore(
  documents: LexicalDocument[],
  number: number,
  query: QueryTerm[],
  settings: LexicalParameters,
): number {
  const all = documents.map((document) => lexicalFields.map((field) => analyseText(document[field] ?? '', english)))
  let score = 0
  for (const { term, weight } of query) {
    const containing = all.filter((fields) => fields.some((terms) => terms.includes(term))).length
    const idf = Math.log(1 + (documents.length - containing + 0.5) / (containing + 0.5))
    let frequency = 0
    for (const [f, field] of lexicalFields.entries()) {
      const terms = all[number]?.[f] ?? []
      const mean = all.reduce((sum, fields) => sum + (fields[f]?.length ?? 0), 0) / documents.length
      const count = terms.filter((found) => found === term).length
      if (count > 0)
        frequency += (settings.weights[field] * count) / (1 - settings.b + (settings.b * terms.length) / mean)
    }
    if (frequency > 0) score += (weight * idf * frequency * (settings.k1 + 1)) / (frequency + settings.k1)
  }
  return score * (documents[number]?.prior ?? 1)
}
