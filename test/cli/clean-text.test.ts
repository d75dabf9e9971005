import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText } from '../../cli/clean-text.ts'

describe('text from documents is cleaned before it is printed', () => {
  it.each<[what: string, given: string, shown: string]>([
    ['colours', '\u001b[31mred\u001b[0m', 'red'],
    ['cursor movement', 'a\u001b[2J\u001b[1;1Hb', 'ab'],
    ['a window title, ended by BEL', 'a\u001b]0;owned\u0007b', 'ab'],
    ['a hyperlink, ended by ST', '\u001b]8;;http://x\u001b\\here\u001b]8;;\u001b\\', 'here'],
    ['a device control string', 'a\u001bP+q544e\u001b\\b', 'ab'],
    ['an unended sequence keeps the next line', 'a\u001b]0;x\nb', 'a\nb'],
    ['C1 introducers', 'a\u009b31mb\u009d0;x\u009cc', 'abc'],
    ['a reset', 'a\u001bcb', 'ab'],
    ['a lone escape', 'a\u001b', 'a'],
    ['other controls', 'a\u0000\u0008\u007fb', 'ab'],
    ['overwriting by carriage return', 'safe\revil', 'safe\nevil'],
    ['Windows line ends', 'a\r\nb', 'a\nb'],
    ['reordering', 'a\u202eb\u2066c', 'abc'],
    ['hidden tags', 'a\u{e0041}b\u200bc', 'abc'],
    ['tabs', 'a\tb', 'a  b'],
    ['letters, wide characters and joined emoji stay', 'é 漢字 👩‍💻 ', 'é 漢字 👩‍💻 '],
  ])('%s', (_, given, shown) => {
    expect(cleanText(given)).toBe(shown)
  })

  it('leaves no control character but the line feed, whatever is given', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('\u001b', '[', ']', '\u009b', '\u0007', '\\', 'P', 'm', '3', ';', 'a', '\r', '\n'),
    })
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (text) => {
        const clean = cleanText(text)
        expect(clean).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
        expect(cleanText(clean)).toBe(clean)
      }),
    )
  })

  it('takes time in proportion to the text', () => {
    expect(cleanText('\u001b]'.repeat(200_000)).length).toBeLessThan(400_000)
  })

  it('makes one line of many', () => {
    expect(cleanLine('a \n  b\r\nc')).toBe('a b c')
  })
})
