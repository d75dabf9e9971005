import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import type { Place } from '../../schemas/place.ts'
import { pretty } from '../../src/reports/pretty.ts'
import { drawFrame } from '../../src/reports/text/draw-frame.ts'
import { makePaint } from '../../src/reports/text/paint.ts'
import { wrapText } from '../../src/reports/text/wrap-text.ts'
import { sample, sources } from './sample-result.ts'

const frame = (source: string, at: [number, number, number, number], width = 60) => {
  const [line, column, endLine, endColumn] = at
  const place: Place = {
    path: 'a.md',
    start: { line, column, offset: 0 },
    end: { line: endLine, column: endColumn, offset: 0 },
  }
  return drawFrame(source, place, width, 'red', makePaint(false))
}

describe('drawFrame', () => {
  it.each<[string, string, [number, number, number, number], string[]]>([
    ['a word', 'one two three', [1, 5, 1, 8], ['1 │ one two three', '  │     ^^^']],
    ['the line before', 'one\ntwo', [2, 1, 2, 4], ['1 │ one', '2 │ two', '  │ ^^^']],
    ['no empty line before', 'one\n\ntwo', [3, 1, 3, 4], ['3 │ two', '  │ ^^^']],
    [
      'line numbers under each other',
      `${'\n'.repeat(8)}nine\nten`,
      [10, 1, 10, 4],
      [' 9 │ nine', '10 │ ten', '   │ ^^^'],
    ],
    ['a place without length', 'one', [1, 1, 1, 1], ['1 │ one', '  │ ^']],
    ['the end of a line', 'one', [1, 4, 1, 4], ['1 │ one', '  │    ^']],
    ['several lines', 'one two  \nthree', [1, 5, 2, 6], ['1 │ one two', '  │     ^^^']],
    ['tabs', '\tone', [1, 2, 1, 5], ['1 │   one', '  │   ^^^']],
    ['wide letters', '日本 x', [1, 4, 1, 5], ['1 │ 日本 x', '  │      ^']],
    ['emoji', '👩‍💻 x', [1, 7, 1, 8], ['1 │ 👩‍💻 x', '  │    ^']],
    ['a byte order mark', '\ufeffone', [1, 1, 1, 4], ['1 │ one', '  │ ^^^']],
    ['carriage returns', 'one\r\ntwo\rthree', [3, 1, 3, 6], ['2 │ two', '3 │ three', '  │ ^^^^^']],
    ['what is hidden', 'a\u202eb', [1, 2, 1, 3], ['1 │ ab', '  │  ^']],
    ['nothing beyond the end', 'one', [3, 1, 3, 2], []],
    ['nothing beyond the line', 'one', [1, 9, 1, 10], []],
  ])('shows %s', (_, source, at, expected) => expect(frame(source, at)).toEqual(expected))

  it.each([[[1, 1, 1, 5]], [[1, 150, 1, 155]], [[1, 296, 1, 301]], [[1, 1, 1, 301]], [[1, 100, 1, 250]]] as [
    [number, number, number, number],
  ][])('keeps %j of a long line in sight', (at) => {
    const source = 'word '.repeat(60)
    const [shown = '', carets = ''] = frame(source, at, 50)
    expect(stringWidth(shown)).toBeLessThanOrEqual(50)
    expect(carets).toContain('^')
    const from = carets.indexOf('^')
    const marked = shown.slice(from, carets.length).replace('…', '')
    expect(source.slice(at[1] - 1).startsWith(marked)).toBe(true)
  })
})

describe('wrapText', () => {
  it.each([
    ['', 10, ['']],
    ['one two three', 7, ['one two', 'three']],
    ['one', 2, ['one']],
    ['日本 日本', 5, ['日本', '日本']],
  ])('%j at %i', (text, width, lines) => expect(wrapText(text, width)).toEqual(lines))
})

describe('pretty', () => {
  it.each([40, 60, 80, 120])('fits into %i columns', (width) => {
    const lines = pretty(sample, { color: false, width, sources }).split('\n')
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width)
  })

  it('has a word beside every colour', () => {
    const text = pretty(sample, { color: true, width: 80, sources })
    for (const [code, word] of [
      [31, 'error'],
      [33, 'warning'],
      [36, 'info'],
    ]) {
      expect(text).toContain(`\u001b[${code}m${word}\u001b[39m`)
    }
  })

  it('shows no frames without sources', () => {
    expect(pretty(sample, { color: false, width: 80 })).not.toContain('│')
    expect(pretty(sample, { color: false, width: 80, sources: () => null })).not.toContain('│')
  })
})
