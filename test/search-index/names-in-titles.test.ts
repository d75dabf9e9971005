import { describe, expect, it } from 'vitest'
import { namesInTitles } from '../../src/search-index/names-in-titles.ts'

describe('namesInTitles', () => {
  it.each([
    [
      'names of two words',
      ['Reset the Nova Lamp at home', 'Reset the Pulse Lamp at home'],
      [['nova lamp', 'pulse lamp']],
    ],
    ['names with numbers', ['Late fees on Card 3', 'Late fees on Card 30'], [['card 3', 'card 30']]],
    ['names of different length', ['Late fees on Blue', 'Late fees on Deep Green'], [['blue', 'deep green']]],
    ['titles that are not alike', ['Late fees on Blue', 'Reset the Lamp'], []],
    ['words in small letters', ['Change your name today', 'Change your address today'], []],
    ['titles of nothing but a name', ['Gold', 'Silver'], []],
    ['the first word', ['Refund a late order', 'Return a late order'], []],
  ] as const)('%s', (_, titles, expected) => {
    expect(namesInTitles(titles.map((title) => ({ title }))).map(({ members }) => members)).toEqual(expected)
  })
})
