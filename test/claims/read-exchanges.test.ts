import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readExchanges } from '../../src/claims/read-exchanges.ts'
import { readCsv } from '../../src/records/read-csv.ts'

const one = { id: 'a', question: 'why', reply: 'because' }

describe('a file of replies', () => {
  it.each([
    ['JSON', JSON.stringify(one), [one]],
    ['a JSON array', JSON.stringify([one, one], null, 2), [one, one]],
    ['JSON Lines', `${JSON.stringify(one)}\r\n\n${JSON.stringify(one)}\n`, [one, one]],
    ['CSV', 'id,question,reply\na,why,because\n', [one]],
    ['CSV with semicolons and more columns', '\ufeffagent;Reply;Question;id\nbob;because;why;a\n', [one]],
    [
      'CSV with line ends in a cell',
      'question,reply\n"why ""so""","one\ntwo"\n',
      [{ question: 'why "so"', reply: 'one\ntwo' }],
    ],
  ])('is read from %s', (_, text, expected) => {
    expect(readExchanges(text).map((read) => ('exchange' in read ? read.exchange : read.error))).toEqual(expected)
  })

  it('names the lines that it cannot read, and reads the others', () => {
    const lines = [
      JSON.stringify(one),
      '{"question": 1, "reply": "x"}',
      '{"question"',
      JSON.stringify({ ...one, reply: 'x'.repeat(20_001) }),
    ]
    const read = readExchanges(lines.join('\n'))
    expect(read.map((line) => ('error' in line ? [line.line, line.error.message] : line.line))).toEqual([
      1,
      [2, expect.stringContaining('question')],
      [3, expect.stringContaining('not JSON')],
      [4, expect.stringContaining('20,000')],
    ])
    const rows = readExchanges('question,reply\nwhy\n"why","because"\n"open,x\n')
    expect(rows.map((line) => ('error' in line ? [line.line, line.error.message] : line.line))).toEqual([
      [2, expect.stringContaining('1 of 2')],
      3,
      [4, expect.stringContaining('do not end')],
    ])
  })

  it.each(['', ' \n', '[]', 'question,reply\n', 'a,b\n1,2\n', 'just text'])('refuses %j', (text) => {
    expect(() => readExchanges(text)).toThrow(expect.objectContaining({ code: 'file-invalid' }))
  })

  it('reads every table that is written by the rules', () => {
    const cell = fc.string().filter((text) => !text.includes('\r') && text.trim() !== '')
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const quoted = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n')
        expect(
          readCsv(`"q","r"\n${quoted}`)
            .map(({ cells }) => cells)
            .slice(1),
        ).toEqual(rows)
      }),
    )
  })
})
