import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collapse, wayBack } from '../../../src/rules/wording/collapse.ts'

const gappy = fc
  .array(fc.constantFrom('a', 'b', ' ', '\n', '\u00a0', '\t', 'é', '😀', '\ufeff'))
  .map((parts) => parts.join(''))

describe('collapse', () => {
  it('leaves single spaces between words', () => {
    fc.assert(
      fc.property(gappy, (text) => {
        expect(collapse(text)).toBe(text.replace(/[^\S\ufeff]+/g, ' ').replace(/^ | $/g, ''))
      }),
    )
  })

  it('leads every character but a space back to itself', () => {
    fc.assert(
      fc.property(gappy, (original) => {
        const text = collapse(original)
        const back = wayBack(original)
        for (let at = 0; at < text.length; at++) {
          const [from, to] = back(at, at + 1)
          if (text[at] === ' ') expect(original.slice(from, to)).toMatch(/^\s$/)
          else expect(original.slice(from, to)).toBe(text[at])
        }
      }),
    )
  })

  it('leads a range back to the range that it was made of', () => {
    const text = '  one \n two   three '
    const original = wayBack(text)
    expect(collapse(text)).toBe('one two three')
    expect(original(4, 13)).toEqual([8, 19])
    expect(original(0, 7)).toEqual([2, 11])
  })
})
