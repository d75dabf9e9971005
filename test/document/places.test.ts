import { describe, expect, it } from 'vitest'
import type { Document } from '../../schemas/document.ts'
import type { Place } from '../../schemas/place.ts'
import { countPosition } from './count-position.ts'
import { parseText, sliceOf } from './parse-text.ts'

type Part =
  | 'headings'
  | 'blocks'
  | 'steps'
  | 'paragraphs'
  | 'tables'
  | 'cells'
  | 'links'
  | 'html'
  | 'comments'
  | 'code'
  | 'say'

const placesOf: Record<Part, (document: Document) => Place[]> = {
  headings: ({ sections }) => sections.flatMap(({ headingPlace }) => headingPlace ?? []),
  blocks: ({ blocks }) => blocks.map(({ place }) => place),
  steps: ({ steps }) => steps.map(({ place }) => place),
  paragraphs: ({ paragraphs }) => paragraphs.map(({ place }) => place),
  tables: ({ tables }) => tables.map(({ place }) => place),
  cells: ({ tables }) => tables.flatMap(({ header, rows }) => [header, ...rows].flat()).map(({ place }) => place),
  links: ({ links }) => links.map(({ place }) => place),
  html: ({ html }) => html.map(({ place }) => place),
  comments: ({ comments }) => comments.map(({ place }) => place),
  code: ({ codeSpans }) => codeSpans,
  say: ({ sayBlocks }) => sayBlocks.map(({ place }) => place),
}

