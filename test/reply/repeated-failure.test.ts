import { describe, expect, it } from 'vitest'
import type { Conversation } from '../../schemas/reply.ts'
import { clarifiesInARow, repeatedFailure } from '../../src/reply/repeated-failure.ts'

/** "c: hello" as a turn of the customer; b is the bot, a an agent. */
const turns = (...lines: string[]): Conversation =>
  lines.map((line) => ({
    role: line.startsWith('c') ? 'customer' : line.startsWith('b') ? 'bot' : 'agent',
    text: line.slice(3),
  }))

const answered = turns('c: where is my parcel 4411', 'b: Parcels take 3 days.')

describe('repeatedFailure', () => {
  it.each([
    ['that did not help', answered, 'did not help'],
    ['That’s not what I asked', answered, 'did not help'],
    ["it doesn't work", answered, 'did not help'],
    ['you aren’t being helpful', answered, 'did not help'],
    ['I already told you that', answered, 'did not help'],
    ['Das hat mir leider nicht geholfen', answered, 'did not help'],
    ['Where is my parcel 4411?!', answered, 'asks again'],
    ['where is my parcel 4411', turns('c: where is my parcel 4411', 'b: Which one?'), null],
    ['the blue one', turns('c: where is it', 'b: Which one?', 'c: hm', 'b: Which one?'), 'same thing twice'],
    ['the blue one', turns('c: where is it', 'b: Which one?', 'c: hm', 'b: The blue one?'), null],
    ['and how much is postage', answered, null],
    ['that did not help', [], null],
    ['that did not help', turns('c: hello'), null],
    ['yes', turns('c: yes', 'b: Fine.', 'c: no', 'b: Fine.'), null],
    ['I tried to open the parcel box at the station today with the code and it did not work', answered, null],
    ['how much is postage', turns('c: x', 'a: Hello, I am Kim.'), 'colleague'],
    // The question itself may be the last turn.
    ['where is my parcel 4411', turns('c: where is my parcel 4411'), null],
    ['how much is it', [...answered, ...turns('c: how much is it')], null],
  ])('"%s": %#', (question, conversation, why) => {
    const failure = repeatedFailure(question, conversation, 'customer')
    if (why === null) expect(failure).toBeNull()
    else expect(failure).toContain(why)
  })

  it('answers a colleague who asks beside a conversation', () => {
    const conversation = turns('c: x', 'a: Hello, I am Kim.')
    expect(repeatedFailure('how much is postage', conversation, 'agent')).toBeNull()
  })
})

describe('clarifiesInARow', () => {
  it.each([
    [turns(), 0],
    [turns('c: x', 'b: Which?'), 1],
    [turns('c: x', 'b: Which?', 'c: y', 'b: How many? ', 'c: z'), 2],
    [turns('c: x', 'b: Which?', 'c: y', 'b: It is here.', 'c: z', 'b: Which?'), 1],
    [turns('c: x', 'b: どちらですか？'), 1],
  ])('%#', (conversation, count) => expect(clarifiesInARow(conversation)).toBe(count))
})
