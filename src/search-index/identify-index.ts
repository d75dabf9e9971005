import { createHash } from 'node:crypto'
import type { Config } from '../../schemas/config.ts'
import type { EmbedderInfo } from '../../schemas/index-manifest.ts'
import type { IndexContent } from './compile-index.ts'

/** `sha256:` over what an index answers from. Equal documents, embedder and configuration give an equal id, whenever and wherever built. */
export function identifyIndex(content: IndexContent, embedder: EmbedderInfo, configHash: string): string {
  const { documents, passages, intents, sets, logic } = content
  const hash = createHash('sha256')
  const head = [1, embedder, configHash, documents.length, passages.length, intents.length]
  // One after the other: a million passages are longer than a string may be.
  for (const part of [head, ...documents, ...passages, ...intents]) hash.update(`${JSON.stringify(part)}\n`)
  for (const set of sets) hash.update(`${JSON.stringify(set)}\n`)
  for (const { id } of documents) hash.update(logic.get(id) ?? '').update('\n')
  return `sha256:${hash.digest('hex')}`
}

/** Of the settings that decide what is answered; an index built with others is refused. */
export function hashConfig(config: Config): string {
  const { gate, person, defaults, types, overrides, never, topics, handoff } = config
  // Of the embedder only what makes its vectors; where it is reached and how patiently may change.
  const { kind, model, dimensions, tokens, sendDimensions } = config.embedder
  const embedder = { kind, model: model ?? null, dimensions: dimensions ?? null, tokens, sendDimensions }
  return sha256Json({
    embedder,
    gate,
    person: person ?? null,
    defaults,
    types,
    overrides,
    never,
    topics: topics ?? null,
    handoff,
  })
}

function sha256Json(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
