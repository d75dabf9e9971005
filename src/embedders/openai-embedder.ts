import type { Config } from '../../schemas/config.ts'
import { Failure } from '../failure.ts'
import type { Clock } from './clock.ts'
import type { Embedder } from './embedder.ts'
import { openLangchainEmbedder } from './langchain-embedder.ts'

export interface OpenaiEmbedderOptions {
  readonly settings: Config['embedder']
  /** From the environment variable that `settings.keyVariable` names. */
  readonly key: string | undefined
  readonly clock?: Clock
  readonly onNotice?: (message: string) => void
}

/**
 * An embedder behind an endpoint that speaks the OpenAI protocol.
 * @throws Failure `embedder-unavailable` where there is no key for an endpoint that wants one, `config-invalid` without a model
 */
export async function openOpenaiEmbedder({ settings, key, clock, onNotice }: OpenaiEmbedderOptions): Promise<Embedder> {
  const { model, dimensions, url, keyVariable, batch, tokens, timeoutSeconds, retries } = settings
  const { requestsPerMinute, tokensPerMinute } = settings
  if (model === undefined || dimensions === undefined) {
    const message = 'embedder.kind is `openai`, but embedder.model or embedder.dimensions is missing.'
    throw new Failure('config-invalid', message, 'Name the model and the length of its vectors in groundwork.yaml.')
  }
  if (key === undefined && url === undefined) {
    const message = `There is no key in the environment variable ${keyVariable}.`
    throw new Failure(
      'embedder-unavailable',
      message,
      'Set it, or name the endpoint under embedder.url if it needs none.',
    )
  }
  const { OpenAIEmbeddings } = await import('@langchain/openai')
  const embeddings = new OpenAIEmbeddings({
    model,
    ...(settings.sendDimensions ? { dimensions } : {}),
    apiKey: key ?? 'none',
    batchSize: batch,
    timeout: timeoutSeconds * 1000,
    // Retries are made in one place, ours.
    maxRetries: 0,
    ...(url === undefined ? {} : { configuration: { baseURL: url } }),
  })
  return openLangchainEmbedder(embeddings, {
    ...{ id: model, dimensions, batch, tokens, retries },
    ...(requestsPerMinute === undefined ? {} : { requestsPerMinute }),
    ...(tokensPerMinute === undefined ? {} : { tokensPerMinute }),
    ...(clock === undefined ? {} : { clock }),
    ...(onNotice === undefined ? {} : { onNotice }),
  })
}
