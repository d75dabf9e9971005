import { describe, expect, it } from 'vitest'
import { parseText } from './parse-text.ts'

describe('sections', () => {
  it('know their trail, parent and number of own blocks; text before them is a section without heading', async () => {
    const source = 'Lead.\n\n# A\n\na\n\n### B\n\n<!-- c -->\n\n## C\n\nc\n\n- d\n\n# A\n'
    const { sections } = await parseText(source)
    const table = sections.map(({ heading, depth, slug, trail, parent, ownBlocks }) => [
      ...[heading, depth, slug, trail.join(' > '), parent, ownBlocks],
    ])
    expect(table).toEqual([
      ['', 0, '', '', null, 1],
      ['A', 1, 'a', 'A', null, 1],
      ['B', 3, 'b', 'A > B', 1, 0],
      ['C', 2, 'c', 'A > C', 1, 2],
      ['A', 1, 'a-1', 'A', null, 0],
    ])
  })

  it.each([
    ['Say to the customer', true],
    ['say to a customer (late)', true],
    ['Say to your customers', true],
    ['What to say to the customer', false],
    ['Say to the merchant', false],
    ['Customers', false],
  ])('"%s" is a heading of wording: %s', async (heading, say) => {
    const { sections, paragraphs } = await parseText(
      `# A\n\n## ${heading}\n\nText.\n\n### Below\n\nText.\n\n## After\n\nText.\n`,
    )
    expect(sections.map((section) => section.say)).toEqual([false, false, say, say, false])
    expect(paragraphs.map((paragraph) => paragraph.say)).toEqual([say, say, false])
  })
})

describe('steps', () => {
  it('are numbered as printed, and know their list, parent, depth, block and text', async () => {
    const source =
      '# A\n\n3. **a**\n   a2\n   - b\n\n     :::say\n     words\n     :::\n   - [ ] c\n4. d\n\n   e\n\n   ```\n   code\n   ```\n\n   > quote\n\n   | t |\n   | - |\n   | u |\n\n> 1) f\n'
    const { steps } = await parseText(source)
    const table = steps.map(({ number, ordered, depth, parent, list, block, text }) => [
      ...[number, ordered, depth, parent, list, block, text],
    ])
    expect(table).toEqual([
      [3, true, 0, null, 0, 0, 'a a2'],
      [null, false, 1, 0, 1, 0, 'b'],
      [null, false, 1, 0, 1, 0, 'c'],
      [4, true, 0, null, 0, 0, 'd e code quote t u'],
      [1, true, 0, null, 2, 1, 'f'],
    ])
  })
})

describe('wording for the customer', () => {
  it('knows the step it stands in, and marks its paragraphs; a label is no part of it', async () => {
    const source = ':::say[Gold]\na\n:::\n\n1. b\n\n   :::say\n   *c*\n\n   - d\n   :::\n\n:::note\ne\n:::\n'
    const { sayBlocks, paragraphs, blocks } = await parseText(source)
    expect(sayBlocks.map(({ step, text }) => [step, text])).toEqual([
      [null, 'a'],
      [0, 'c d'],
    ])
    expect(paragraphs.map(({ text, say, step }) => [text.trim(), say, step])).toEqual([
      ['Gold', false, null],
      ['a', true, null],
      ['b', false, 0],
      ['c', true, 0],
      ['d', true, 1],
      ['e', false, null],
    ])
    expect(blocks.map(({ kind }) => kind)).toEqual(['say', 'list', 'container'])
  })
})

describe('tables', () => {
  it('have the text of their cells', async () => {
    const { tables } = await parseText(
      '| Tier | Fee |\n| - | - |\n| **Gold** | `a \\| b` \\| [c](d) |\n|  | ![e](f) |\n',
    )
    const text = tables.map(({ header, rows }) => [header, ...rows].map((row) => row.map((cell) => cell.text)))
    expect(text).toEqual([
      [
        ['Tier', 'Fee'],
        ['Gold', 'a | b | c'],
        ['', ''],
      ],
    ])
  })
})

describe('links', () => {
  it.each([
    ['[a](b.md#c "t")', [['link', 'b.md#c', 'a']]],
    ['[a](<b c.md>)', [['link', 'b c.md', 'a']]],
    ['[A][X]\n\n[x]: first\n[X]: second', [['link', 'first', 'A']]],
    ['[x]\n\n> [x]: in-a-quote', [['link', 'in-a-quote', 'x']]],
    ['![a](b.png)', [['image', 'b.png', '']]],
    ['<a@b.org>', [['link', 'mailto:a@b.org', 'a@b.org']]],
    ['www.a.org.', [['link', 'http://www.a.org', 'www.a.org']]],
    ['[none] `[a](b)` \\[a](b)', []],
    [
      '| [a](b) |\n| - |\n| [c](d) |',
      [
        ['link', 'b', 'a'],
        ['link', 'd', 'c'],
      ],
    ],
    ['# [a](b)', [['link', 'b', 'a']]],
  ])('of %j', async (source, expected) => {
    const { links } = await parseText(source)
    expect(links.map(({ kind, url, text }) => [kind, url, text])).toEqual(expected)
  })
})

describe('anchors', () => {
  it('are those of headings as GitHub makes them, and of HTML', async () => {
    const source = '# Ä b_c (d)!\n\n<a name="e"></a> <b id=f>\n\n<div\n id=\'g\'>\n\n# Ä b_c (d)!\n\n`<a name="no">`\n'
    expect((await parseText(source)).anchors).toEqual(['ä-b_c-d', 'e', 'f', 'g', 'ä-b_c-d-1'])
  })
})
