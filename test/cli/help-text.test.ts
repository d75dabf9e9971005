import { describe, expect, it } from 'vitest'
import { commandTable } from '../../cli/command-table.ts'
import { helpText } from '../../cli/help-text.ts'
import { quickAnswer } from '../../cli/quick-answer.ts'

describe('help', () => {
  it('of the tool is as recorded', async () => {
    await expect(helpText('1.2.3')).toMatchFileSnapshot('golden/help.txt')
  })

  it.each(commandTable)('of $name is as recorded', async (entry) => {
    await expect(helpText('1.2.3', entry)).toMatchFileSnapshot(`golden/help-${entry.name.replace(' ', '-')}.txt`)
  })

  it('fits into 80 columns', () => {
    const rows = [helpText('1.2.3'), ...commandTable.map((entry) => helpText('1.2.3', entry))].join('').split('\n')
    expect(rows.filter((row) => row.length > 80)).toEqual([])
  })
})

describe('what is answered without running a command', () => {
  const overview = helpText('1.2.3')
  const ofAsk = helpText(
    '1.2.3',
    commandTable.find(({ name }) => name === 'ask'),
  )
  it.each<[string, string | null]>([
    ['', overview],
    ['--help', overview],
    ['-h', overview],
    ['help', overview],
    ['help ask', ofAsk],
    ['ask --help', ofAsk],
    ['--help ask', ofAsk],
    ['ask --audience customer -h', ofAsk],
    ['--version', '1.2.3\n'],
    ['-V', '1.2.3\n'],
    ['ask', null],
    ['ask help', null],
    ['ask -- --help', null],
  ])('%s', (line, answer) => {
    const argv = line === '' ? [] : line.split(' ')
    expect(quickAnswer(argv, () => '1.2.3')).toBe(answer)
  })
})
