import { afterEach, describe, expect, it } from 'vitest'
import { type Config, configSchema } from '../../schemas/config.ts'
import { openOpenaiLanguageModel } from '../../src/language-model/openai-language-model.ts'
import { type Chat, type OpenaiServer, startOpenaiServer } from '../openai-server.ts'

let server: OpenaiServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

const prompt = { task: 'Reword.', material: { question: 'why', quotations: ['because'] } }

async function ask(chat: Chat, settings: Partial<NonNullable<Config['languageModel']>> = {}, signal?: AbortSignal) {
  server = await startOpenaiServer(() => null, chat)
  const { languageModel } = configSchema.parse({
    languageModel: { model: 'm', url: server.url, timeoutSeconds: 1, retries: 1, ...settings },
  })
  if (languageModel === undefined) throw new Error('there is a model in the configuration')
  const waits: number[] = []
  // Short waits pass at once; the limit of a request is real time.
  const clock = {
    now: () => 0,
    sleep: (ms: number, stop?: AbortSignal) =>
      new Promise<void>((resolve, reject) => {
        if (ms < 1000) waits.push(ms)
        const timer = setTimeout(resolve, ms < 1000 ? 0 : ms)
        stop?.addEventListener('abort', () => {
          clearTimeout(timer)
          reject(stop.reason)
        })
      }),
  }
  const model = openOpenaiLanguageModel({ settings: languageModel, key: 'secret', clock })
  return { text: await model.write(prompt, signal), waits }
}

describe('a chat model behind an endpoint', () => {
  it('gets the task as system and the material as data, and nothing to call', async () => {
    const { text } = await ask(() => 'It is so. [1]', { timeoutSeconds: 20 })
    expect(text).toBe('It is so. [1]')
    const [request] = server?.chats ?? []
    expect(request?.messages.map(({ role }) => role)).toEqual(['system', 'user'])
    expect(JSON.parse(request?.messages[1]?.content ?? '')).toEqual(prompt.material)
    expect(request?.tools).toBeUndefined()
    expect(request?.stream).toBe(true)
    expect(server?.keys).toEqual(['Bearer secret'])
  })

  it.each<[string, Chat]>([
    ['is busy', (_, count) => (count === 0 ? { status: 429 } : 'Good. [1]')],
    ['breaks', (_, count) => (count === 0 ? { status: 500 } : 'Good. [1]')],
    ['hangs', (_, count) => (count === 0 ? 'hang' : 'Good. [1]')],
    ['stalls', (_, count) => (count === 0 ? { stalls: 'Go' } : 'Good. [1]')],
    ['breaks off', (_, count) => (count === 0 ? { half: 'Go' } : 'Good. [1]')],
  ])('that %s is asked again', async (_, chat) => {
    const { text, waits } = await ask(chat)
    expect(text).toBe('Good. [1]')
    expect(server?.chats).toHaveLength(2)
    expect(waits).toEqual([500])
  })

  it.each<[string, Chat, string]>([
    ['is always busy', () => ({ status: 429 }), 'model-failed'],
    ['always hangs', () => 'hang', 'model-failed'],
    ['always stalls', () => ({ stalls: 'x' }), 'model-failed'],
    ['always breaks off', () => ({ half: 'x' }), 'model-failed'],
    ['says nothing that is an event', () => ({ rubbish: '<html>' }), 'model-failed'],
    ['says an event that is no JSON', () => ({ rubbish: 'data: {]\n\n' }), 'model-failed'],
    ['refuses the key', () => ({ status: 401 }), 'model-unavailable'],
    ['does not know the model', () => ({ status: 404 }), 'model-unavailable'],
    ['asks to wait for an hour', () => ({ status: 429, headers: { 'retry-after': '3600' } }), 'model-failed'],
  ])('that %s fails', async (_, chat, code) => {
    await expect(ask(chat)).rejects.toMatchObject({ code, exit: 4 })
  })

  it('is cut off where it goes on for ever', async () => {
    const { text } = await ask(() => ({ endless: 'more and more '.repeat(20) }), { tokens: 256, timeoutSeconds: 20 })
    expect(text.length).toBeLessThan(256 * 8 + 10_000)
  })

  it('is told how much is left of the budget, and not asked where nothing is', async () => {
    await ask(() => 'x', { tokens: 256 })
    const { max_completion_tokens: most, max_tokens: older } = server?.chats[0] ?? {}
    expect(most ?? older).toBeLessThan(256)
    await server?.close()
    const long = { languageModel: { model: 'm', url: 'http://127.0.0.1:1/v1', tokens: 256 } }
    const { languageModel } = configSchema.parse(long)
    if (languageModel === undefined) throw new Error('there is a model in the configuration')
    const model = openOpenaiLanguageModel({ settings: languageModel, key: undefined })
    await expect(model.write({ task: 'x'.repeat(2000), material: '' })).rejects.toMatchObject({ code: 'model-failed' })
  })

  it('stops when the caller does', async () => {
    const stop = new AbortController()
    setTimeout(() => stop.abort(new Error('enough')), 50)
    await expect(ask(() => 'hang', { timeoutSeconds: 20 }, stop.signal)).rejects.toThrow('enough')
  })

  it('needs a key for the public service', async () => {
    const { languageModel } = configSchema.parse({ languageModel: { model: 'm' } })
    if (languageModel === undefined) throw new Error('there is a model in the configuration')
    const model = openOpenaiLanguageModel({ settings: languageModel, key: undefined })
    await expect(model.write(prompt)).rejects.toMatchObject({ code: 'model-unavailable' })
  })
})
