import { describe, expect, it } from 'vitest'
import { Vocabulary } from '../../src/decision-logic/grammar/vocabulary.ts'
import type { Fact } from '../../src/reply/case/fact.ts'
import { isFollowUp } from '../../src/reply/case/is-follow-up.ts'
import { readAnswer } from '../../src/reply/case/read-answer.ts'
import { readContextFacts } from '../../src/reply/case/read-context-facts.ts'
import { readStatedFacts } from '../../src/reply/case/read-stated-facts.ts'

const vocabulary = new Vocabulary([
  { variable: 'tier', members: ['gold', 'silver'], from: 'config', place: null },
  { variable: 'product', members: ['card 3', 'card 30'], from: 'table', place: null },
  { variable: 'status', members: ['open', 'lost'], from: 'table', place: null },
])

function say(fact: Fact): string {
  const name = fact.words.join(' ')
  if (fact.kind === 'member') return `${name}=${fact.member}`
  if (fact.kind === 'flag') return `${name}=${fact.value}`
  const [{ low, high } = { low: null, high: null }] = fact.intervals
  return `${name}:${fact.unit}=${low ?? ''}..${high ?? ''}`
}

describe('readStatedFacts', () => {
  it.each([
    ['I am a Gold member and it has been 9 days', ['=gold', ':day=9..9']],
    ['I have waited more than two weeks', ['wait:day=14..']],
    ['is Card 30 free', ['=card 30']],
    ['turn Card 3 into Card 30', []],
    ['I am not Gold', []],
    ['the shop is open', []],
    ['it was marked Lost', ['=lost']],
    ['do you pay within 9 days', []],
    ['about 9 days', []],
    ['it is a week late', []],
    ['it says £52 but I paid £55', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(readStatedFacts(text, vocabulary).map(say)).toEqual(expected)
  })
})

describe('readContextFacts', () => {
  it.each([
    [{ waitedDays: 9 }, 'wait:day=9..9'],
    [{ waited_weeks: 2 }, 'wait:day=14..14'],
    [{ openBusinessDays: 2 }, 'open:business-day=2..2'],
    [{ items: 3 }, 'item:null=3..3'],
    [{ waited: 'more than 2 weeks' }, 'wait:day=14..'],
    [{ tier: 'Gold' }, 'tier=gold'],
    [{ boxOpened: true }, 'box open=true'],
  ])('%j', (context, expected) => {
    expect(readContextFacts(context).map(say)).toEqual([expected])
  })
})

describe('readAnswer', () => {
  const days = { question: '?', variable: 'days', type: 'number' as const, options: [], unit: 'days' }
  const pounds = { ...days, unit: 'pounds' }
  const items = { ...days, unit: 'items' }
  const card = { question: '?', variable: 'card', type: 'enum' as const, options: ['Card 3', 'Card 30'] }
  const opened = { question: '?', variable: 'opened', type: 'boolean' as const, options: ['Yes', 'No'] }
  it.each([
    [days, '9', 9],
    [days, 'nine days', 9],
    [days, '2 weeks, I think', 14],
    [days, 'more than two weeks', 'more than two weeks'],
    [days, '9 business days', null],
    [days, 'no idea', null],
    [days, '3 days or 4 days ago, then 9 months', null],
    [pounds, '£12.50', 12.5],
    [pounds, '12', 12],
    [items, 'two items', 2],
    [card, 'card 30 please', 'Card 30'],
    [card, 'Card 3', 'Card 3'],
    [card, '2', 'Card 30'],
    [card, 'not Card 3', null],
    [card, 'both Card 3 and Card 30', null],
    [opened, 'Yes.', true],
    [opened, 'nope', false],
    [opened, 'what do you mean?', null],
    [opened, 'now', null],
  ] as const)('%j, %s: %s', (clarify, text, expected) => {
    expect(readAnswer({ ...clarify, options: [...clarify.options] }, text)).toBe(expected)
  })
})

describe('isFollowUp', () => {
  it.each([
    ['and if it is more than two weeks?', true],
    ['what about Gold?', true],
    ['ok, and for silver members?', true],
    ['what about my credit score?', false],
    ['and if my parrot is Gold?', false],
    ['and then?', false],
    ['what about Platinum?', false],
  ])('%s: %s', (text, expected) => {
    expect(isFollowUp(text, vocabulary)).toBe(expected)
  })
})
