import pRetry from 'p-retry'
import type { Config } from '../../schemas/config.ts'
import { type Clock, systemClock } from '../embedders/clock.ts'
import { estimateTokens } from '../embedders/estimate-tokens.ts'
import { retryAfter, retryable } from '../embedders/retryable.ts'
import { Failure } from '../failure.ts'
import type { LanguageModel, Prompt } from './language-model.ts'

type Settings = NonNullable<Config['languageModel']>

export interface OpenaiLanguageModelOptions {
  readonly settings: Settings
  /** From the environment variable that `settings.keyVariable` names. */
  readonly key: string | undefined
  readonly clock?: Clock
}

/** A reply shorter than this is of no use, so a prompt that leaves less is not sent. */
const shortestReply = 64
/** Waits between attempts double from half a second; a model that asks for more than the last is not waited for. */
const firstWait = 500
const longestWait = 8_000
/** A model that is told how much to write and goes on is cut off. */
const charactersOfToken = 8

/** A chat model behind an endpoint that speaks the OpenAI protocol. Replies are streamed, and stopped where their time or budget ends. */
export function openOpenaiLanguageModel({
  settings,
  key,
  clock = systemClock,
}: OpenaiLanguageModelOptions): LanguageModel {
  const { model, url, keyVariable, retries } = settings
  return {
    id: model,
    async write(prompt, signal) {
      if (key === undefined && url === undefined) {
        const message = `There is no key in the environment variable ${keyVariable}.`
        throw new Failure('model-unavailable', message, 'Set it, or name the endpoint under languageModel.url.')
      }
      const messages = messagesOf(prompt)
      const room = settings.tokens - estimateTokens(messages.map(([, text]) => text))
      if (room < shortestReply) {
        const message = `${model}: the prompt leaves no room within languageModel.tokens (${settings.tokens}).`
        throw new Failure('model-failed', message, 'Raise languageModel.tokens.')
      }
      try {
        return await pRetry(() => attempt({ settings, key: key ?? 'none', messages, room, clock, signal }), {
          retries,
          // The waits are ours, so that a server can say how long and a test need not wait.
          minTimeout: 0,
          maxTimeout: 0,
          ...(signal === undefined ? {} : { signal }),
          shouldRetry: ({ error }) => isPassing(error),
          onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
            if (retriesLeft === 0 || !isPassing(error)) return
            const wait = retryAfter(error) ?? Math.min(longestWait, firstWait * 2 ** (attemptNumber - 1))
            if (wait > longestWait) throw failureOf(error, model)
            await clock.sleep(wait, signal)
          },
        })
      } catch (cause) {
        signal?.throwIfAborted()
        throw cause instanceof Failure ? cause : failureOf(cause, model)
      }
    },
  }
}

type Message = readonly [role: 'system' | 'user', text: string]

function messagesOf({ task, material }: Prompt): Message[] {
  return [
    ['system', task],
    ['user', JSON.stringify(material)],
  ]
}

interface Attempt {
  readonly settings: Settings
  readonly key: string
  readonly messages: readonly Message[]
  readonly room: number
  readonly clock: Clock
  readonly signal: AbortSignal | undefined
}

class BrokenReply extends Error {
  override readonly name = 'BrokenReply'
}

function isPassing(error: unknown): boolean {
  return error instanceof BrokenReply || retryable(error)
}

/** One request: its stream is read to the end, or until the time is over. */
async function attempt({ settings, key, messages, room, clock, signal }: Attempt): Promise<string> {
  const { ChatOpenAI } = await import('@langchain/openai')
  const { model, url, timeoutSeconds } = settings
  const chat = new ChatOpenAI({
    model,
    apiKey: key,
    temperature: 0,
    maxTokens: room,
    maxRetries: 0,
    streaming: true,
    streamUsage: false,
    timeout: timeoutSeconds * 1000,
    // What goes wrong is told by us, once.
    configuration: { logLevel: 'off', ...(url === undefined ? {} : { baseURL: url }) },
  })
  const stop = new AbortController()
  const over = AbortSignal.any([stop.signal, ...(signal === undefined ? [] : [signal])])
  const timer = new AbortController()
  // The client's own limit ends with the head of a response; a stream may stall later.
  const late = clock.sleep(timeoutSeconds * 1000, timer.signal).then(
    () => {
      stop.abort()
      throw new BrokenReply(`no whole reply within ${timeoutSeconds} seconds (timed out)`)
    },
    () => new Promise<never>(() => {}),
  )
  try {
    return await Promise.race([
      readStream(
        await Promise.race([
          chat.stream(
            messages.map(([role, text]) => ({ role, content: text })),
            { signal: over },
          ),
          late,
        ]),
        room,
      ),
      late,
    ])
  } finally {
    timer.abort()
    stop.abort()
  }
}

interface Chunk {
  readonly content: unknown
  readonly response_metadata: Readonly<Record<string, unknown>>
}

async function readStream(stream: AsyncIterable<Chunk>, room: number): Promise<string> {
  let text = ''
  let finish: unknown = null
  for await (const { content, response_metadata: metadata } of stream) {
    // Calls of tools and anything else that is no text are left unread.
    if (typeof content === 'string') text += content
    finish = metadata['finish_reason'] ?? finish
    if (text.length > room * charactersOfToken) return text
  }
  if (finish !== 'stop' && finish !== 'length') throw new BrokenReply('the reply broke off')
  return text
}

function failureOf(cause: unknown, id: string): Failure {
  const status = (cause as { status?: unknown } | null)?.status
  const said = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)
  if (status === 401 || status === 403 || status === 404) {
    const what = status === 404 ? 'has no such model' : `refuses the key (${status})`
    return new Failure('model-unavailable', `${id}: the endpoint ${what}.`, 'Check languageModel and the key.', {
      cause,
    })
  }
  return new Failure('model-failed', `${id}: ${said}`, 'Answers are given word for word until it works again.', {
    cause,
  })
}
