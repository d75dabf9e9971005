import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenise } from '../../../src/decision-logic/grammar/tokenise.ts'

describe('tokenise', () => {
  it.each<[string, string[]]>([
    ['', []],
    [' \n ', []],
    ['Is it late?', ['Is', 'it', 'late', '~?']],
    ['$1,200.50 for 3 items', ['$', '~1,200.50=1200.5', 'for', '3=3', 'items']],
    ['2GB and 24hrs', ['2=2', '~GB', 'and', '24=24', '~hrs']],
    ['3G on the 1st', ['3G', 'on', 'the', '1st']],
    ['don’t wait-list it', ['don’t', 'wait-list', 'it']],
    ['>=5 => 6 != 7', ['>=', '~5=5', '=>', '6=6', '!=', '7=7']],
    ['50%', ['50=50', '~%']],
    ['7-day trial', ['7=7', '~-', '~day', 'trial']],
    ['1,2 and 12,345', ['1,2', 'and', '12,345=12345']],
    ['"Yes"/no', ['"', '~Yes', '~"', '~/', '~no']],
    ['Übergröße 2', ['Übergröße', '2=2']],
  ])('%j', (text, tokens) => {
    const said = tokenise(text).map(({ text: word, value, joined }) => {
      return `${joined ? '~' : ''}${word}${value === null ? '' : `=${value}`}`
    })
    expect(said).toEqual(tokens)
  })

  it('makes typographic apostrophes and capitals alike', () => {
    expect(tokenise("Isn’t ISN'T").map(({ lower }) => lower)).toEqual(["isn't", "isn't"])
  })

  it('cuts a text into slices of it, in order, with only white space between them', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\da-zG$%,.'’\n >=<-]*$/)), (text) => {
        let end = 0
        for (const { text: word, from, to } of tokenise(text)) {
          expect(text.slice(from, to)).toBe(word)
          expect(text.slice(end, from).trim()).toBe('')
          end = to
        }
        expect(text.slice(end).trim()).toBe('')
      }),
    )
  })
})
