import { describe, expect, it } from 'vitest'
import { type AskAction, type AskState, openingState, reduceAsk } from '../../../cli/screens/ask/ask-state.ts'
import { answerReply, clarifyReply, handoffReply } from '../fake-toolkit.ts'

const typed = (text: string): AskAction => ({ type: 'edit', edit: { kind: 'insert', text } })
const simple = (
  type:
    | 'submit'
    | 'older'
    | 'newer'
    | 'open-sources'
    | 'open-quotation'
    | 'back'
    | 'toggle-scores'
    | 'toggle-help'
    | 'toggle-audience'
    | 'leave',
): AskAction => ({ type })
const replied = (reply: typeof answerReply): AskAction => ({ type: 'replied', reply })

function stateAfter(...actions: readonly AskAction[]): AskState {
  return actions.reduce(reduceAsk, openingState('agent', { country: 'UK' }))
}

const answered = [typed('can you waive my late fee'), simple('submit'), replied(answerReply)]

describe('asking', () => {
  it('takes the typed line, with audience and facts', () => {
    const state = stateAfter(typed('  why '), simple('toggle-audience'), simple('submit'))
    expect(state.asking).toEqual({ question: 'why', audience: 'customer', context: { country: 'UK' } })
    expect(state.line.text).toBe('')
  })

  it('does nothing for an empty line or while a question is on its way', () => {
    expect(stateAfter(typed('  '), simple('submit')).asking).toBeNull()
    expect(stateAfter(typed('a'), simple('submit'), typed('b'), simple('submit')).asking?.question).toBe('a')
  })

  it('puts question and reply into the past', () => {
    const state = stateAfter(...answered)
    expect(state.asking).toBeNull()
    expect(state.past).toEqual([{ kind: 'reply', id: 1, question: 'can you waive my late fee', reply: answerReply }])
  })

  it.each<[said: string, meant: object]>([
    ['2', { question: 'my fee', context: { country: 'UK', intent: 'Pay early' } }],
    ['pay EARLY', { question: 'my fee', context: { country: 'UK', intent: 'Pay early' } }],
    ['something else', { question: 'something else', context: { country: 'UK' } }],
    ['3', { question: '3', context: { country: 'UK' } }],
  ])('after a question back, "%s" is understood', (said, meant) => {
    const state = stateAfter(typed('my fee'), simple('submit'), replied(clarifyReply), typed(said), simple('submit'))
    expect(state.asking).toEqual({ audience: 'agent', ...meant })
    expect(state.history.at(-1)).toBe(said)
  })
})

describe('the history', () => {
  const two = [
    typed('one'),
    simple('submit'),
    replied(answerReply),
    typed('two'),
    simple('submit'),
    replied(answerReply),
  ]
  it.each<[keys: string, text: string]>([
    ['up', 'two'],
    ['up up', 'one'],
    ['up up up', 'one'],
    ['up up down', 'two'],
    ['up up down down', 'draft'],
    ['down', 'draft'],
  ])('%s', (keys, text) => {
    const moves = keys.split(' ').map((key) => simple(key === 'up' ? 'older' : 'newer'))
    expect(stateAfter(...two, typed('draft'), ...moves).line).toEqual({ text, cursor: text.length })
  })

  it('holds a repeated question once', () => {
    expect(stateAfter(...answered, ...answered).history).toHaveLength(1)
  })
})

describe('panels', () => {
  it('open the citations of the last reply and go back the way they came', () => {
    const list = stateAfter(...answered, simple('open-sources'), { type: 'move', by: 1 })
    expect(list.panel).toEqual({ kind: 'sources', selected: 1 })
    const opened = reduceAsk(list, simple('open-quotation'))
    expect(opened.panel).toEqual({ kind: 'quotation', selected: 1, text: undefined, scroll: 0 })
    const read = reduceAsk(opened, { type: 'source-read', selected: 1, text: 'x' })
    expect(read.panel).toMatchObject({ text: 'x' })
    expect(reduceAsk(read, { type: 'move', by: -1 }).panel).toMatchObject({ selected: 0, text: undefined })
    expect(reduceAsk(read, { type: 'move', by: 1 })).toEqual(read)
    expect(reduceAsk(read, simple('back')).panel).toEqual({ kind: 'sources', selected: 1 })
    expect(stateAfter(...answered, simple('open-sources'), simple('back')).panel.kind).toBe('none')
  })

  it('ignore a document that arrives after the user has gone on', () => {
    const state = stateAfter(...answered, simple('open-sources'), { type: 'source-read', selected: 0, text: 'late' })
    expect(state.panel).toEqual({ kind: 'sources', selected: 0 })
  })

  it('offer the nearest passages of a hand-off, and nothing before the first reply', () => {
    const handedOff = stateAfter(typed('x'), simple('submit'), replied(handoffReply), simple('open-sources'))
    expect(handedOff.panel.kind).toBe('sources')
    expect(stateAfter(simple('open-sources')).panel.kind).toBe('none')
    expect(stateAfter(simple('toggle-scores')).panel.kind).toBe('none')
  })

  it('close when typing goes on', () => {
    expect(stateAfter(...answered, simple('toggle-scores'), typed('a')).panel.kind).toBe('none')
  })

  it('stay with their choice inside the list', () => {
    const ends = [-5, 5].map((by) => stateAfter(...answered, simple('open-sources'), { type: 'move', by }).panel)
    expect(ends).toEqual([
      { kind: 'sources', selected: 0 },
      { kind: 'sources', selected: 1 },
    ])
  })
})
