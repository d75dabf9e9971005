import { describe, expect, it } from 'vitest'
import { asksForPerson } from '../../src/reply/person-request.ts'

const requests = [
  'I want to speak to a real human',
  'can I talk to someone please',
  'agent',
  'human please',
  'Let me speak with your manager',
  'put me through to an advisor',
  'transfer me to a live agent now',
  'I need a real person',
  'is there a human I can chat with, this is going nowhere: connect me to an agent',
  'stop, no more bots',
  'I don’t want to talk to a robot',
  'could someone call me about this',
  'call me back',
  'can a person please help me',
  'get me your supervisor',
  'please escalate this to a manager',
  'I would like to speak to a member of staff',
  'representative!!',
  'quiero hablar con una persona',
  'ich möchte mit einem Menschen sprechen',
  'je veux parler à un conseiller',
  'chcę rozmawiać z konsultantem',
]

const nearMisses = [
  'what do people say about your late fees',
  'the person at the shop refused my return',
  'someone used my card to buy shoes',
  'can another person pay my instalment',
  'the agent at the courier lost my parcel',
  'how many people work for you',
  'I spoke to your agent yesterday and the fee is still there',
  'can I add a person to my account',
  'my manager at work needs a statement',
  'how do I change the phone number of the person on the plan',
  'someone else opened an account in my name',
  'is the estate agent deposit something I can pay with you',
]

describe('asksForPerson', () => {
  it.each(requests)('hears a request: %s', (question) => {
    expect(asksForPerson(question)).toBe(true)
    expect(asksForPerson(question.toUpperCase())).toBe(true)
  })

  it.each(nearMisses)('hears none: %s', (question) => {
    expect(asksForPerson(question)).toBe(false)
  })

  it('takes time in proportion to the text', () => {
    const text = `${'talk to a real live actual human '.repeat(100)}${'real '.repeat(700)}`
    expect(asksForPerson(text)).toBe(true)
    expect(asksForPerson('speak to a real '.repeat(250))).toBe(false)
  })
})
