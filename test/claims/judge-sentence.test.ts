import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeJudge } from './make-judge.ts'

const quotes = [
  'The deposit of €50 is paid back within 3 business days. It is never paid back in cash.',
  'A bike can be returned at every station until 22:00. If the station is full, wait for a free rack or ask a colleague.',
  'Helmets must be worn by riders under 14. Do not lend a bike to somebody else.',
  '1. Ask for the number of the ticket.\n   - Basic riders pay €4 an hour.\n   - Plus riders pay €2 an hour, except on Sundays.',
  '| Level | Free minutes |\n| --- | --- |\n| Basic | 10 minutes |\n| Plus | 30 minutes |',
  'Repairs take more than 5 days where a part has to be ordered before the work begins. The lock is enabled after the ride.',
]
const judge = await makeJudge(quotes, { level: ['Basic', 'Plus'], payment: ['cash', 'card'] })

describe('what documents say of a sentence', () => {
  it.each([
    ['word for word', 'The deposit of €50 is paid back within 3 business days.'],
    ['in another order', 'Within 3 business days the deposit of €50 is paid back.'],
    ['with numbers in words', 'Within three business days the €50 deposit is paid back.'],
    ['as "you can" for "can be"', 'You can return a bike at every station until 22:00.'],
    ['with the condition behind', 'Wait for a free rack or ask a colleague if the station is full.'],
    ['with a contraction', "Don't lend a bike to somebody else."],
    ['with "have to" for "must"', 'Riders under 14 have to wear helmets.'],
    ['of an item of a list', 'Basic riders pay €4 an hour.'],
    ['of a row of a table', 'Plus has 30 free minutes.'],
    ['out of two sentences', 'The €50 deposit is paid back within 3 business days, but never in cash.'],
    ['behind an announcement', 'To answer your question: a bike can be returned at every station until 22:00.'],
  ])('supports it %s', (_, sentence) => {
    expect(judge(sentence)).toMatchObject({ verdict: 'supported', differences: [] })
  })

  it.each([
    ['figure', 'The deposit of €60 is paid back within 3 business days.', '€60', '€50'],
    ['figure', 'The deposit of €50 is paid back within four business days.', 'four business days', '3 business days'],
    ['figure', 'A bike can be returned at every station until 23:00.', '23', '22'],
    ['figure', 'Plus riders pay €4 an hour, except on Sundays.', '€4', '€2'],
    ['unit', 'The deposit of €50 is paid back within 3 weeks.', '3 weeks', '3 business days'],
    ['unit', 'The deposit of $50 is paid back within 3 business days.', '$50', '€50'],
    ['negation', 'You may lend a bike to somebody else.', '', 'not lend a bike'],
    ['negation', 'A bike cannot be returned at every station until 22:00.', 'cannot', null],
    ['modal', 'Helmets should be worn by riders under 14.', 'should', 'must'],
    ['member', 'Basic riders pay €2 an hour, except on Sundays.', 'basic', 'plus'],
    ['condition', 'Repairs take less than 5 days where a part has to be ordered.', 'lt 5 days', 'gt 5 days'],
    [
      'condition',
      'Repairs take more than 5 days where a part has to be ordered after the work begins.',
      'after',
      'before',
    ],
    ['negation', 'The lock is disabled after the ride.', 'disabled', null],
  ])('contradicts a changed %s: %s', (kind, sentence, said, documented) => {
    const judged = judge(sentence)
    expect(judged.verdict).toBe('contradicted')
    const found = judged.differences.find((difference) => difference.kind === kind)
    expect(found?.said).toContain(said)
    if (documented !== null) expect(found?.documented).toContain(documented)
  })

  it.each([
    'Every new rider gets a free ice cream.',
    'Our museum opens on public holidays.',
    'Tandems are inspected by the city council in April.',
  ])('knows nothing of %s', (sentence) => {
    expect(judge(sentence).verdict).toBe('undocumented')
  })

  it('quotes the sentence that decides, and no more', () => {
    const { found } = judge('Do not lend a bike to somebody else.')
    expect(found?.passage.quote.slice(found.from, found.to)).toBe('Do not lend a bike to somebody else.')
  })

  it.each([
    'Thanks for reaching out!',
    "I'm sorry to hear that.",
    'Is there anything else?',
    '👋',
    '',
    '…',
    'Have a great day!',
  ])('passes over %j', (sentence) => {
    expect(judge(sentence).verdict).toBe('glue')
  })

  it('never supports a sentence with another number', () => {
    const sentence = (amount: number): string => `The deposit of €${amount} is paid back within 3 business days.`
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (amount) => {
        expect(judge(sentence(amount)).verdict === 'supported').toBe(amount === 50)
      }),
    )
  })

  it('judges every sentence of a document to be supported by it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...quotes.slice(0, 3).flatMap((quote) => quote.split(/(?<=\.) /))), (sentence) => {
        expect(judge(sentence).verdict).toBe('supported')
      }),
    )
  })

  it.each([
    ['letters', 'a'.repeat(20_000)],
    ['not', 'not '.repeat(5_000)],
    ['numbers', '7 days '.repeat(3_000)],
    ['marks', '[('.repeat(10_000)],
    ['greetings', `thank you ${'for the '.repeat(2_000)}`],
  ])('takes little time for many %s', (_, text) => {
    const started = performance.now()
    judge(text)
    expect(performance.now() - started).toBeLessThan(4000)
  })
})
