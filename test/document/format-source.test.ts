import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatSource } from '../../src/document/format-source.ts'
import { generatedBlocks, lineEnd } from './markdown-arbitrary.ts'
import { parseText } from './parse-text.ts'
import { withoutPlaces } from './without-places.ts'

/** Construct, source, and what it is written back as. */
const table: [string, string, string][] = [
  ['headings', '# A #\n\nB\n-\n\n### C *d*', '# A\n\n## B\n\n### C *d*\n'],
  ['a heading over lines', 'A\nb\n===\n', 'A\nb\n=\n'],
  ['emphasis', '__a__ _b_ ~~c~~ ~d~ x*y*z', '**a** *b* ~~c~~ ~~d~~ x*y*z\n'],
  ['breaks', 'a  \nb\\\nc', 'a\\\nb\\\nc\n'],
  ['lists', '* a\n    * b\n* c\n\n+ d\n\n\n+ e\n', '- a\n  - b\n- c\n\n* d\n\n* e\n'],
  ['ordered lists', '3) a\n4) b\n\n1. c\n1. d\n', '3. a\n4. b\n\n1) c\n2) d\n'],
  ['task lists', '* [ ] a\n* [X] b\n', '- [ ] a\n- [x] b\n'],
  ['empty items', '-\n- a\n', '-\n- a\n'],
  ['code', '    a\n\n~~~js x\n```\n~~~\n\n`` ` ``\n', '```\na\n```\n\n````js x\n```\n````\n\n`` ` ``\n'],
  ['tables', 'a|b\n:-:|-:\n`c \\| d`|\\|\n', '|     a    |  b |\n| :------: | -: |\n| `c \\| d` | \\| |\n'],
  ['quotes', '> a\nb\n> - c\n', '> a\n> b\n>\n> - c\n'],
  [
    'links',
    '[a](<b c> \'d\') [e][F] [g]\n\n[f]: h "i"\n[g]: <j k>\n',
    '[a](<b c> "d") [e][F] [g]\n\n[f]: h "i"\n\n[g]: <j k>\n',
  ],
  ['a definition that does not hold', '[a]\n\n[a]: b\n[a]: c\n', '[a]\n\n[a]: b\n\n[a]: c\n'],
  ['images', '![a *b*](c) ![d][e]\n\n[e]: f\n', '![a b](c) ![d][e]\n\n[e]: f\n'],
  [
    'addresses',
    'https://a.org <https://b.org> www.c.org d@e.org',
    '<https://a.org> <https://b.org> [www.c.org](http://www.c.org) <d@e.org>\n',
  ],
  [
    'text that is no address',
    "www\\.a.org 'www.b.org' _c@d.org_ [https://e.org]",
    "www\\.a.org 'www\\.b.org' *c\\@d.org* \\[https\\://e.org]\n",
  ],
  ['footnotes', 'a[^B]\n\n[^b]: c\n\n    d\n', 'a[^B]\n\n[^b]: c\n\n    d\n'],
  ['HTML', '<div>\n*a*\n</div>\n\n<b>c</b><!-- d -->\n', '<div>\n*a*\n</div>\n\n<b>c</b><!-- d -->\n'],
  ['wording', ':::say[Gold]{#a .b}\nc\n:::\n', ':::say[Gold]{#a .b}\nc\n:::\n'],
  ['wording in a container', '::::note\n:::say\na\n:::\n::::\n', '::::note\n:::say\na\n:::\n::::\n'],
  ['colons that are no directives', '17:30 std::string ::leaf :a[b]', '17:30 std::string ::leaf :a\\[b]\n'],
  ['escapes', '\\*a\\* 1\\. \\# \\[b](c) \\&amp; \\\\', '\\*a\\* 1. # \\[b]\\(c) \\&amp; \\\\\n'],
  ['references to ASCII', '&lt;b&gt; &amp;amp; &#42;c&#x2a;', '\\<b> \\&amp; \\*c\\*\n'],
  ['thematic breaks, also at the start', '---\n\na\n\n* * *\n', '***\n\na\n\n***\n'],
  ['front matter', '---\ntitle:   a # b\n---\n* c\n', '---\ntitle:   a # b\n---\n- c\n'],
  ['front matter that cannot be read', '---\ntitle: [\n---\n* c\n', '---\ntitle: [\n---\n* c\n'],
  ['front matter that was meant', '\n---\ntitle: a\n---\n* c\n', '\n---\ntitle: a\n---\n* c\n'],
  ['CRLF', 'a\r\nb\r\n\r\n* c\r\n', 'a\r\nb\r\n\r\n- c\r\n'],
  ['nothing', '', ''],
]

/** What does not survive, each with the part that differs: docs/documents.md lists these. */
const exceptions: [string, string, string, string[]][] = [
  ['references beyond ASCII', 'caf&eacute; &#8364;5', 'café €5\n', ['paragraphs']],
  ['references to ASCII by rare names', 'a&excl;', 'a!\n', ['paragraphs']],
  ['an e-mail address whose host has an underscore', 'a@b.org_c', '<a@b.org_c>\n', ['blocks', 'paragraphs']],
  ['a NUL character', 'a\0b', 'a\ufffdb\n', ['paragraphs']],
]

describe('formatSource', () => {
  it.each(table)('writes %s', async (_, source, written) => {
    expect(formatSource(source)).toBe(written)
    expect(formatSource(written)).toBe(written)
    expect(withoutPlaces(await parseText(written))).toEqual(withoutPlaces(await parseText(source)))
  })

  it.each(exceptions)('changes %s', async (_, source, written, parts) => {
    expect(formatSource(source)).toBe(written)
    const before = withoutPlaces(await parseText(source)) as Record<string, unknown>
    const after = withoutPlaces(await parseText(written)) as Record<string, unknown>
    const changed = Object.keys(before).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    expect(changed).toEqual(parts)
  })

  it('gives any document an equal one, and does not change what it wrote', async () => {
    const source = fc
      .tuple(generatedBlocks, lineEnd, fc.constantFrom('', '---\ntitle: Ü\n---\n'))
      .map(([blocks, end, before]) => (before + blocks.map((block) => block.source).join('\n\n')).replaceAll('\n', end))
    await fc.assert(
      fc.asyncProperty(source, async (text) => {
        const written = formatSource(text)
        expect(withoutPlaces(await parseText(written))).toEqual(withoutPlaces(await parseText(text)))
        expect(formatSource(written)).toBe(written)
      }),
      { numRuns: 80 },
    )
  })
})
