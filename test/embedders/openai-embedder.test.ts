import { afterEach, describe, expect, it } from 'vitest'
import { configSchema } from '../../schemas/config.ts'
import { openHashEmbedder } from '../../src/embedders/hash-embedder.ts'
import { openOpenaiEmbedder } from '../../src/embedders/openai-embedder.ts'
import { type Fault, type OpenaiServer, startOpenaiServer } from '../openai-server.ts'
import { startFakeClock } from './fake-clock.ts'

let server: OpenaiServer | null = null

afterEach(async () => {
  await server?.close()
  server = null
})

async function open(fault?: Fault, settings: object = {}) {
  server = await startOpenaiServer(fault)
  const embedder = { kind: 'openai', model: 'hash-model', dimensions: 256, url: server.url, batch: 4, ...settings }
  const clock = startFakeClock()
  const notices: string[] = []
  const { embedder: parsed } = configSchema.parse({ embedder })
  const onNotice = (notice: string): void => void notices.push(notice)
  const opened = await openOpenaiEmbedder({ settings: parsed, key: 'sk-canary', clock, onNotice })
  return { clock, waits: clock.waits, notices, embedder: opened }
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

  it.each<[string, Record<string, string>, number]>([
    ['seconds', { 'retry-after': '90' }, 90_000],
    ['milliseconds', { 'retry-after-ms': '1250', 'retry-after': '2' }, 1250],
    ['a date', { 'retry-after': 'Thu, 01 Oct 2026 10:01:30 GMT', date: 'Thu, 01 Oct 2026 10:00:00 GMT' }, 90_000],
    [
      'a date that is past',
      { 'retry-after': 'Thu, 01 Oct 2026 10:00:00 GMT', date: 'Thu, 01 Oct 2026 10:00:09 GMT' },
      0,
    ],
    ['nothing that can be read', { 'retry-after': 'soon' }, 1000],
    ['less than nothing', { 'retry-after': '-5' }, 1000],
  ])('waits as long as an endpoint asks for in %s', async (_, headers, expected) => {
    const { embedder, waits } = await open((request) => (request === 0 ? { status: 429, headers } : null))
    expect(await embedder.embed(['one'])).toHaveLength(1)
    expect(waits).toEqual([expected])
  })

  it('is not waited for when it asks for longer than ten minutes', async () => {
    const { embedder, waits } = await open(() => ({ status: 429, headers: { 'retry-after': '3600' } }))
    await expect(embedder.embed(['one'])).rejects.toMatchObject({
      code: 'embedder-failed',
      message: expect.stringContaining('asks to wait 60 minutes'),
    })
    expect(waits).toEqual([])
  })

  it('may be busy for a minute', async () => {
    let now = (): number => 0
    const { embedder, clock } = await open(() => (now() < 60_000 ? { status: 429 } : null))
    now = clock.now
    expect(await embedder.embed(['one'])).toHaveLength(1)
    expect(clock.now()).toBeLessThan(90_000)
  })

  it('is asked within the limits of the configuration, which repeated requests use up, too', async () => {
    const times: number[] = []
    let now = (): number => 0
    const fault: Fault = (request) => {
      times.push(now())
      return request === 1 ? { status: 503 } : null
    }
    const { embedder, clock, notices } = await open(fault, { batch: 1, requestsPerMinute: 3 })
    now = clock.now
    expect(await embedder.embed(['a', 'b', 'c', 'd', 'e', 'f'])).toHaveLength(6)
    expect(times).toEqual([0, 0, 1000, 60_000, 60_000, 61_000, 120_000])
    expect(notices.filter((notice) => notice.includes('limits'))).toHaveLength(1)
  })

  it('is sent no more tokens a minute than the configuration allows, in smaller batches where need be', async () => {
    let now = (): number => 0
    const times: number[] = []
    const recorded: Fault = () => {
      times.push(now())
      return null
    }
    const { embedder, clock } = await open(recorded, { batch: 100, tokensPerMinute: 10 })
    now = clock.now
    // Five tokens each, but for the last, which alone is more than a minute has.
    await embedder.embed([...Array.from({ length: 5 }, () => 'x'.repeat(20)), 'y'.repeat(60)])
    expect(server?.requests.map((request) => request.length)).toEqual([2, 2, 1, 1])
    expect(times).toEqual([0, 60_000, 120_000, 180_000])
  })

  it('stops waiting when it is told to', async () => {
    server = await startOpenaiServer(() => ({ status: 429, headers: { 'retry-after': '300' } }))
    const embedder = { kind: 'openai', model: 'hash-model', dimensions: 256, url: server.url }
    const { embedder: settings } = configSchema.parse({ embedder })
    const stop = new AbortController()
    const onNotice = (): void => stop.abort()
    const opened = await openOpenaiEmbedder({ settings, key: 'k', onNotice })
    await expect(opened.embed(['one'], { signal: stop.signal })).rejects.toThrow(/abort/i)
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
