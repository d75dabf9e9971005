import { Failure } from '../failure.ts'
import type { Embedder } from './embedder.ts'

export interface OpenEmbedderOptions {
  /** Called with one sentence when the embedder works, but not in the best way. */
  readonly onNotice?: (message: string) => void
}

/** The shelf: kind to the function that opens it; a member's code is loaded when it is opened. */
export const embedders = {
  embedded: async (options: OpenEmbedderOptions): Promise<Embedder> =>
    (await import('./sentence-encoder.ts')).openSentenceEncoder(options),
  hash: async (): Promise<Embedder> => (await import('./hash-embedder.ts')).openHashEmbedder(),
} as const satisfies Record<string, (options: OpenEmbedderOptions) => Promise<Embedder>>

export type EmbedderKind = keyof typeof embedders

/** An embedder by its kind, as `embedder.kind` of the configuration names it. @throws Failure `embedder-unavailable` */
export async function openEmbedder(kind: EmbedderKind, options: OpenEmbedderOptions = {}): Promise<Embedder> {
  if (Object.hasOwn(embedders, kind)) return embedders[kind](options)
  const hint = `Choose one of: ${Object.keys(embedders).join(', ')}.`
  throw new Failure('embedder-unavailable', `There is no embedder "${kind}".`, hint)
}
