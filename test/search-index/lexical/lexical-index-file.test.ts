import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Failure } from '../../../src/failure.ts'
import { decodeLexicalIndex } from '../../../src/search-index/lexical/decode-lexical-index.ts'
import { encodeLexicalIndex } from '../../../src/search-index/lexical/encode-lexical-index.ts'
import { openLexicalSearch } from '../../../src/search-index/lexical/open-lexical-search.ts'
import { anyDocuments, indexOf } from './test-index.ts'

const documents = Array.from({ length: 60 }, (_, i) => ({
  title: `Refund number ${i}`,
  headings: i % 3 === 0 ? 'Late delivery refund' : '',
  body: `If the parcel ${i % 7} is late, refund it. ${'late '.repeat(i * 5)} 返金 𐌰𐌱`,
  prior: 1 + (i % 2),
}))
const bytes = Buffer.from(encodeLexicalIndex(indexOf(documents)))

describe('the file of a lexical index', () => {
  it('holds the whole index', () => {
    fc.assert(
      fc.property(anyDocuments, (some) => {
        const index = indexOf(some)
        expect(decodeLexicalIndex(encodeLexicalIndex(index), 'x')).toEqual(index)
      }),
    )
  })

  it('has the same bytes for the same documents', () => {
    expect(Buffer.from(encodeLexicalIndex(indexOf(documents))).equals(bytes)).toBe(true)
  })

  it('holds many documents, long distances and high frequencies', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => ({ body: i % 9_000 === 0 ? 'rare '.repeat(300) : 'often' }))
    const index = indexOf(many)
    expect(decodeLexicalIndex(encodeLexicalIndex(index), 'x')).toEqual(index)
  })

  it('counts a term 65,535 times at most', () => {
    const index = indexOf([{ body: 'late '.repeat(70_000) }])
    expect([...index.frequencies]).toEqual([0, 0, 65_535])
    expect(decodeLexicalIndex(encodeLexicalIndex(index), 'x')).toEqual(index)
  })

  it('can be read from the middle of a larger buffer', () => {
    const padded = Buffer.concat([Buffer.alloc(3), bytes, Buffer.alloc(5)])
    expect(decodeLexicalIndex(padded.subarray(3, 3 + bytes.length), 'x')).toEqual(indexOf(documents))
  })
})

describe('a damaged file', () => {
  const mutation = fc.oneof(
    fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), bit: fc.nat(7) }),
    fc.record({ kind: fc.constant('set' as const), at: fc.nat(), value: fc.constantFrom(0, 1, 0x7f, 0x80, 0xff) }),
    fc.record({ kind: fc.constant('cut' as const), at: fc.nat() }),
    fc.record({ kind: fc.constant('insert' as const), at: fc.nat(), value: fc.nat(255) }),
    fc.record({ kind: fc.constant('remove' as const), at: fc.nat() }),
    fc.record({ kind: fc.constant('zero' as const), at: fc.nat() }),
  )
  type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never

  it('is refused', () => {
    fc.assert(
      fc.property(mutation, (how) => {
        const mutant = mutate(bytes, how)
        fc.pre(!mutant.equals(bytes))
        expect(() => decodeLexicalIndex(mutant, 'bm25.bin')).toThrow(refusal)
      }),
      { numRuns: 1000 },
    )
  })

  it('with a checksum that is right is refused, or is a whole index', () => {
    let accepted = 0
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (hows) => {
        const mutant = sealed(hows.reduce(mutate, bytes))
        try {
          const index = decodeLexicalIndex(mutant, 'bm25.bin')
          accepted++
          expect(Buffer.from(encodeLexicalIndex(index)).equals(mutant)).toBe(true)
          const search = openLexicalSearch(index)
          const query = index.terms.map((term) => ({ term, weight: 1 }))
          for (const { document, score } of search.search(query, 1000)) {
            expect(score).toBeGreaterThan(0)
            expect(search.explain(query, document).score).toBe(score)
          }
        } catch (error) {
          expect(error).toMatchObject({ name: 'Failure', code: expect.stringMatching(/^index-(corrupt|format)$/) })
        }
      }),
      { numRuns: 2000 },
    )
    expect(accepted).toBeGreaterThan(0)
  })

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['zeros', Buffer.alloc(1000)],
    ['a text', Buffer.from('# Refunds\n'.repeat(50))],
    ['another kind of file that is whole', sealed(Buffer.concat([Buffer.from('GWXX'), bytes.subarray(4)]))],
    ['counts that no memory could hold', sealed(replaceText('"postings":', '"postings":99'))],
    ['an unknown field', sealed(replaceText('"body"', '"text"'))],
  ])('is refused: %s', (_, damaged) => {
    expect(() => decodeLexicalIndex(damaged, 'bm25.bin')).toThrow(refusal)
  })

  it('of another version says so', () => {
    const newer = Buffer.from(bytes)
    newer.writeUInt32LE(2, 4)
    expect(() => decodeLexicalIndex(sealed(newer), 'bm25.bin')).toThrow(
      expect.objectContaining({ code: 'index-format' }),
    )
  })

  const refusal = expect.objectContaining({ name: 'Failure', code: 'index-corrupt', place: { path: 'bm25.bin' } })

  function mutate(source: Buffer, how: Mutation): Buffer {
    const at = how.at % Math.max(1, source.length)
    const mutant = Buffer.from(source)
    if (how.kind === 'flip') mutant[at] = (mutant[at] ?? 0) ^ (1 << how.bit)
    if (how.kind === 'set') mutant[at] = how.value
    if (how.kind === 'zero') mutant.fill(0, at, Math.min(at + 64, mutant.length))
    if (how.kind === 'cut') return mutant.subarray(0, at)
    if (how.kind === 'remove') return Buffer.concat([mutant.subarray(0, at), mutant.subarray(at + 1)])
    if (how.kind === 'insert') return Buffer.concat([mutant.subarray(0, at), Buffer.of(how.value), mutant.subarray(at)])
    return mutant
  }
})

/** The same bytes with their own checksum at the end: what someone would write who means harm. */
function sealed(source: Buffer): Buffer {
  if (source.length < 4) return source
  const copy = Buffer.from(source)
  copy.writeUInt32LE(crc32(copy.subarray(0, -4)), copy.length - 4)
  return copy
}

/** The header with one text put for another of it; the length of the section is not told. */
function replaceText(from: string, to: string): Buffer {
  const at = bytes.indexOf(from)
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(to), bytes.subarray(at + from.length)])
}

it('fails as every tool of ours does', () => {
  try {
    decodeLexicalIndex(Buffer.alloc(10), 'bm25.bin')
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(Failure)
  }
})
