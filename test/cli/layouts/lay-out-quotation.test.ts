import { describe, expect, it } from 'vitest'
import { layOutQuotation } from '../../../cli/layouts/lay-out-quotation.ts'
import { paintLines } from '../../../cli/layouts/paint-lines.ts'

const source = { path: 'a.md', headings: [], line: 4, quote: 'two\nthree' }
const shown = (text: string | null) => paintLines(layOutQuotation(source, text, 40).lines, false)

describe('a quotation in its document', () => {
  it('is marked with the lines around it', () => {
    const { first } = layOutQuotation(source, 'one\ntwo\nthree\nfour\n', 40)
    expect(first).toBe(1)
    expect(shown('one\ntwo\nthree\nfour\n')).toMatchInlineSnapshot(`
      "1 │ one
      2 ▌ two
      3 ▌ three
      4 │ four
      5 │
      "
    `)
  })

  it('is taken where it stands nearest to the cited line', () => {
    expect(layOutQuotation(source, 'two\nthree\nx\ntwo\nthree\ny\n', 40).first).toBe(3)
  })

  it.each<[string, string | null]>([
    ['has changed', 'one\n2\nthree\n'],
    ['is gone', null],
  ])('says that the document %s', (what, text) => {
    expect(shown(text)).toBe(`The document ${what}; this is what was quoted.\n   4 ▌ two\n   5 ▌ three\n`)
  })
})
