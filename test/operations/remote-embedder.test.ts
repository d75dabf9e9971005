import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createToolkit, type Toolkit } from '../../src/index.ts'
import { type Fault, type OpenaiServer, startOpenaiServer } from '../openai-server.ts'

let cwd: string
let server: OpenaiServer
let toolkit: Toolkit
let fault: Fault

beforeEach(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'groundwork-remote-'))
  fault = () => null
  server = await startOpenaiServer((request) => fault(request))
  const settings = { kind: 'openai', model: 'm', dimensions: 256, url: server.url, retries: 0, timeoutSeconds: 1 }
  await writeFile(path.join(cwd, 'groundwork.yaml'), `embedder: ${JSON.stringify(settings)}\n`)
  await writeFile(path.join(cwd, 'cards.md'), '# Cards\n\nA blocked card is unblocked in the app.\n')
  toolkit = await createToolkit({ cwd })
})

afterEach(async () => {
  await toolkit.close()
  await server.close()
  await rm(cwd, { recursive: true })
})

describe('a build with an endpoint', () => {
  it.each<[string, Fault]>([
    ['is busy', () => ({ status: 429 })],
    ['breaks', () => ({ status: 500 })],
    ['hangs', () => 'hang'],
    ['returns vectors of another length', () => (rows) => rows.map((row) => row.slice(1))],
    ['returns something that is no number', () => (rows) => rows.map((row) => [...row.slice(1), Number.NaN])],
    ['returns fewer rows', () => (rows) => rows.slice(1)],
  ])('that %s fails, leaves the index as it was, and goes on when that has passed', async (_, misbehave) => {
    const { index } = await toolkit.build({})
    const current = await readFile(path.join(cwd, '.groundwork', 'CURRENT'), 'utf8')
    await writeFile(path.join(cwd, 'meters.md'), '# Meters\n\nA meter is read once a year.\n')

    fault = misbehave
    await expect(toolkit.build({})).rejects.toMatchObject({ code: 'embedder-failed', exit: 4 })
    expect(await readFile(path.join(cwd, '.groundwork', 'CURRENT'), 'utf8')).toBe(current)

    fault = () => null
    const reply = await toolkit.ask({ question: 'how is a blocked card unblocked in the app' })
    expect(reply.index.id).toBe(index.id)
    expect(reply.passages[0]?.path).toBe('cards.md')
    expect((await toolkit.build({})).documents).toBe(2)
  })
})
