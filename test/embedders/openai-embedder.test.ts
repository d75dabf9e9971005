import { afterEach, describe, expect, it } from 'vitest'
import { configSchema } from '../../schemas/config.ts'
import { openHashEmbedder } from '../../src/embedders/hash-embedder.ts'
import { openOpenaiEmbedder } from '../../src/embedders/openai-embedder.ts'
import { type Fault, type OpenaiServer, startOpenaiServer } from '../openai-server.ts'

let server: OpenaiServer | null = null

afterEach(async () => {
  await server?.close()
  server = null
})

async function open(fault?: Fault, settings: object = {}) {
  server = await startOpenaiServer(fault)
  const embedder = { kind: 'openai', model: 'hash-model', dimensions: 256, url: server.url, batch: 4, ...settings }
  const waits: number[] = []
  const sleep = async (ms: number): Promise<void> => void waits.push(ms)
  const config = configSchema.parse({ embedder })
  return { waits, embedder: await openOpenaiEmbedder({ settings: config.embedder, key: 'sk-canary', sleep }) }
}

const texts = ['one', 'two refunds', 'three late refunds', 'four', 'five', '']

describe('an endpoint that speaks the OpenAI protocol', () => {
  it('is asked in batches, with the key, and its vectors come back in order', async () => {
    const { embedder } = await open()
    const vectors = await embedder.embed(texts)
    expect(server?.requests.map((request) => request.length)).toEqual([4, 2])
    expect(server?.keys).toEqual(['Bearer sk-canary', 'Bearer sk-canary'])
    const expected = await openHashEmbedder().embed(texts)
    for (const [at, vector] of vectors.entries()) {
      if (texts[at] === '') continue
      for (const [index, value] of vector.entries()) expect(value).toBeCloseTo(expected[at]?.[index] as number, 5)
    }
  })

  it('is asked again while it is busy, as long as it says', async () => {
    const { embedder, waits } = await open((request) =>
      request === 0 ? { status: 429, headers: { 'retry-after': '7' } } : request === 1 ? { status: 503 } : null,
    )
    expect(await embedder.embed(['one'])).toHaveLength(1)
    expect(waits).toEqual([7000, 2000])
  })

  it.each<[string, Fault, object, string, RegExp]>([
    ['stays busy', () => ({ status: 429 }), { retries: 3 }, 'embedder-failed', /429|not now/],
    ['breaks', () => ({ status: 500 }), { retries: 1 }, 'embedder-failed', /500|not now/],
    ['refuses the key', () => ({ status: 401 }), {}, 'embedder-unavailable', /401/],
    ['has no such model', () => ({ status: 404 }), {}, 'embedder-unavailable', /no such model/],
    [
      'returns vectors of another length',
      () => (rows) => rows.map((row) => row.slice(1)),
      {},
      'embedder-failed',
      /255 numbers instead of 256/,
    ],
    [
      'returns something that is no number',
      () => (rows) => rows.map((row) => [...row.slice(1), Number.NaN]),
      {},
      'embedder-failed',
      /no number/,
    ],
    ['returns zeros', () => (rows) => rows.map((row) => row.map(() => 0)), {}, 'embedder-failed', /zero/],
    ['returns fewer rows', () => (rows) => rows.slice(1), {}, 'embedder-failed', /./],
    ['returns rubbish', () => ({ status: 200, body: '<html>' }), { retries: 0 }, 'embedder-failed', /./],
    ['hangs', () => 'hang', { retries: 0, timeoutSeconds: 1 }, 'embedder-failed', /time/i],
  ])('that %s is a failure that says so and never shows the key', async (_, fault, settings, code, message) => {
    const { embedder } = await open(fault, settings)
    const error = await embedder.embed(['one', 'two']).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code, message: expect.stringMatching(message), exit: 4 })
    expect(JSON.stringify((error as { toReport(): unknown }).toReport())).not.toContain('sk-canary')
  })

  it('reads a long text in windows, and loses nothing', async () => {
    const { embedder } = await open(undefined, { tokens: 64, batch: 100 })
    const text = Array.from({ length: 60 }, (_, at) => `Sentence number ${at} is about refunds.`).join(' ')
    const [windows] = await embedder.embedWindows([text])
    expect(windows?.length).toBeGreaterThan(5)
    const sent = server?.requests.flat().join(' ') ?? ''
    for (let at = 0; at < 60; at++) expect(sent).toContain(`number ${at} is`)
  })

  it('stops when it is told to', async () => {
    const { embedder } = await open(() => 'hang')
    const stop = new AbortController()
    const asked = embedder.embed(['one'], { signal: stop.signal })
    setTimeout(() => stop.abort(), 50)
    await expect(asked).rejects.toThrow(/abort/i)
  })

  it('needs a key for the public service, and a model', async () => {
    const settings = configSchema.parse({ embedder: { kind: 'openai', model: 'm', dimensions: 8 } }).embedder
    await expect(openOpenaiEmbedder({ settings, key: undefined })).rejects.toMatchObject({
      code: 'embedder-unavailable',
    })
    const none = configSchema.parse({ embedder: { kind: 'openai' } }).embedder
    await expect(openOpenaiEmbedder({ settings: none, key: 'k' })).rejects.toMatchObject({ code: 'config-invalid' })
  })
})
