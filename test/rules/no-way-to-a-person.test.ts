import { describe, expect, it } from 'vitest'
import { findingsOf } from './findings-of.ts'

const count = async (text: string) =>
  (await findingsOf('no-way-to-a-person', { 'procedures/a.md': `# A\n\n${text}` })).length

describe('no-way-to-a-person', () => {
  it.each([
    'Escalate the case.',
    'Hand over to Payments.',
    'Hand the customer over to a colleague.',
    'Transfer the call to the second line.',
    'Contact the security team.',
    'Let the Purchasing Department know about it.',
    'If that fails, ask your supervisor.',
    'Open a ticket.',
    'Raise a new support case.',
    'Reach out to Tech Ops support.',
    'Write to help@example.com.',
    'Post in #billing-questions.',
    'Speak to a human agent.',
    'The duty manager decides.',
    'Pass it on to L2.',
    '[Call us](tel:+4420123)',
    '[Support](https://example.com/support)',
  ])('is silent on %j', async (text) => expect(await count(text)).toBe(0))

  it.each([
    'Ask the customer for their membership level.',
    'Tell the customer that the team is closed.',
    'Send the link. If it does not work, send it again.',
    'Put the parcel into the second bin.',
    'See the log of the test-case.',
    'Check the support hours.',
  ])('speaks on %j', async (text) => expect(await count(text)).toBe(1))
})
