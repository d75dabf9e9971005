import { describe, expect, it } from 'vitest'
import { readMembers } from '../../../src/decision-logic/grammar/read-members.ts'
import { tokenise } from '../../../src/decision-logic/grammar/tokenise.ts'
import { levels } from '../say-condition.ts'

/** The values that start a text; "?" where they are not sure, and the words that were not read. */
function say(text: string, capitals: boolean): string | null {
  const tokens = tokenise(text)
  const list = readMembers(tokens, 0, levels, capitals)
  if (list === null) return null
  const rest = tokens.slice(list.next).map((token) => token.text)
  return `${list.members.join('|')}${list.sure ? '' : ' ?'}${rest.length === 0 ? '' : ` … ${rest.join(' ')}`}`
}

describe('readMembers', () => {
  it.each<[string, string | null]>([
    ['basic', 'basic'],
    ['Basic or Plus', 'basic|plus'],
    ['basic, plus or family members', 'basic|plus|family … members'],
    ['basic, plus, and family', 'basic|plus|family'],
    ['plus/family', 'plus|family'],
    ['a plus member', 'plus … member'],
    ['either basic or plus', 'basic|plus'],
    ['basic or basic', 'basic'],
    ["'In Transit' or 'Delivered'", 'in transit|delivered'],
    ["'Lost,' 'Found' or 'Sold'", 'lost|found|sold'],
    ["'Lost,' then 'Found'", "lost … then ' Found '"],
    ['active and paid', 'active ? … and paid'],
    ['paid and unpaid', 'paid|unpaid ?'],
    ['“Lost.” or “Sold,” then', 'lost|sold … then'],
    ['"one two three four five six seven"', null],
    ['"never closed', null],
    ['yes', 'yes ?'],
    ['Yes or No', 'yes|no'],
    ['Red', 'red ?'],
    ['Red or Dark Blue', 'red|dark blue ?'],
    ['red', null],
    ['basic or red', 'basic … or red'],
    ['If', null],
    ['7', null],
    ['', null],
  ])('%j is %j', (text, members) => expect(say(text, true)).toBe(members))

  it.each<[string, string | null]>([
    ['Red', null],
    ['Plus', 'plus'],
    ['"Red"', 'red'],
    ['yes', null],
  ])('without capitals %j is %j', (text, members) => expect(say(text, false)).toBe(members))
})
