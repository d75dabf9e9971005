import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/failure.ts'
import { readLabelledQuestions } from '../../src/records/read-labelled-questions.ts'

const expected = [
  { question: 'where, now', intent: 'order.late' },
  { question: 'sing a song', intent: null },
]

describe('readLabelledQuestions', () => {
  it.each<[string, string]>([
    ['CSV', 'question,intent\n"where, now",order.late\nsing a song,undocumented\n'],
    [
      'CSV with semicolons, other columns, CRLF and a byte order mark',
      '\ufeffid;intent;question\r\n1;order.late;where, now\r\n2;;sing a song\r\n',
    ],
    ['JSON Lines', '{"question":"where, now","intent":"order.late"}\n\n{"question":"sing a song","intent":null}\n'],
    ['JSON', '[{"question":"where, now","intent":"order.late"},{"question":"sing a song","intent":"none"}]'],
  ])('reads %s', (_, text) => {
    expect(readLabelledQuestions(text)).toEqual(expected)
  })

  it.each<[string, string, string]>([
    ['nothing', '', 'nothing'],
    ['other columns', 'text,label\na,b\n', 'columns'],
    ['a row that is short', 'question,intent\nhello\n', 'Line 2'],
    ['a line that is no JSON', '{"question":"a","intent":null}\n{oops\n', 'Line 2'],
    ['a question that is empty', '[{"question":" ","intent":null}]', 'Line 1'],
    ['a quotation mark that stays open', 'question,intent\n"a,b\n', 'Line 2'],
  ])('refuses %s', (_, text, message) => {
    expect(() => readLabelledQuestions(text)).toThrow(Failure)
    expect(() => readLabelledQuestions(text)).toThrow(message)
  })
})
