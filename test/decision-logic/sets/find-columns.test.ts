import { describe, expect, it } from 'vitest'
import { findColumns } from '../../../src/decision-logic/sets/find-columns.ts'
import { parseText } from '../../document/parse-text.ts'

function table(...cells: string[]): string {
  const [head = '', ...rest] = cells
  return `| ${head} | Price |\n| --- | --- |\n${rest.map((cell) => `| ${cell} | 1 |`).join('\n')}\n`
}

describe('findColumns', () => {
  it.each<[string, string[], string[]]>([
    ['names', ['Level', 'Basic', 'Plus', 'Day pass'], ['level: basic|plus|day pass']],
    ['a name twice', ['Level', 'Basic', 'Plus', 'basic'], ['level: basic|plus']],
    ['a catch-all', ['Level', 'Basic', 'Any'], []],
    ['conditions', ['Days', '< 3', '> 3'], []],
    ['one name', ['Level', 'Basic'], []],
    ['more than eight', ['Town', 'aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg', 'hh', 'ii'], []],
    ['a heading that is a number', ['3', 'Basic', 'Plus'], []],
    ['sentences', ['Case', 'the customer calls us at night', 'the customer does not call'], []],
  ])('%s', async (_, cells, sets) => {
    const found = findColumns(await parseText(table(...cells)))
    expect(found.map(({ variable, members }) => `${variable}: ${members.join('|')}`)).toEqual(sets)
  })
})
