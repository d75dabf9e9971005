import { describe, expect, it } from 'vitest'
import { configSchema } from '../../../schemas/config.ts'
import { learnSets } from '../../../src/decision-logic/sets/learn-sets.ts'
import { Vocabularies } from '../../../src/decision-logic/sets/vocabularies.ts'
import { parseText } from '../../document/parse-text.ts'

const english = 'This is the text that says what to do for the customer when they are in the shop.\n\n'
const levels = 'There are three levels: basic, plus and family.\n'
const grades = 'There are three grades: basic, plus and family.\n'
const columns = '| Level | Price |\n| --- | --- |\n| Red | 1 |\n| Blue | 2 |\n'

function read(texts: Readonly<Record<string, string>>) {
  return Promise.all(Object.entries(texts).map(([path, text]) => parseText(english + text, { path })))
}

async function learn(texts: Readonly<Record<string, string>>): Promise<string[]> {
  return learnSets(await read(texts)).map(
    ({ variable, members, scope }) => `${variable}: ${members.join('|')} in ${scope || 'all'}`,
  )
}

describe('learnSets', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['at the top', { 'a.md': levels }, ['level: basic|plus|family in all']],
    ['in a folder, for those beside it', { 'shop/rent/a.md': levels }, ['level: basic|plus|family in shop/']],
    ['in one folder of all', { 'rent/a.md': levels }, ['level: basic|plus|family in all']],
    [
      'in two folders, for what is above both',
      { 'shop/rent/a.md': levels, 'shop/sell/b.md': levels },
      ['level: basic|plus|family in all'],
    ],
    [
      'under its commonest name',
      { 'a.md': grades, 'b.md': levels, 'c.md': levels },
      ['level: basic|plus|family in all'],
    ],
    ['in the column of one table', { 'a.md': columns }, []],
    ['in the columns of two', { 'a.md': columns, 'b.md': columns }, ['level: red|blue in all']],
  ])('%s', async (_, texts, sets) => expect(await learn(texts)).toEqual(sets))

  it('does not learn from another language', async () => {
    const german = 'Wenn das Paket nicht angekommen ist, bekommt der Kunde sein Geld zurück. '.repeat(4)
    expect(learnSets([await parseText(`${german}\n\n${levels}`)])).toEqual([])
  })

  it('holds a set in its scope, and declared ones everywhere', async () => {
    const documents = await read({ 'shop/rent/a.md': levels, 'desk/b.md': 'Wait.' })
    const vocabularies = Vocabularies.read(documents, configSchema.parse({ sets: { Colour: ['Red', 'Blue'] } }))
    const at = (path: string) => vocabularies.of({ path }).sets.map(({ variable, from }) => `${variable} ${from}`)
    expect(at('shop/sell/c.md')).toEqual(['colour config', 'level sentence'])
    expect(at('desk/b.md')).toEqual(['colour config'])
    expect(vocabularies.of({ path: 'desk/b.md' }).setsWith(['red'])[0]?.members).toEqual(['red', 'blue'])
  })
})
