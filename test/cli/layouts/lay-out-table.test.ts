import { describe, expect, it } from 'vitest'
import { layOutTable } from '../../../cli/layouts/lay-out-table.ts'
import { paintLines } from '../../../cli/layouts/paint-lines.ts'
import { lineWidth } from '../../../cli/layouts/wrap-line.ts'

describe('a table', () => {
  const rows = [
    ['Id', 'Why', 'n'],
    ['life.bereavement', 'Someone has died: a person answers, always, and at once', '12'],
    ['漢字', 'wide'],
  ]

  it('aligns columns, wide characters included', () => {
    expect(paintLines(layOutTable(rows, 80, { heading: true }), false)).toMatchInlineSnapshot(`
      "Id                Why                                                      n
      ─────────────────────────────────────────────────────────────────────────────
      life.bereavement  Someone has died: a person answers, always, and at once  12
      漢字              wide
      "
    `)
  })

  it('wraps the widest column where the width is small', () => {
    const narrow = layOutTable(rows, 40, { heading: true })
    expect(Math.max(...narrow.map(lineWidth))).toBeLessThanOrEqual(40)
    expect(paintLines(narrow, false)).toMatchInlineSnapshot(`
      "Id                Why                 n
      ────────────────────────────────────────
      life.bereavement  Someone has died:   12
                        a person answers,
                        always, and at
                        once
      漢字              wide
      "
    `)
  })

  it('of no rows has no lines', () => {
    expect(layOutTable([], 40)).toEqual([])
  })
})
