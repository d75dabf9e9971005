import fc from 'fast-check'

/** A block of generated Markdown: its source, and what it is. */
export interface GeneratedBlock {
  readonly kind: 'heading' | 'paragraph' | 'list' | 'table' | 'code' | 'quote' | 'html' | 'rule' | 'say'
  readonly source: string
}

const word = fc.constantFrom('refund', 'Über', '€5', '😀', 'e\u0301', '17:30', 'a_b', '3.5', 'naïve', 'x', '(y)', 'If')
const inline = fc.oneof(
  { weight: 6, arbitrary: word },
  word.map((text) => `*${text}*`),
  word.map((text) => `**${text}**`),
  word.map((text) => `\`${text}\``),
  word.map((text) => `[${text}](<${text}.md> "t")`),
  word.map((text) => `![${text}](i.png)`),
  word.map((text) => `<b title="é">${text}</b>`),
  fc.constantFrom(
    '&amp;',
    '&nbsp;',
    '&#42;',
    '\\*',
    '\\\\',
    '~~z~~',
    '<!-- c -->',
    'https://x.org/é',
    'www.y.org',
    'm@n.org',
  ),
)
const words = fc.array(inline, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '))
// A word first, so that no line of text opens another construct.
const line = fc.tuple(fc.constantFrom('Say', 'Ärger', '如果'), words).map((parts) => parts.join(' '))
const lines = fc.array(line, { minLength: 1, maxLength: 3 })
const cell = fc.tuple(word, fc.constantFrom('', ' `a \\| b`', ' \\|')).map((parts) => parts.join(''))

function indent(source: string, by: string): string {
  return source.split('\n').join(`\n${by}`).replaceAll(`\n${by}\n`, '\n\n')
}

const { block } = fc.letrec<{ block: GeneratedBlock; inner: GeneratedBlock; item: string }>((tie) => ({
  inner: fc.oneof(
    { maxDepth: 2 },
    lines.map((some) => ({ kind: 'paragraph', source: some.join('\n') }) as const),
    fc.constant({ kind: 'code', source: '```js\nif (a) *b*\n\n> c\n```' } as const),
    fc.constant({ kind: 'code', source: '~~~\n:::say\n~~~' } as const),
    fc
      .tuple(tie('item'), tie('item'), fc.integer({ min: 0, max: 99 }), fc.constantFrom('.', ')', '-', '*'))
      .map(([one, other, start, mark]) => {
        const markers = mark === '-' || mark === '*' ? [mark, mark] : [`${start}${mark}`, `${start + 1}${mark}`]
        const items = [one, other].map(
          (text, at) => `${markers[at]} ${indent(text, ' '.repeat(`${markers[at]} `.length))}`,
        )
        return { kind: 'list', source: items.join('\n') } as const
      }),
    fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 }).map((rows) => {
      const body = rows.map((row) => `| ${row.join(' | ')} |`).join('\n')
      return { kind: 'table', source: `| Tier | *Fee* |\n| :-- | --- |\n${body}` } as const
    }),
    tie('inner').map(({ source }) => ({ kind: 'quote', source: `> ${source.replaceAll('\n', '\n> ')}` }) as const),
    lines.map((some) => ({ kind: 'say', source: `:::say\n${some.join('\n')}\n:::` }) as const),
    fc.constant({ kind: 'html', source: '<div id="é">\n<!-- hidden -->\n</div>' } as const),
  ),
  item: fc.oneof(
    { maxDepth: 2 },
    line,
    fc.tuple(line, tie('inner')).map(([text, { source }]) => `${text}\n\n${source}`),
  ),
  block: fc.oneof(
    { weight: 4, arbitrary: tie('inner') },
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), line)
      .map(([depth, text]) => ({ kind: 'heading', source: `${'#'.repeat(depth)} ${text}` }) as const),
    fc.constant({ kind: 'rule', source: '***' } as const),
    fc.constant({ kind: 'html', source: '<!-- a comment\nover lines -->' } as const),
  ),
}))

/** Blocks in a row, a plain paragraph after each, so that no two of them run into one. */
export const generatedBlocks: fc.Arbitrary<GeneratedBlock[]> = fc
  .array(fc.tuple(block, lines), { minLength: 1, maxLength: 6 })
  .map((pairs) => pairs.flatMap(([one, some]) => [one, { kind: 'paragraph', source: some.join('\n') }]))

export const lineEnd = fc.constantFrom('\n', '\r\n', '\r')
