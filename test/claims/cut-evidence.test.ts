import { describe, expect, it } from 'vitest'
import { citeSentences } from '../../src/claims/cite-sentences.ts'
import { cutEvidence } from '../../src/claims/cut-evidence.ts'
import { cutSentences } from '../../src/claims/cut-sentences.ts'
import { stripMarkup } from '../../src/claims/strip-markup.ts'
import { passageOf } from './make-judge.ts'

describe('the sentences of a quotation', () => {
  it('hang on the item above them, the line that announces them, or the header of their table', () => {
    const quote = 'Look at these:\n\n- One thing. It is new.\n  - Below it.\n- Another.\n\nText.'
    expect(cutEvidence({ quote }).map(({ text, parent }) => [text, parent])).toEqual([
      ['Look at these:', null],
      ['One thing.', 0],
      ['It is new.', 0],
      ['Below it.', 1],
      ['Another.', 0],
      ['Text.', null],
    ])
    const table = '| A | B |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |'
    expect(cutEvidence({ quote: table }).map(({ text, parent }) => [text, parent])).toEqual([
      ['| A | B |', null],
      ['| 1 | 2 |', 0],
      ['| 3 | 4 |', 0],
    ])
  })

  it('do not end behind an abbreviation', () => {
    const text = 'Ask e.g. Mr. Finch, or no. 7. If not, say no. Then go. '
    expect(cutSentences(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      'Ask e.g. Mr. Finch, or no. 7.',
      'If not, say no.',
      'Then go.',
    ])
  })

  it('are without markup', () => {
    expect(stripMarkup('2. **Open** the [app](https://a.example "App"), `now`:\n   > _please_ ![x](y.png)')).toBe(
      'Open the app, now: please',
    )
  })

  it('are quoted from their place, byte for byte', () => {
    const quote = 'Für Öl.\n\nÜber 5 €. Ende.'
    const passage = passageOf(quote)
    const [, second] = cutEvidence({ quote })
    const { start, end, quote: said } = citeSentences(passage, second?.from ?? 0, second?.to ?? 0)
    expect([said, start.line, start.column]).toEqual(['Über 5 €.', 3, 1])
    expect(Buffer.from(quote).subarray(start.offset, end.offset).toString()).toBe(said)
  })
})
