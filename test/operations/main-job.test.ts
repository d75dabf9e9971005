import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replySchema } from '../../schemas/reply.ts'
import { createToolkit, type Toolkit } from '../../src/toolkit.ts'
import { packageRoot } from '../../src/workspace/package-files.ts'

/** The main job on the sample knowledge base, with the hash embedder: documents in; findings, an index, replies and marks out. */
let folder: string
let toolkit: Toolkit

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'groundwork-job-'))
  await cp(path.join(packageRoot, 'knowledge'), path.join(folder, 'kb'), { recursive: true })
  const config = path.join(folder, 'kb', 'groundwork.yaml')
  await writeFile(config, `${await readFile(config, 'utf8')}\nembedder:\n  kind: hash\n`)
  toolkit = await createToolkit({ cwd: folder, now: new Date('2026-11-20') })
})

afterAll(async () => {
  await toolkit.close()
  await rm(folder, { recursive: true })
})

describe('the main job', () => {
  it('finds nothing in the sample under its strict preset', async () => {
    const { findings, summary } = await toolkit.validate({ paths: ['kb'] })
    expect(findings).toEqual([])
    expect(summary.documents).toBeGreaterThan(36)
  })

  it('finds what the flawed copy lacks', async () => {
    const { findings } = await toolkit.validate({ paths: ['kb/examples/flawed'] })
    const rules = new Set(findings.map(({ ruleId }) => ruleId))
    for (const rule of ['review-overdue', 'section-missing', 'section-empty', 'broken-link', 'placeholder'])
      expect(rules).toContain(rule)
  })

  it('builds the same index twice, the second time from the vectors of the first', async () => {
    const first = await toolkit.build({ paths: ['kb'] })
    const second = await toolkit.build({ paths: ['kb'] })
    expect(second.index.id).toBe(first.index.id)
    expect(first.reused).toBe(0)
    expect(second.reused).toBeGreaterThanOrEqual(second.passages)
  })

  it('answers with quotations that are found in the documents, and fails them after one digit changes', async () => {
    const question = 'can i push my next instalment back a few days'
    const reply = await toolkit.ask({ question, audience: 'agent' })
    expect(replySchema.parse(reply).kind).toBe('answer')
    const replies = JSON.stringify(reply)
    expect((await toolkit.verify({ replies })).summary).toMatchObject({ failed: 0, notes: 0 })
    const citation = reply.answer?.citations.find(({ quote }) => /\d/.test(quote))
    if (citation === undefined) throw new Error('no digit is quoted')
    const file = path.join(folder, 'kb', citation.path)
    const text = await readFile(file, 'utf8')
    await writeFile(
      file,
      text.replace(
        citation.quote,
        citation.quote.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
      ),
    )
    expect((await toolkit.verify({ replies })).summary.failed).toBe(1)
    await writeFile(file, text)
  })

  it('lists every intent with its handling and why', async () => {
    const { intents, summary } = await toolkit.listIntents({})
    expect(summary.humanOnly).toBeGreaterThanOrEqual(15)
    const bereavement = intents.find(({ id }) => id === 'person.bereavement')
    expect(bereavement).toMatchObject({ handling: 'human-only', automation: 'human-only' })
    expect(intents.every(({ reason }) => reason.length > 10)).toBe(true)
  })

  it('says that the index is stale after an edit, and answers on', async () => {
    const file = path.join(folder, 'kb', 'procedures', 'payments', 'move-due-date.md')
    await writeFile(file, `${await readFile(file, 'utf8')}\nA new line.\n`)
    const fresh = await createToolkit({ cwd: folder })
    expect((await fresh.ask({ question: 'can i push my next instalment back a few days' })).index.stale).toBe(true)
    await fresh.close()
  })

  it('refuses an index of another configuration', async () => {
    const config = path.join(folder, 'kb', 'groundwork.yaml')
    const text = await readFile(config, 'utf8')
    await writeFile(config, text.replace('kind: hash', 'kind: embedded'))
    const fresh = await createToolkit({ cwd: folder })
    await expect(fresh.ask({ question: 'anything' })).rejects.toMatchObject({ code: 'index-config', exit: 3 })
    await fresh.close()
    await writeFile(config, text)
  })
})
