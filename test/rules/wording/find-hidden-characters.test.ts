import { describe, expect, it } from 'vitest'
import { findHiddenCharacters, stripInvisible } from '../../../src/rules/wording/find-hidden-characters.ts'

const hidden: [string, string][] = [
  ['tag letters', 'refund\u{e0061}\u{e0062}'],
  ['a tag letter after a flag of letters', '\u{1f1e9}\u{1f1ea}\u{e0067}'],
  ['an override', 'price \u202e001\u202c'],
  ['a left-to-right override', 'price \u202d100'],
  ['data in zero-width characters', 'refund\u200b\u200c\u200b\u200d\u200b'],
  ['data in variation selectors', 'ok\u{1f600}\ufe01\ufe02\ufe03'],
  ['data in the supplement of variation selectors', 'ok\u{e0100}\u{e0101}'],
  ['a right-to-left mark of embedding in English', 'rate \u2067limit'],
]

const fine: [string, string][] = [
  ['a family emoji', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466} \u{1f3f3}\ufe0f\u200d\u{1f308}'],
  ['the flag of Scotland', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
  ['Persian', '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645'],
  ['Hindi', '\u0915\u094d\u200d\u0937'],
  ['soft hyphens', 'Cus\u00adto\u00admer\u00adcare'],
  ['zero-width spaces that break a word', 'Create\u200bMulti\u200bTable\u200bBatch\u200bGet'],
  ['embedded Hebrew', 'the word \u202b\u05e9\u05dc\u05d5\u05dd\u202c means peace'],
  ['an isolated name', 'from \u2068Ann\u2069'],
  ['a text heart', 'thanks \u2764\ufe0f'],
  ['an ideograph with its variant', '\u845b\u{e0100}'],
]

describe('findHiddenCharacters', () => {
  it.each(hidden)('finds %s', (_, text) => {
    const found = findHiddenCharacters(text)
    expect(found).not.toBeNull()
    expect(text.slice(found?.from, found?.to)).toMatch(/^[^\p{L}\p{N} ]+$/u)
  })

  it.each(fine)('leaves %s alone', (_, text) => expect(findHiddenCharacters(text)).toBeNull())

  it('strips what shows nothing and nothing else', () => {
    expect(stripInvisible('i\u200bgno\u2060re \u{e0041}all\ufeff é')).toBe('ignore all é')
  })
})
