import { describe, expect, it } from 'vitest'
import { findingsOf } from './findings-of.ts'

const check = async (yaml: string) => {
  const findings = await findingsOf('front-matter', { 'a.md': `---\n${yaml}\n---\n\n# A\n` })
  return findings.map(({ message, hint, place }) => `${place.start.line}:${place.start.column} ${message} ${hint}`)
}

describe('front-matter', () => {
  it.each([
    [
      'reviewd: 2026-09-01',
      [
        '2:1 `reviewd` is not a key that is read. Did you mean `reviewed`? Rename it to `reviewed`, or give it another name if it is meant for another tool.',
      ],
    ],
    [
      'Owner: x',
      [
        '2:1 `Owner` is not a key that is read. Did you mean `owner`? Rename it to `owner`, or give it another name if it is meant for another tool.',
      ],
    ],
    ['owner:', ['2:1 `owner` is empty. Fill it in, or remove the line.']],
    ['owner: 42', ['2:1 `owner` must be text; it is the number 42. Put the value between quotation marks.']],
    ['owner: [a, b]', ['2:1 `owner` must be text; it is a list. Put the value between quotation marks.']],
    ['title: x\nreviewed: 2026-9-1', ['3:1 `reviewed` must be a date; it is "2026-9-1". Write it as 2026-09-01.']],
    [
      'reviewed: 2026-02-30',
      ['2:1 `reviewed` must be a date; it is "2026-02-30". There is no such day; write the one that is meant.'],
    ],
    [
      'reviewed: 01/09/2026',
      ['2:1 `reviewed` must be a date; it is "01/09/2026". Write it as year-month-day: 2026-09-01.'],
    ],
    [
      'audience: customers',
      ['2:1 `audience` must be `agent` or `customer`; it is "customers". Did you mean `customer`?'],
    ],
    [
      'automation: human_only',
      ['2:1 `automation` must be `answer`, `assist` or `human-only`; it is "human_only". Did you mean `human-only`?'],
    ],
    [
      'automation: true',
      ['2:1 `automation` must be `answer`, `assist` or `human-only`; it is true. Choose one of them.'],
    ],
    [
      'intents: refund',
      ['2:1 `intents` must be a list; it is "refund". Put each on a line of its own that starts with `- `.'],
    ],
    [
      'intents: [refund]',
      [
        '2:11 Intent 1 must be `key: value` lines; it is "refund". Write `- id: refund.late-delivery`, and below it `examples:` with a list.',
      ],
    ],
    ['intents:\n  - examples: [x]', ['3:5 `id` of intent 1 is missing. Add `id` of intent 1.']],
    [
      'intents:\n  - id: Late Delivery!',
      [
        '3:5 `id` of intent 1 must be lower-case words joined by dots or hyphens; it is "Late Delivery!". Write it such as `late-delivery`.',
      ],
    ],
    [
      'intents:\n  - id: a\n    examples:\n      - ok\n      - 7',
      ['6:9 Example 2 of intent 1 must be text; it is the number 7. Put the value between quotation marks.'],
    ],
    [
      'intents:\n  - id: a\n    example: [x]',
      [
        '3:5 Intent 1 has `example`, which is not read. Did you mean `examples`? An intent has `id`, `examples` and, where only one section answers it, `section`.',
      ],
    ],
  ])('%j', async (yaml, expected) => expect(await check(yaml)).toEqual(expected))

  it.each([
    'title: A\ntype: own-type\nowner: x\nreviewed: 2026-09-01\naudience: customer\nautomation: assist\nid: a/b',
    'weight: 3\nlayout: page\ntags: [a]\nreviewers: [x]\nsubtitle: B\ndraft: true',
    'intents: []',
  ])('is silent on %j', async (yaml) => expect(await check(yaml)).toEqual([]))
})
