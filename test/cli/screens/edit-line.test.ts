import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Edit, editLine } from '../../../cli/screens/ask/edit-line.ts'

/** `|` stands for the cursor. */
const read = (marked: string) => ({ text: marked.replace('|', ''), cursor: marked.indexOf('|') })

describe('editing', () => {
  it.each<[before: string, edit: Edit, after: string]>([
    ['ab|', { kind: 'insert', text: 'c' }, 'abc|'],
    ['a|b', { kind: 'insert', text: 'x\r\ny\u001b[31m' }, 'ax y|b'],
    ['ab|', { kind: 'backspace' }, 'a|'],
    ['|ab', { kind: 'backspace' }, '|ab'],
    ['a👩‍💻|b', { kind: 'backspace' }, 'a|b'],
    ['a👩‍💻|b', { kind: 'left' }, 'a|👩‍💻b'],
    ['a|👩‍💻b', { kind: 'right' }, 'a👩‍💻|b'],
    ['|a', { kind: 'left' }, '|a'],
    ['a|', { kind: 'right' }, 'a|'],
    ['ab|c', { kind: 'start' }, '|abc'],
    ['a|bc', { kind: 'end' }, 'abc|'],
    ['one two|', { kind: 'word-left' }, 'one |two'],
    ['one |two', { kind: 'word-left' }, '|one two'],
    ['one| two', { kind: 'word-right' }, 'one two|'],
    ['one two |x', { kind: 'delete-word' }, 'one |x'],
    ['one |two', { kind: 'delete-to-start' }, '|two'],
    ['one |two', { kind: 'delete-to-end' }, 'one |'],
  ])('%s, %o', (before, edit, after) => {
    expect(editLine(read(before), edit)).toEqual(read(after))
  })

  it('keeps the cursor inside the text', () => {
    const kinds = fc.constantFrom(
      'left',
      'right',
      'start',
      'end',
      'word-left',
      'word-right',
      'backspace',
      'delete-word',
      'delete-to-start',
      'delete-to-end',
    )
    const edits = fc.array(
      fc.oneof(
        kinds.map((kind) => ({ kind }) as Edit),
        fc.string({ unit: 'grapheme' }).map((text): Edit => ({ kind: 'insert', text })),
      ),
    )
    fc.assert(
      fc.property(edits, (all) => {
        const { text, cursor } = all.reduce(editLine, { text: '', cursor: 0 })
        expect(cursor).toBeGreaterThanOrEqual(0)
        expect(cursor).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
