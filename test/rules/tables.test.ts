import { describe, expect, it } from 'vitest'
import { findingsOf } from './findings-of.ts'

const english = '# Desk\n\nThis is the table that says what you do for the people who come to the desk.\n\n'

async function of(rule: string, text: string) {
  return findingsOf(rule, { 'procedures/desk.md': `${english}${text}\n` })
}

const moves = `| Tier | Moves used | What to do |
| --- | --- | --- |
| Seed | any | refuse |
| Leaf | fewer than 2 | move it |
| Leaf | more than 2 | refuse |`

describe('rules on decision tables', () => {
  it('a gap is told with a case and the row to paste', async () => {
    const [finding, ...others] = await of('table-gap', moves)
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      message: 'The table has no row for Tier Leaf and Moves used exactly 2.',
      witness: 'a case where Tier is Leaf, Moves used is 2: no row says what to do',
      hint: 'Add what is missing:\n| Leaf | 2 | … |',
    })
    const row = finding?.hint?.split('\n')[1] ?? ''
    expect(await of('table-gap', `${moves}\n${row}`)).toEqual([])
  })

  it('keeps to the unit and to the notation of the table', async () => {
    const days = await of(
      'table-gap',
      '| Waited | What to do |\n| --- | --- |\n| less than 7 days | wait |\n| more than 2 weeks | refund |',
    )
    expect(days[0]?.hint).toContain('| 7 to 14 days | … |')
    const money = await of(
      'table-gap',
      'Hit policy: FIRST\n\n| # | Amount (£) | Outcome |\n| --- | --- | --- |\n| 1 | <10 | "a" |\n| 2 | >=20 | "b" |',
    )
    expect(money[0]).toMatchObject({ message: 'The table has no row for Amount (£) at least £10 and less than £20.' })
    expect(money[0]?.hint).toContain('| 3 | [10..20) | … |')
    const dates = await of(
      'table-gap',
      'Hit policy: UNIQUE\n\n| Day | Outcome |\n| --- | --- |\n| <date("2026-03-01") | "a" |\n| >date("2026-03-01") | "b" |',
    )
    expect(dates[0]).toMatchObject({ message: 'The table has no row for Day 2026-03-01.' })
    expect(dates[0]?.hint).toContain('| date("2026-03-01") | … |')
  })

  it('says nothing of a table with a cell that could not be read, and of rows that begin where cases begin', async () => {
    const opaque = moves.replace('more than 2', 'more than 2 if the sun shines')
    expect(await of('table-gap', opaque)).toEqual([])
    const attempts = '| Failed attempts | What to do |\n| --- | --- |\n| 1 to 3 | wait |\n| 4 or more | block |'
    expect(await of('table-gap', attempts)).toEqual([])
  })

  it('does not guess pairs of values that rows only name, unless nearly all pairs have a row', async () => {
    const header = 'Hit policy: stated nowhere\n\n| From | To | Days | What to do |\n| --- | --- | --- | --- |'
    expect(
      await of('table-gap', `${header}\n| A | B | up to 3 | x |\n| A | B | more than 3 | x |\n| B | C | any | y |`),
    ).toEqual([])
    const grid = ['A | C', 'A | D', 'B | C'].map((pair) => `| ${pair} | up to 3 | x |\n| ${pair} | more than 3 | y |`)
    const [finding] = await of('table-gap', `${header}\n${grid.join('\n')}`)
    expect(finding?.message).toBe('The table has no row for From B and To D.')
  })

  it('an overlap names both rows and points at the later one', async () => {
    const text =
      '| Hours | What to do |\n| --- | --- |\n| 0 to 12 | wait |\n| 12 to 24 | call |\n| more than 24 | close |'
    const [finding, ...others] = await of('table-overlap', text)
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      message: 'Rows 1 and 2 both apply to Hours exactly 12 hours, with different outcomes.',
      witness: 'a case where Hours is 12 hours: row 1 and row 2 both apply',
      place: { start: { line: 8 } },
      related: [{ message: 'Row 1' }],
    })
    expect(await of('table-overlap', `Go by the first row that fits.\n\n${text}`)).toEqual([])
  })

  it('a masked row names the rows that take its cases', async () => {
    const text =
      'Hit policy: FIRST\n\n| Age | Outcome |\n| --- | --- |\n| <18 | "a" |\n| >=18 | "b" |\n| [10..30] | "c" |'
    expect(await of('table-masked-row', text)).toMatchObject([
      { message: 'Row 3 can never apply: rows 1 and 2 together already have all its cases.', related: [{}, {}] },
    ])
  })

  it('a column in two units has a gap where one of them has', async () => {
    const rows = [
      'Card | up to 1 hour | wait',
      'Card | more than 2 hours | trace',
      'Bank | up to 2 business days | wait',
      'Bank | more than 2 business days | trace',
    ]
    const text = `| Way | Time | What to do |\n| --- | --- | --- |\n| ${rows.join(' |\n| ')} |`
    expect(await of('table-gap', text)).toMatchObject([
      {
        message: 'The table has no row for Way Card and Time more than 1 hour and at most 2 hours.',
        hint: 'Add what is missing:\n| Card | more than 1 hour and at most 2 hours | … |',
      },
    ])
    // Whether an hour is less than a business day is for a reader to know.
    expect(await of('table-overlap', text.replace('Bank', 'Card'))).toEqual([])
    expect(await of('table-gap', text.replaceAll('Bank', 'Card').replace('2 hours', '1 hour'))).toEqual([])
  })

  it('conditions that are there twice are found even where they could not be read', async () => {
    const row = '| a case that nobody can tell from the others unless they ask | up to 3 days |'
    const text = `Go by the first row that fits.\n\n| Case | Waited | What to do |\n| --- | --- | --- |\n${row} wait |\n${row} call |`
    expect(await of('table-masked-row', text)).toMatchObject([
      { message: 'Row 2 can never apply: row 1 already has all its cases.' },
    ])
    expect(await of('table-overlap', text.replace('Go by the first row that fits', 'Hit policy: ANY'))).toHaveLength(1)
  })

  it('"any other" leaves the cases of its column to the row, not those of the others', async () => {
    const rows = ['loss | any | ask', 'any other | up to 30 days | wait', 'any other | more than 40 days | close']
    const text = `Go by the first row that fits.\n\n| Reason | Waited | What to do |\n| --- | --- | --- |\n| ${rows.join(' |\n| ')} |`
    expect(await of('table-gap', text)).toMatchObject([
      { message: expect.stringContaining('anything but loss and Waited more than 30 days and at most 40 days') },
    ])
  })

  it('what cannot be decided is said, as an information', async () => {
    const names = Array.from({ length: 30 }, (_, column) => `Q${column}`)
    const header = `| ${names.join(' | ')} | Outcome |\n|${' --- |'.repeat(names.length + 1)}`
    const rows = [...threeAnswers(names.length, 180), `| ${names.map(() => '-').join(' | ')} | "last" |`]
    const found = await of('table-masked-row', `Hit policy: FIRST\n\n${header}\n${rows.join('\n')}`)
    const open = found.filter(({ severity }) => severity === 'info')
    expect(open.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Whether rows 53, .* was not found out/),
    ])
  })
})

/** Rows that each ask for three answers out of many: whether they leave a case over is as hard as the satisfiability of clauses. */
function threeAnswers(columns: number, count: number): string[] {
  let state = 7
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  return Array.from({ length: count }, (_, row) => {
    const cells = Array.from({ length: columns }, () => '-')
    for (let times = 0; times < 3; times += 1) cells[below(columns)] = below(2) === 0 ? 'true' : 'false'
    return `| ${cells.join(' | ')} | "do ${row}" |`
  })
}
