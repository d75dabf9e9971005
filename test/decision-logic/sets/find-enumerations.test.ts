import { describe, expect, it } from 'vitest'
import { findEnumerations } from '../../../src/decision-logic/sets/find-enumerations.ts'
import { parseText, sliceOf } from '../../document/parse-text.ts'

async function setsOf(text: string): Promise<string[]> {
  return findEnumerations(await parseText(text)).map(({ variable, members }) => `${variable}: ${members.join('|')}`)
}

describe('findEnumerations', () => {
  it.each<[string, string[]]>([
    ['There are three levels: basic, plus and family.', ['level: basic|plus|family']],
    ['There are 3 membership levels: basic, plus, family', ['membership level: basic|plus|family']],
    ['There are four different colours: red, green, blue, and dark grey.', ['colour: red|green|blue|dark grey']],
    ['Possible colours are red, green or blue.', ['colour: red|green|blue']],
    ["Options include: 'by post' or 'in person'.", [': by post|in person']],
    ["Enter one of the options ['by post', 'in person'].", [': by post|in person']],
    ['The status can be: drying, dry.', ['status: drying|dry']],
    ['The status of the pan must be one of: drying, dry or sold.', ['status: drying|dry|sold']],
    ['Ask for the level (basic, plus, family).', ['level: basic|plus|family']],
    ['The payment method (cash, card or invoice) matters.', ['payment method: cash|card|invoice']],
    ["It is either 'wet' or 'dry'.", [': wet|dry']],
    ["You want to know if it's red, green, or blue.", [': red|green|blue']],
    // What lists no set, or not all of it.
    ['There are three levels: basic and plus.', []],
    ['There are two: red, red.', []],
    ['There are many reasons to come.', []],
    ['There are two ways: call them and wait for an answer from the office in town, or go.', []],
    ['Ask for the level (basic, plus).', []],
    ['The plan types (e.g. small, big).', []],
    ['It is either wet or dry.', []],
    ['If it is wet, wait.', []],
    ['If it is wet, wait or leave.', []],
    ['', []],
  ])('%j', async (text, sets) => expect(await setsOf(text)).toEqual(sets))

  it('takes the items under "valid options are"', async () => {
    const list = (first: string) =>
      `1. Ask how they pay. ${first}\n   - Cash - take it.\n   - Gift card: scan it.\n   - Invoice\n`
    expect(await setsOf(list('Valid options are:'))).toEqual([': cash|gift card|invoice'])
    expect(await setsOf(list('Then go on:'))).toEqual([])
  })

  it('does not learn from wording for the customer', async () => {
    expect(await setsOf('## Say to the customer\n\nThere are three levels: basic, plus and family.\n')).toEqual([])
  })

  it('gives the place of the words', async () => {
    const source = 'Ask. There are three levels: basic, plus and family. Wait.\n'
    const [set] = findEnumerations(await parseText(source))
    expect(set?.place && sliceOf(source, set.place)).toBe('There are three levels: basic, plus and family')
  })
})
