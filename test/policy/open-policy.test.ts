import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Policy, policySchema, topicsFileSchema } from '../../schemas/policy.ts'
import { checkNever, checkTopics } from '../../src/policy/check-phrases.ts'
import { openPolicy } from '../../src/policy/open-policy.ts'

const policyWith = (part: Partial<Record<keyof Policy, unknown>>): Policy =>
  policySchema.parse({ never: {}, topics: [], handoff: {}, ...part })

describe('the never list', () => {
  it.each([
    ['bitcoin', 'Do you take Bitcoin?', true],
    ['bitcoin', 'do you take bitcoins', false],
    ['bitcoin*', 'do you take bitcoins', true],
    ['*coin', 'what about dogecoin', true],
    ['invest * pension', 'should I invest all of my pension here', true],
    ['invest * pension', 'should I invest. My pension is small', false],
    ['* bitcoin *', 'bitcoin', true],
    ['Can I sue?', 'can i sue you', true],
    ['buy/sell shares', 'may I sell shares', true],
    ["don't tell", 'Don’t tell anyone', true],
    ['café', 'the CAFE card', true],
    ['bitcoin', 'bit coin', false],
  ])('"%s" in "%s": %s', (phrase, question, blocked) => {
    const { blockedPhrase } = openPolicy(policyWith({ never: { phrases: ['something else', phrase] } }))
    expect(blockedPhrase(question)).toBe(blocked ? phrase : null)
  })

  it.each([
    ['refund.late', 'refund.late', true],
    ['refund.late', 'refund.later', false],
    ['refund.*', 'refund.late', true],
    ['refund.*', 'refunds.late', false],
    ['*', 'anything', true],
  ])('intent %s names %s: %s', (pattern, intent, blocked) => {
    expect(openPolicy(policyWith({ never: { intents: [pattern] } })).isBlocked(intent)).toBe(blocked)
  })

  it.each([
    ['(?:a|b)+', 'no regular expression'],
    ['^refund', 'no regular expression'],
    ['re.*fund', 'no regular expression'],
    ['re*fund', 'inside a word'],
    ['*', 'no word'],
    ['!?', 'no word that must be there'],
    ['a/ b', 'nothing on one side'],
    ['a '.repeat(70), 'more than 40 words'],
  ])('refuses "%s", and says why', (phrase, why) => {
    const fault = checkNever({ phrases: ['fine', phrase], intents: [] })
    expect(fault?.path).toEqual(['never', 'phrases', 1])
    expect(fault?.message).toContain(why)
  })

  it('takes time in proportion to a hostile question', () => {
    const phrases = Array.from({ length: 50 }, (_, at) => `a * b${at} * c * d`)
    const { blockedPhrase } = openPolicy(policyWith({ never: { phrases } }))
    const started = performance.now()
    expect(blockedPhrase('a b1 c '.repeat(3000))).toBeNull()
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('topics', () => {
  const { topics } = topicsFileSchema.parse(
    parse(readFileSync(new URL('../../src/policy/topics.yaml', import.meta.url), 'utf8')),
  )
  const { topicOf } = openPolicy(policyWith({ topics }))

  it('of the package can all be read, each once', () => {
    expect(checkTopics(topics)).toBeNull()
    expect(new Set(topics.map(({ id }) => id)).size).toBe(topics.length)
    for (const { phrases, queue } of topics) {
      expect(new Set(phrases).size).toBe(phrases.length)
      expect(queue).toBeDefined()
    }
  })

  it.each([
    ['I want to kill myself', 'danger-to-life'],
    ['he said he would take his own life', 'danger-to-life'],
    ['Ich will nicht mehr leben', 'danger-to-life'],
    ['My husband hits me and has my card', 'abuse-at-home'],
    ['i am scared of my husband', 'abuse-at-home'],
    ['a caller told me to move my savings', 'fraud-in-progress'],
    ['Someone else is logged into my account!', 'account-takeover'],
    ["you'll be hearing from my solicitor", 'legal-threat'],
    ["I'm 15 years old, may I have a card", 'minor'],
    ['my father died', 'vulnerable-customer'],
    ['please delete all my personal data', 'data-protection'],
    ["I'm a journalist and have a question", 'press'],
    ['you are thieves', 'anger'],
    ['I am 15 days late with a payment, what now', null],
    ['my phone died', null],
    ['the lawyer discount code does not work', null],
    ['how do I kill the app', null],
    ['can I delete my account', null],
    ['is the bath bomb back in stock', null],
    ['my card was declined, this is annoying', null],
    ['the great depression mug is broken', null],
  ] as const)('"%s": %s', (question, expected) => {
    expect(topicOf(question)?.id ?? null).toBe(expected)
  })

  it('puts the most urgent first', () => {
    expect(topicOf('I will sue you, or kill myself')).toMatchObject({ id: 'danger-to-life', priority: 'urgent' })
  })

  it('passes over exceptions, and still hears the phrase elsewhere', () => {
    const policy = openPolicy(
      policyWith({ topics: [{ id: 'fire', reason: 'Fire.', phrases: ['fire*'], except: ['fire stick/sale'] }] }),
    )
    expect(policy.topicOf('my Fire Stick is dead')).toBeNull()
    expect(policy.topicOf('my fire stick is on fire')?.id).toBe('fire')
  })
})

describe('queues', () => {
  const { queueOf } = openPolicy(
    policyWith({ handoff: { queue: 'front', queues: { 'refund.*': 'refunds', 'refund.abroad': 'abroad' } } }),
  )
  it.each([
    ['refund.late', 'refunds'],
    ['refund.abroad', 'abroad'],
    ['card.block', 'front'],
    [null, 'front'],
  ])('%s: %s', (intent, queue) => expect(queueOf(intent)).toBe(queue))

  it('are null where the configuration has none', () => {
    expect(openPolicy(policyWith({})).queueOf('refund.late')).toBeNull()
  })
})
