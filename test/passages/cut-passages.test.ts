import { describe, expect, it } from 'vitest'
import { cutText, words } from './cut-text.ts'

const long = words(60)
const longer = words(120)
const row = (name: string): string => `| ${name} | ${words(30)} |`
const table = ['| Tier | Fee |', '| - | - |', ...['A', 'B', 'C', 'D', 'E'].map(row)].join('\n')

/** Source, and the quotations that it is cut into. */
const cuts: [string, string, string[]][] = [
  ['short paragraphs together', '# T\n\na\n\nb\n', ['a\n\nb']],
  ['long paragraphs apart', `# T\n\n${long}\n\n${long}\n\nb\n`, [long, `${long}\n\nb`]],
  ['never over a heading', '# T\n\na\n\n## U\n\nb\n\n# V\n\nc\n', ['a', 'b', 'c']],
  ['text before the first heading', 'a\n\n# T\n\nb\n', ['a', 'b']],
  ['never inside a step', `1. ${longer}\n\n   ${longer}\n2. b\n`, [`1. ${longer}\n\n   ${longer}`, '2. b']],
  ['short steps together', '1. a\n2. b\n   - c\n', ['1. a\n2. b\n   - c']],
  ['steps and bullets apart', '1. a\n\n- b\n\nc\n', ['1. a', '- b\n\nc']],
  ['a lead-in with its list', `${long}:\n\n- ${long}\n- b\n`, [`${long}:\n\n- ${long}`, '- b']],
  ['a lead-in with its steps', `Do:\n\n1. ${longer}\n`, [`Do:\n\n1. ${longer}`]],
  ['a lead-in with its table', 'Fees:\n\n| a |\n| - |\n| b |\n', ['Fees:\n\n| a |\n| - |\n| b |']],
  ['a lead-in not with the text before it', 'a\n\nDo:\n\n- b\n', ['a', 'Do:\n\n- b']],
  ['a lead-in at the end of a section', '# T\n\nDo:\n\n## U\n\nb\n', ['Do:', 'b']],
  ['a table by itself', 'a\n\n| b |\n| - |\n| c |\n\nd\n', ['a', '| b |\n| - |\n| c |', 'd']],
  ['a long table in runs of rows', table, [[...table.split('\n').slice(0, 5)].join('\n'), `${row('D')}\n${row('E')}`]],
  ['quotes, code and footnotes too', '> a\n\n```\nb\n```\n\n[^1]: c\n', ['> a', '```\nb\n```', '[^1]: c']],
  ['nothing of rules, definitions and HTML', '***\n\n[a]: b\n\n<hr>\n\n<!-- c -->\n', []],
  ['CRLF as it is', 'é\r\n\r\nb\r\nc\r\n', ['é\r\n\r\nb\r\nc']],
  ['a file with a byte order mark', '\ufeffa\n', ['a']],
  ['nothing', '', []],
]

describe('cutPassages', () => {
  it.each(cuts)('cuts %s', async (_, source, quotes) => {
    const passages = await cutText(source)
    expect(passages.map(({ quote }) => quote)).toEqual(quotes)
    expect(passages.map(({ id }) => id)).toEqual(quotes.map((_, index) => `refunds/late#${index}`))
  })

  it('gives every run of rows the header, for ranking', async () => {
    const [, second] = await cutText(table)
    expect(second?.text.split('\n')[0]).toBe('Tier | Fee')
    expect(second?.kind).toBe('table')
  })

  it('gives a step the text of the steps below it, and the trail of its headings with the title', async () => {
    const passages = await cutText(
      '---\ntitle: Late\n---\n# A\n\n## B\n\n1. *c*\n\n   ```\n   code\n   ```\n\n   - d\n2. e\n',
    )
    expect(passages).toMatchObject([
      { text: 'c code d\ne', headings: ['Late', 'A', 'B'], section: 'b', kind: 'step', audience: 'agent' },
    ])
  })

  it('does not say the title twice', async () => {
    const [passage] = await cutText('# Late\n\n## B\n\na\n')
    expect(passage?.headings).toEqual(['Late', 'B'])
  })
})
