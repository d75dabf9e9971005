import { describe, expect, it } from 'vitest'
import { type KeyFlags, readStrokes } from '../../../cli/screens/ask/read-strokes.ts'

const none: KeyFlags = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageUp: false,
  pageDown: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  tab: false,
  backspace: false,
  delete: false,
  ctrl: false,
  meta: false,
}

describe('keys', () => {
  it.each<[input: string, flags: Partial<KeyFlags>, strokes: string[]]>([
    ['a', {}, ['text:a']],
    ['\r', { return: true }, ['enter']],
    ['', { tab: true }, ['tab']],
    ['', { delete: true }, ['backspace']],
    ['', { delete: true, meta: true }, ['ctrl-w']],
    ['e', { ctrl: true }, ['ctrl-e']],
    ['', { leftArrow: true, ctrl: true }, ['word-left']],
    ['b', { meta: true }, ['word-left']],
    ['why?\r', {}, ['text:why?', 'enter']],
    ['ab\u007f\u007f', {}, ['text:ab', 'backspace', 'backspace']],
    ['a\u0005', {}, ['text:a', 'ctrl-e']],
    ['漢字', {}, ['text:漢字']],
    ['[15;2~', {}, []],
    ['x', { meta: true }, []],
  ])('%j %o', (input, flags, strokes) => {
    const read = readStrokes(input, { ...none, ...flags }, false)
    expect(read.strokes.map(({ name, text }) => (name === 'text' ? `text:${text}` : name))).toEqual(strokes)
  })

  it('takes a paste as text, line feeds and all', () => {
    expect(readStrokes('[200~', none, false)).toEqual({ strokes: [], pasting: true })
    expect(readStrokes('a\rb', none, true)).toEqual({ strokes: [{ name: 'text', text: 'a\rb' }], pasting: true })
    expect(readStrokes('[201~', none, true)).toEqual({ strokes: [], pasting: false })
  })
})
