import { describe, expect, it } from 'vitest'
import { parseText } from './parse-text.ts'

describe('the text of a paragraph', () => {
  it.each([
    ['a **b** _c_ ~~d~~', 'a   b    c    d  '],
    ['[a](b "c") ![d](e) <b>f</b>', ' a                    f    '],
    ['a\\*b \\\\*c* `\\*`', 'a *b  \\ c   \\* '],
    ['&amp;&lt;&#62;&#x22;', '&    <   >    "     '],
    ['a&nbsp;&euro;&frac12;b', 'a                    b'],
    ['\\&amp; &constructor; R&D; &eacute;', ' &amp; &constructor; R&D;         '],
    ['a\\\nb  \nc', 'a \nb  \nc'],
    ['> a\n> b\nc', 'a\n  b\nc'],
    ['é **ü** 😀', 'é   ü   😀'],
    ['![é](a)b ![€](a)c ![😀](a)d', '  \u00a0    b   \u2003    c   \u00a0\u00a0    d'],
    ['m@n.org www.o.org x', 'm@n.org www.o.org x'],
  ])('of %j', async (source, text) => {
    expect((await parseText(source)).paragraphs.map((paragraph) => paragraph.text)).toEqual([text])
  })
})
