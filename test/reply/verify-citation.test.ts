import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { citePassage } from '../../src/reply/cite-passage.ts'
import { verifyCitation } from '../../src/reply/verify-citation.ts'
import { smallIndex } from '../small-index.ts'

const text = '# Refunds\n\nA refund takes 5 days – “business” days.\n\n## Limits\n\nAt most £200 without a manager.\n'
const bytes = new TextEncoder().encode(text)

async function citations() {
  const { index } = await smallIndex({ 'refunds.md': text })
  return index.passages.map(citePassage)
}

describe('verifyCitation', () => {
  it('verifies every passage of a document at its place', async () => {
    const all = await citations()
    expect(all.length).toBe(2)
    for (const citation of all) expect(verifyCitation(citation, `“${citation.quote}”`, bytes).status).toBe('verified')
  })

  it('notes a quotation that has moved', async () => {
    const [, citation] = await citations()
    if (citation === undefined) throw new Error('no citation')
    const moved = new TextEncoder().encode(`# News\n\n${text}`)
    expect(verifyCitation(citation, citation.quote, moved)).toMatchObject({ status: 'moved' })
  })

  it.each([
    ['a digit of the document', (source: string) => source.replace('£200', '£300')],
    ['a word of the document', (source: string) => source.replace('without', 'with')],
    ['a space of the document', (source: string) => source.replace('At most', 'At  most')],
  ])('fails when %s changes', async (_, change) => {
    const [, citation] = await citations()
    if (citation === undefined) throw new Error('no citation')
    expect(verifyCitation(citation, citation.quote, new TextEncoder().encode(change(text))).status).toBe('failed')
  })

  it('fails where the answer, the hash or the document is not what the citation says', async () => {
    const [citation] = await citations()
    if (citation === undefined) throw new Error('no citation')
    expect(verifyCitation(citation, 'A refund takes 6 days.', bytes).status).toBe('failed')
    expect(verifyCitation({ ...citation, sha256: '0'.repeat(64) }, citation.quote, bytes).status).toBe('failed')
    expect(verifyCitation({ ...citation, quote: '' }, '', bytes).status).toBe('failed')
    expect(verifyCitation(citation, citation.quote, null).status).toBe('failed')
  })

  it('fails for every changed byte of the quotation in the document', async () => {
    const [citation] = await citations()
    if (citation === undefined) throw new Error('no citation')
    fc.assert(
      fc.property(
        fc.integer({ min: citation.start.offset, max: citation.end.offset - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, difference) => {
          const changed = Uint8Array.from(bytes)
          changed[at] = ((changed[at] as number) + difference) % 256
          expect(verifyCitation(citation, citation.quote, changed).status).toBe('failed')
        },
      ),
    )
  })
})
