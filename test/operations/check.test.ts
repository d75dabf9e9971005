import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createToolkit, type Toolkit, verifyCitation } from '../../src/index.ts'

const document = `---
intents:
  - id: kayak.rent
    examples: [what does a kayak cost, rent a kayak, kayak price per hour]
---
# Rent a kayak

A single kayak costs €9 an hour and a double kayak €14 an hour.

- Never rent a kayak to somebody who cannot swim.
- The deposit is paid back when the kayak is returned **before 18:00**.
`

let cwd: string
let toolkit: Toolkit

beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'groundwork-check-'))
  await writeFile(path.join(cwd, 'groundwork.yaml'), 'embedder: { kind: hash }\n')
  await writeFile(path.join(cwd, 'kayak.md'), document)
  toolkit = await createToolkit({ cwd })
  await toolkit.build({})
})

afterAll(async () => {
  await toolkit.close()
  await rm(cwd, { recursive: true })
})

const question = 'what does a kayak cost'

describe('replies of any bot', () => {
  it('are judged sentence by sentence, with quotations that verify', async () => {
    const reply =
      'Hello! A single kayak costs €9 an hour. The deposit is paid back when the kayak is returned before 20:00.'
    const { summary, replies, intents } = await toolkit.check({ exchanges: JSON.stringify({ id: 7, question, reply }) })
    expect(summary).toMatchObject({ replies: 1, wrong: 1, supported: 1, contradicted: 1, glue: 1, unreadable: 0 })
    expect(intents).toMatchObject([{ id: 'kayak.rent', replies: 1, contradicted: 1 }])
    expect(replies[0]).toMatchObject({ id: 7, line: 1, verdict: 'contradicted' })
    const [, , third] = replies[0]?.sentences ?? []
    expect(third?.differences).toContainEqual({ kind: 'figure', said: '20', documented: '18' })
    const bytes = await readFile(path.join(cwd, 'kayak.md'))
    for (const { citation } of replies[0]?.sentences ?? [])
      if (citation !== null) expect(verifyCitation(citation, citation.quote, bytes).status).toBe('verified')
  })

  it('give the same result twice', async () => {
    const exchanges = JSON.stringify({ question, reply: 'Rent a kayak to somebody who cannot swim. It rains.' })
    const [one, other] = [await toolkit.check({ exchanges }), await toolkit.check({ exchanges })]
    expect({ ...one, ms: 0 }).toEqual({ ...other, ms: 0 })
    expect(one.replies[0]?.sentences.map(({ verdict }) => verdict)).toEqual(['contradicted', 'undocumented'])
  })

  it.each([
    ['empty', ''],
    ['white space', ' \n\t '],
    ['emoji', '👍🏽👍🏽'],
    ['control characters', '\u0000\u0007\u001b[31m'],
    ['another language', 'Ein Kajak kostet neun Euro die Stunde.'],
    ['a whole document', document],
    ['one long word', 'x'.repeat(19_000)],
    ['many sentences', 'No. '.repeat(4_000)],
  ])('may be %s', async (_, reply) => {
    for (const asked of [question, '', 'y'.repeat(50_000)]) {
      const { summary } = await toolkit.check({ exchanges: JSON.stringify([{ question: asked, reply }]) })
      expect(summary).toMatchObject({ replies: 1, unreadable: 0, contradicted: 0 })
    }
  })

  it('go on behind a line that cannot be read', async () => {
    const { errors, summary } = await toolkit.check({ exchanges: 'question,reply\nwhy\nwhy,It rains.\n' })
    expect(errors).toMatchObject([{ id: null, line: 2, error: { code: 'batch-lines-unreadable' } }])
    expect(summary).toMatchObject({ replies: 1, unreadable: 1, unproven: 1 })
  })
})
