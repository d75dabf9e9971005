import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { line, toned } from '../../../cli/layouts/line.ts'
import { graphemes, lineWidth, truncate, truncateStart, wrapLine } from '../../../cli/layouts/wrap-line.ts'

const textOf = (width: number, text: string, hang = '') =>
  wrapLine(line(text), width, hang).map((one) => one.map((span) => span.text).join(''))

describe('wrapping', () => {
  it.each<[width: number, text: string, lines: string[]]>([
    [11, 'one two three', ['one two', 'three']],
    [13, 'one two three', ['one two three']],
    [5, 'abcdefghij', ['abcde', 'fghij']],
    [6, '漢字漢字', ['漢字漢', '字']],
    [5, '漢字漢字', ['漢字', '漢字']],
    [4, '👩‍💻👩‍💻👩‍💻', ['👩‍💻👩‍💻', '👩‍💻']],
    [8, '', ['']],
  ])('%s cells: %s', (width, text, lines) => {
    expect(textOf(width, text)).toEqual(lines)
  })

  it('hangs continuation lines', () => {
    expect(textOf(10, '1. pay back the fee', '   ')).toEqual(['1. pay', '   back', '   the fee'])
  })

  it('keeps the tones of the words', () => {
    expect(wrapLine(line('a ', toned('strong', 'bb cc'), ' d'), 4)).toEqual([
      [{ text: 'a ' }, { text: 'bb', tone: 'strong' }],
      [{ text: 'cc', tone: 'strong' }, { text: ' d' }],
    ])
  })

  it('never exceeds the width and loses nothing but spaces', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '漢', '🙂', 'é') })
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 30 }), (text, width) => {
        const lines = wrapLine(line(text), width)
        for (const one of lines) expect(lineWidth(one)).toBeLessThanOrEqual(width)
        const joined = lines.map((one) => one.map((span) => span.text).join('')).join('')
        expect(joined.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })

  it('cuts long text without cutting a character in two', () => {
    const text = '👩‍💻'.repeat(3000)
    expect([...graphemes(text)].join('')).toBe(text)
  })

  it('shortens at either end', () => {
    expect([truncate('abcdef', 4), truncate('漢字漢', 4), truncateStart('abcdef', 4), truncate('abc', 3)]).toEqual([
      'abc…',
      '漢…',
      '…def',
      'abc',
    ])
  })
})
