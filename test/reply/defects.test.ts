import { describe, expect, it } from 'vitest'
import { askSmall, documentFor } from './ask-small.ts'

const examples = ['how do i send a bike back', 'i want to send back a bike', 'sending a bike back']

/** Nobody says what to do on day 20 of the first list; the second list is whole. */
const withGap = documentFor(
  'bike.return',
  examples,
  `# Send a bike back

## Steps

1. Count the days since the bike was delivered.
   - Less than 20 days since the delivery: book the courier.
   - More than 20 days since the delivery: refuse.
2. Weigh the box.
   - Up to 30 kg: print one label.
   - More than 30 kg: print two labels.

## Say to the customer

Our courier picks the bike up.
`,
)

const withBrokenFrontMatter = withGap.replace('Less than 20', 'Up to 20').replace('---\n', '---\nreviewed: someday\n')

describe('open errors of the documents', () => {
  const question = 'i want to send a bike back'
  it.each([
    ['the error stands on a branch that is quoted', withGap, {}, 'documentation-defect'],
    ['the audience is a customer', withGap, { audience: 'customer' }, 'documentation-defect'],
    ['errors are not kept', withGap, { defects: false }, 'documented'],
    ['the case is in no branch', withGap, { context: { daysSinceDelivery: 20 } }, 'documentation-defect'],
    ['the error stands on the document', withBrokenFrontMatter, {}, 'documentation-defect'],
    ['there is none', withGap.replace('Less than 20', 'Up to 20'), {}, 'documented'],
  ] as const)('%s', async (_, text, options, code) => {
    const { reason, handoff } = await askSmall({ 'bikes/return.md': text }, question, { defects: true, ...options })
    expect(reason.code).toBe(code)
    if (code === 'documentation-defect') {
      expect(reason.message).toMatch(/bikes\/return\.md:\d+/)
      expect(reason.message).toContain(handoff?.missing[0])
    }
  })
})
