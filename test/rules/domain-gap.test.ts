import { describe, expect, it } from 'vitest'
import { findingsOf } from './findings-of.ts'

/** What is said of a procedure that consists of some lines, each up to the first semicolon. */
async function said(...lines: string[]): Promise<string[]> {
  const text = [
    '# Lend a kayak',
    '',
    'What to do when somebody comes to the boathouse for a kayak.',
    '',
    ...lines,
  ].join('\n')
  const findings = await findingsOf('domain-gap', { 'procedures/a.md': `${text}\n` })
  return findings.map(({ message }) => message.split(/[;:]/)[0] ?? '')
}

const missing = (...members: string[]) =>
  `Nothing says what to do for ${members.map((member) => `"${member}"`).join(' and ')}`

describe('domain-gap', () => {
  it('takes the answer below another question for the answer to that question', async () => {
    const found = await said(
      '1. Has the customer paid?',
      '   - Yes: take the key.',
      '   - No: ask for the money.',
      '2. Can the customer swim?',
      '   - Yes: open the boathouse.',
    )
    expect(found).toEqual([`${missing('no')} under "Can the customer swim?"`])
  })

  it('takes answers with a reason for answers', async () => {
    const found = await said(
      '1. Has the customer paid?',
      '   - Yes, and the receipt is there: take the key.',
      '   - Yes, and the receipt is lost: look the payment up.',
      '2. Hand over the kayak.',
    )
    expect(found[0]).toContain(missing('no'))
  })

  it('misses nothing where another answer, or the rest, has its reason', async () => {
    const lines = ['1. Has the customer paid?', '   - Yes: take the key.', '   - No, and nobody is there: wait.']
    expect(await said(...lines, '   - No, for any other reason: ask for the money.')).toEqual([])
  })

  it.each<[string, string[], string[]]>([
    [
      'the step behind "skip the next step" is for the others',
      ['   - If the sensor says Yes, skip the next step.'],
      [],
    ],
    ['who is sent away leaves the next step to the others', ['   - If the sensor says Yes, end the conversation.'], []],
    ['what is only done beside leaves the others open', ['   - If the sensor says Yes, pump the kayak dry.'], ['no']],
  ])('%s', async (_, branch, members) => {
    const found = await said('1. Look at the sensor.', ...branch, '2. Write the time in the book.', '3. Lock the door.')
    expect(found).toEqual(members.map((member) => `${missing(member)} under "Look at the sensor."`))
  })

  it('asks for both results of a check that returns yes or no, where a step is for one', async () => {
    const steps = ['2. If it leaks (the sensor says Yes), pump it dry.', '3. Write the time in the book.']
    expect(await said('1. Look at the sensor, which shows Yes or No.', ...steps)).toEqual([missing('no')])
    expect(await said('1. Look at the sensor.', ...steps)).toEqual([])
  })

  it('takes "Yes, …" below what is no question for a sentence', async () => {
    expect(await said('- Paddles', '  - Yes, they are free.', '- Vests', '  - No, they cost a deposit.')).toEqual([])
  })

  it('asks for the opposite of a state that all labels of a section share', async () => {
    const pump = ['**If the pump is on but does not run:**', '', '- Call the caretaker.', '']
    const found = await said('## Look at the pump', '', ...pump)
    expect(found).toEqual([`${missing('off')} under "Look at the pump"`])
    const off = ['**If the pump is off:**', '', '- Switch it on.', '']
    expect(await said('## Look at the pump', '', ...pump, ...off)).toEqual([])
    expect(
      await said('## Look at the lamp', '', '**If the lamp is off:**', '', '- Go on.', '', '## Pump', '', ...pump),
    ).toHaveLength(2)
  })

  it('does not take a member for described where another section needs it for something else', async () => {
    const levels = ['There are three levels: basic, plus and family.', '', '## Paddles', '']
    const two = ['- If the level is basic, lend one.', '- If the level is family, lend four.', '', '## Vests', '']
    const found = await said(...levels, ...two, 'Only for plus members: lend a vest for a month.')
    expect(found).toEqual([missing('plus')])
  })

  it('asks for the case that the list beside it has', async () => {
    const lines = [
      '1. Ask for the level.',
      '   - If the level is basic:',
      '     - If not yet dry, wait.',
      '     - If already dry, lock it up.',
    ]
    const found = await said(...lines, '   - If the level is plus:', '     - If not yet dry, wait for an hour.')
    expect(found).toEqual([`${missing('If already dry')}`])
  })

  it.each([
    ['There is a note: read it out.', true],
    ['Returned in time: thank the customer.', true],
    ['Paddles: two for each kayak.', false],
  ])('takes "%s" alone below a step for a case: %s', async (item, isCase) => {
    expect(await said('1. Look for a note.', `   - ${item}`, '2. Lock the door.')).toHaveLength(isCase ? 1 : 0)
  })

  describe('of a list of options', () => {
    const list = (...options: string[]) => [
      '1. Ask how the customer pays. Valid options are',
      ...options.map((option) => `   - ${option} - write it down`),
      '2. Take the money.',
      '   - If the customer chose bank note or gift card, print a receipt.',
      '   - If the customer chose voucher, keep it.',
    ]

    it('names the value that has a branch and is not listed', async () => {
      expect(await said(...list('Bank note', 'Voucher'))).toEqual([
        'The list has no "gift card", and "If the customer chose bank note or gift card" says what to do for it',
      ])
      expect(await said(...list('Gift card', 'Voucher'))).toEqual([
        'The list has no "bank note", and "If the customer chose bank note or gift card" says what to do for it',
      ])
    })

    it('is silent where all values are listed, and where the branches do not go through the list', async () => {
      expect(await said(...list('Bank note', 'Gift card', 'Voucher'))).toEqual([])
      expect(await said(...list('Bank note', 'Coins'))).toEqual([])
    })
  })

  describe('of a number of states', () => {
    const states = (count: string, ...labels: string[]) => [
      `A kayak is in one of ${count} states.`,
      '',
      '1. Read the state from the board.',
      ...labels.map((label) => `   - **${label}:** tell the customer.`),
    ]

    it.each<[string, string[], boolean]>([
      ['three', ['In the water', 'On land'], true],
      ['three', ['In the water', 'On land', 'Lost'], false],
      ['three', ['In the water', 'All others'], false],
      ['seven', ['In the water', 'On land'], false],
      ['many', ['In the water', 'On land'], false],
    ])('%s, and %j', async (count, labels, isShort) => {
      const found = await said(...states(count, ...labels))
      expect(found).toEqual(isShort ? [`The text says "${count} states", and the list has 2 of them`] : [])
    })
  })
})