/** Construct, source, and the slices of the source that its parts must have. */
const table: [string, string, Partial<Record<Part, string[]>>][] = [
  ['ATX headings', '# A #\n\n## B *c*\n', { headings: ['# A #', '## B *c*'], blocks: [], paragraphs: [] }],
  ['setext headings', 'A\n===\n\nB\nb\n---\n', { headings: ['A\n===', 'B\nb\n---'] }],
  ['a paragraph over lines', 'a\n  b\n\nc', { paragraphs: ['a\n  b', 'c'], blocks: ['a\n  b', 'c'] }],
  ['CRLF', '# A\r\n\r\nb\r\nc\r\n', { headings: ['# A'], paragraphs: ['b\r\nc'] }],
  ['CR alone', '# A\r\rb\rc\r', { headings: ['# A'], paragraphs: ['b\rc'] }],
  ['tabs', '-\ta\n\n\tb\n', { steps: ['-\ta\n\n\tb'], paragraphs: ['a', 'b'] }],
  ['letters of two, three and four bytes', 'é €\n\n😀 `€` 𝔘\n', { paragraphs: ['é €', '😀 `€` 𝔘'], code: ['`€`'] }],
  [
    'nested lists',
    '- a\n  - b\n    c\n- d\n',
    {
      blocks: ['- a\n  - b\n    c\n- d'],
      steps: ['- a\n  - b\n    c', '- b\n    c', '- d'],
      paragraphs: ['a', 'b\n    c', 'd'],
    },
  ],
  ['ordered lists', '3. a\n4. b\n', { steps: ['3. a', '4. b'] }],
  ['task lists', '- [ ] a\n- [x] b\n', { steps: ['- [ ] a', '- [x] b'], paragraphs: ['a', 'b'] }],
  [
    'code that is not closed in an item',
    '+ a\n\n  ```\n  x\n  ```y`\n+ b\n',
    { steps: ['+ a\n\n  ```\n  x\n  ```y`\n', '+ b'] },
  ],
  ['code', 'a\n\n```js\nb\n```\n\n    c\n', { blocks: ['a', '```js\nb\n```', '    c'], paragraphs: ['a'] }],
  [
    'tables with code and escaped pipes',
    '| a | b |\n| - | - |\n| `x \\| y` | \\| |\n',
    {
      tables: ['| a | b |\n| - | - |\n| `x \\| y` | \\| |'],
      cells: ['| a ', '| b |', '| `x \\| y` ', '| \\| |'],
      code: ['`x \\| y`'],
    },
  ],
  [
    'a table in an item',
    '- a\n\n  | b |\n  | - |\n  | c |\n',
    { tables: ['| b |\n  | - |\n  | c |'], cells: ['| b |', '| c |'] },
  ],
  ['a table without outer pipes', 'a | b\n--|--\n1 | 2\n', { cells: ['a ', '| b', '1 ', '| 2'] }],
  [
    'links and images',
    '[a](b "c") ![d](e.png) [![f](g.png)](h) <https://i.org> https://j.org k@l.org\n',
    {
      links: [
        '[a](b "c")',
        '![d](e.png)',
        '[![f](g.png)](h)',
        '![f](g.png)',
        '<https://i.org>',
        'https://j.org',
        'k@l.org',
      ],
    },
  ],
  [
    'references',
    '[a][x] [x] [x][] ![i][x] [none]\n\n[x]: <b c> "t"\n',
    { links: ['[a][x]', '[x]', '[x][]', '![i][x]'], blocks: ['[a][x] [x] [x][] ![i][x] [none]', '[x]: <b c> "t"'] },
  ],
  [
    'footnotes',
    'a[^1].\n\n[^1]: b\n    c\n',
    { blocks: ['a[^1].', '[^1]: b\n    c'], paragraphs: ['a[^1].', 'b\n    c'] },
  ],
  [
    'HTML and comments',
    'a <b>c</b> <!-- d -->\n\n<!-- e\nf --> <!-- g -->\n\n<div>\nh\n</div>\n',
    {
      html: ['<b>', '</b>', '<!-- d -->', '<!-- e\nf --> <!-- g -->', '<div>\nh\n</div>'],
      comments: ['<!-- d -->', '<!-- e\nf -->', '<!-- g -->'],
    },
  ],
  [
    'quotes with lists',
    '> a\n> b\n>\n> 1. c\n>    d\n> 2. e\n',
    {
      blocks: ['> a\n> b\n>\n> 1. c\n>    d\n> 2. e'],
      steps: ['1. c\n>    d', '2. e'],
      paragraphs: ['a\n> b', 'c\n>    d', 'e'],
    },
  ],
  [
    'wording in steps',
    '1. a\n\n   :::say\n   b\n\n   c\n   :::\n2. d\n',
    {
      steps: ['1. a\n\n   :::say\n   b\n\n   c\n   :::', '2. d'],
      say: ['b\n\n   c'],
      paragraphs: ['a', 'b', 'c', 'd'],
    },
  ],
  ['wording with a label', ':::say[Gold]{.x}\na\n:::\n', { say: ['a'], blocks: [':::say[Gold]{.x}\na\n:::'] }],
  ['wording in wording', '::::say\na\n\n:::say\nb\n:::\n::::\n', { say: ['a\n\n:::say\nb\n:::', 'b'] }],
  ['wording without text', ':::say\n:::\n', { say: [], blocks: [':::say\n:::'] }],
  ['a byte order mark', '\ufeff# A\n\nb\n', { headings: ['# A'], paragraphs: ['b'] }],
  ['front matter', '---\ntitle: é\n---\n# A\n\nb\n', { headings: ['# A'], paragraphs: ['b'] }],
]

describe('places of a document', () => {
  it.each(table)('%s', async (_, source, expected) => {
    const document = await parseText(source)
    for (const part of Object.keys(expected) as Part[]) {
      const places = placesOf[part](document)
      expect(places.map((place) => sliceOf(source, place), part)).toEqual(expected[part])
    }
  })

  it.each(table)('%s: lines and columns agree with the bytes', async (_, source) => {
    const document = await parseText(source)
    const mark = source.startsWith('\ufeff') ? 1 : 0
    for (const part of Object.keys(placesOf) as Part[]) {
      for (const { start, end } of placesOf[part](document)) {
        for (const position of [start, end]) {
          const units = Buffer.from(source).subarray(0, position.offset).toString('utf8').length - mark
          const counted = countPosition(source.slice(mark), units)
          expect(position).toEqual({ ...counted, offset: counted.offset + mark * 3 })
        }
      }
    }
  })
})
