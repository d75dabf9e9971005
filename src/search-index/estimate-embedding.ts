import type { Config } from '../../schemas/config.ts'
import { estimateTokens } from '../embedders/estimate-tokens.ts'

/**
 * What a remote embedder is about to be asked for, in a sentence: texts, tokens and the
 * price where the configuration has one. Null where nothing leaves the machine.
 */
export function estimateEmbedding(texts: readonly string[], settings: Config['embedder']): string | null {
  if (settings.kind !== 'openai' || texts.length === 0) return null
  const tokens = estimateTokens(texts)
  const price = settings.pricePerMillionTokens
  const cost =
    price === undefined ? '' : `, about ${((tokens / 1e6) * price).toFixed(2)} at ${price} per million tokens`
  const model = settings.model ?? 'The endpoint'
  return `${model} embeds ${texts.length.toLocaleString('en')} texts: about ${tokens.toLocaleString('en')} tokens${cost}.`
}
