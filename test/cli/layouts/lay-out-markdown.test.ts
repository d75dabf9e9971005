import { describe, expect, it } from 'vitest'
import { layOutMarkdown } from '../../../cli/layouts/lay-out-markdown.ts'
import { paintLines } from '../../../cli/layouts/paint-lines.ts'

const shown = (markdown: string, width = 60) => paintLines(layOutMarkdown(markdown, width), false)

describe('Markdown for reading', () => {
  it('shows a procedure', () => {
    const markdown = [
      '## Waive *it*',
      '',
      'A **late fee** of [6 pounds](../fees.md#late)',
      'is `charged` once. [1]',
      '',
      '1. Open it, then look at the amount of the fee and at the day on which it was charged.',
      '   - Seed: 1',
      '',
      '| Tier | Waivers |',
      '| --- | ---: |',
      '| Seed | 1 |',
      '| Canopy \\| old | 2 | [2]',
      '',
      '```sh',
      'do **this**',
      '```',
      ':::say',
      '> Sorry',
      ':::',
    ].join('\n')
    expect(shown(markdown)).toMatchInlineSnapshot(`
      "Waive it

      A late fee of 6 pounds is charged once. [1]

      1. Open it, then look at the amount of the fee and at the
         day on which it was charged.
         • Seed: 1

      Tier          Waivers
      ─────────────────────
      Seed          1
      Canopy | old  2   [2]

        do **this**
      │ Sorry
      "
    `)
  })

  it('shows what it does not know as it is written', () => {
    expect(shown('snake_case_name and 2 * 3 * 4 and <b>x</b>')).toBe('snake_case_name and 2 * 3 * 4 and <b>x</b>\n')
  })

  it('prints no escape sequence of a document', () => {
    expect(shown('a \u001b[31mred\u001b[0m `co\u001b]0;x\u0007de`')).toBe('a red code\n')
  })
})
