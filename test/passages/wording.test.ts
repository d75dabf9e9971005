import { describe, expect, it } from 'vitest'
import { cutText } from './cut-text.ts'

const customer = '---\naudience: customer\n---\n'

/** Source, and of each passage: who may read it, whether it holds only in a branch, and its quotation. */
const table: [string, string, ['agent' | 'customer', boolean, string][]][] = [
  [
    'a heading of wording',
    '# T\n\na\n\n## Say to the customer\n\nb\n\n- c\n',
    [
      ['agent', false, 'a'],
      ['customer', false, 'b\n\n- c'],
    ],
  ],
  [
    'a container',
    'a\n\n:::say\nb\n\nc\n:::\n\nd\n',
    [
      ['agent', false, 'a'],
      ['customer', false, 'b\n\nc'],
      ['agent', false, 'd'],
    ],
  ],
  [
    'a lead-in before it',
    'You can say:\n\n:::say\nb\n:::\n',
    [
      ['agent', false, 'You can say:'],
      ['customer', false, 'b'],
    ],
  ],
  [
    'two containers',
    ':::say\na\n:::\n\n:::say\nb\n:::\n',
    [
      ['customer', true, 'a'],
      ['customer', true, 'b'],
    ],
  ],
  [
    'a container in a step',
    '1. a\n\n   :::say\n   b\n   :::\n2. c\n',
    [
      ['agent', false, '1. a\n\n   :::say\n   b\n   :::\n2. c'],
      ['customer', true, 'b'],
    ],
  ],
  [
    'a container in a quote',
    '> a\n>\n> :::say\n> b\n> :::\n',
    [
      ['agent', false, '> a\n>\n> :::say\n> b\n> :::'],
      ['customer', true, 'b'],
    ],
  ],
  [
    'a container in another kind of container',
    '::::note\na\n\n:::say\nb\n:::\n::::\n',
    [
      ['agent', false, '::::note\na\n\n:::say\nb\n:::\n::::'],
      ['customer', true, 'b'],
    ],
  ],
  ['a container in wording', '::::say\na\n\n:::say\nb\n:::\n::::\n', [['customer', true, 'a\n\n:::say\nb\n:::']]],
  ['a label', ':::say[for Gold]\na\n:::\n', [['customer', false, 'a']]],
  ['an empty container', ':::say\n:::\n', []],
  ['a container that is not wording', ':::note\na\n:::\n', [['agent', false, ':::note\na\n:::']]],
  [
    'a document for customers',
    `${customer}a\n\n1. b\n`,
    [
      ['customer', false, 'a'],
      ['customer', false, '1. b'],
    ],
  ],
  ['a document for no one', '---\naudience: all\n---\na\n', [['agent', false, 'a']]],
  [
    'a comment between paragraphs for customers',
    `${customer}a\n\n<!-- x -->\n\nb\n`,
    [
      ['customer', false, 'a'],
      ['customer', false, 'b'],
    ],
  ],
  [
    'a comment within a paragraph for customers',
    `${customer}a <!-- x --> b\n\n# C\n\nd\n`,
    [
      ['agent', false, 'a <!-- x --> b'],
      ['customer', false, 'd'],
    ],
  ],
  ['a comment within wording', ':::say\na\n\n<!-- x -->\n\nb\n:::\n', [['agent', false, 'a\n\n<!-- x -->\n\nb']]],
  ['a comment between paragraphs for colleagues', 'a\n\n<!-- x -->\n\nb\n', [['agent', false, 'a\n\n<!-- x -->\n\nb']]],
]

describe('wording for the customer', () => {
  it.each(table)('of %s', async (_, source, expected) => {
    const passages = await cutText(source)
    expect(passages.map(({ audience, conditional, quote }) => [audience, conditional, quote])).toEqual(expected)
  })
})
