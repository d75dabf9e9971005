import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createToolkit, type Toolkit } from '../../src/index.ts'
import { type Chat, type OpenaiServer, startOpenaiServer } from '../openai-server.ts'

let cwd: string
let server: OpenaiServer
let toolkit: Toolkit
let chat: Chat
let notices: string[]

beforeEach(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'groundwork-reworded-'))
  server = await startOpenaiServer(
    () => null,
    (request, count) => chat(request, count),
  )
  const languageModel = { model: 'm', url: server.url, retries: 0, timeoutSeconds: 0.5 }
  const config = { embedder: { kind: 'hash' }, gate: { threshold: 0 }, languageModel }
  await writeFile(path.join(cwd, 'groundwork.yaml'), JSON.stringify(config))
  await writeFile(path.join(cwd, 'cards.md'), '# Cards\n\nA blocked card is unblocked in the app within 2 hours.\n')
  notices = []
  const reporter = { notice: (message: string) => void notices.push(message), progress: () => {} }
  toolkit = await createToolkit({ cwd, reporter })
  await toolkit.build({})
})

afterEach(async () => {
  await toolkit.close()
  await server.close()
  await rm(cwd, { recursive: true })
})

const question = 'how is a blocked card unblocked in the app'

describe('an answer beside a language model', () => {
  it('has its words where they are proven, and its own text as before', async () => {
    chat = () => 'Within 2 hours a blocked card is unblocked in the app. [1]'
    const { answer } = await toolkit.ask({ question })
    expect(answer?.text).toContain('A blocked card is unblocked in the app within 2 hours.')
    expect(answer?.reworded).toEqual({
      text: 'Within 2 hours a blocked card is unblocked in the app.',
      sentences: 1,
      replaced: 0,
      restored: 0,
    })
    const { summary } = await toolkit.verify({ replies: JSON.stringify(await toolkit.ask({ question })) })
    expect(summary).toMatchObject({ citations: 1, failed: 0 })
  })

  it.each<[string, Chat]>([
    ['is down', () => ({ status: 503 })],
    ['refuses the key', () => ({ status: 401 })],
    ['hangs', () => 'hang'],
    ['stalls', () => ({ stalls: 'A blocked' })],
    ['breaks off', () => ({ half: 'A blocked card is' })],
    ['returns rubbish', () => ({ rubbish: '\u0000\u0001<html>' })],
  ])('is given word for word where the model %s', async (_, misbehave) => {
    chat = misbehave
    const reply = await toolkit.ask({ question })
    expect(reply.kind).toBe('answer')
    expect(reply.answer?.reworded).toBeUndefined()
    expect(notices.at(-1)).toContain('word for word')
  })

  it('is the quotation where the model cites what does not exist', async () => {
    chat = () => 'A blocked card is unblocked by phone. [9] Really. [-1] [0]'
    const { answer } = await toolkit.ask({ question })
    expect(answer?.reworded).toMatchObject({ text: answer?.citations[0]?.quote, restored: 1 })
  })
})
