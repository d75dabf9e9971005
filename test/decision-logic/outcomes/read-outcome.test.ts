import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../../schemas/decision-logic.ts'
import type { Document } from '../../../schemas/document.ts'
import { readOutcome } from '../../../src/decision-logic/outcomes/read-outcome.ts'
import { placeInText } from '../../../src/document/place-in-text.ts'
import { parseText } from '../../document/parse-text.ts'

const file = `# Repair a kettle

## Steps

1. Ask for the serial number.
2. Look at the plug. *(action: Record Plug)*
   - Here stands TEXT
3. Order a lid.
4. Send the kettle. [Send Parcel]

## Option 2: By post

Later.
`

/** The outcome of a text that stands in the second step. */
async function outcomeOf(text: string): Promise<{ outcome: Outcome; document: Document }> {
  const document = await parseText(file.replace('TEXT', text))
  const paragraph = document.paragraphs.find((one) => one.text.includes('Here stands'))
  if (paragraph === undefined) throw new Error('no paragraph')
  const from = paragraph.text.indexOf('Here stands') + 'Here stands'.length
  const place = placeInText(paragraph.place, paragraph.text, from, paragraph.text.length)
  return { outcome: readOutcome(paragraph.text.slice(from), place, document, paragraph.step), document }
}

describe('an outcome', () => {
  it.each<[string, Outcome['kind'], string | null, string | null]>([
    ['', 'nothing', null, null],
    ['tell them that the lid is on its way.', 'action', null, null],
    ['continue.', 'continue', 'next', 'Order a lid.'],
    ['then move on to the next step.', 'continue', 'next', 'Order a lid.'],
    ['head to the next step (the lid).', 'continue', 'next', 'Order a lid.'],
    ['note the colour and go to the next step.', 'action', 'next', 'Order a lid.'],
    ['skip the next step.', 'reference', 'skip', 'Order a lid.'],
    ['skip this step.', 'continue', 'next', 'Order a lid.'],
    ['go to step 4.', 'reference', 'step', 'Send the kettle. [Send Parcel]'],
    ['go back to step one.', 'reference', 'step', 'Ask for the serial number.'],
    ['skip to the Send Parcel step below.', 'reference', 'step', 'Send the kettle. [Send Parcel]'],
    ['go to step 9.', 'reference', 'unknown', null],
    ['follow Option 2.', 'reference', 'section', 'Option 2: By post'],
    ['follow [Return a kettle](return.md).', 'reference', 'document', null],
    ['note the colour, then follow [Return a kettle](return.md).', 'action', 'document', null],
    ['apologise and end the conversation.', 'resolution', 'end', null],
    ['nothing more to do.', 'resolution', 'end', null],
    ['explain it. Done.', 'resolution', 'end', null],
    ['do not end the conversation.', 'action', null, null],
    ['if it is blue, go to step 4.', 'action', null, null],
    ['hand the case over to the Workshop.', 'handoff', null, null],
    ['escalate to technical support.', 'handoff', null, null],
    ['transfer the customer to a specialist and end the chat.', 'handoff', 'end', null],
    ['do not escalate.', 'action', null, null],
    ['check the lid before you escalate.', 'action', null, null],
  ])('"%s" is %s', async (text, kind, target, leadsTo) => {
    const { outcome, document } = await outcomeOf(text)
    expect([outcome.kind, outcome.target?.kind ?? null]).toEqual([kind, target])
    const { step = null, section = null } = outcome.target ?? {}
    const name =
      step === null ? (section === null ? null : document.sections[section]?.heading) : document.steps[step]?.text
    expect(name ?? null).toBe(leadsTo)
  })
})
