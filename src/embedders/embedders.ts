import type { Config } from '../../schemas/config.ts'
import { Failure } from '../failure.ts'
import type { Embedder } from './embedder.ts'

export interface OpenEmbedderOptions {
  /** Called with one sentence when the embedder works, but not in the best way. */
  readonly onNotice?: (message: string) => void
  /** What the configuration says of the embedder; members that need nothing of it do without. */
  readonly settings?: Config['embedder']
  /** The key of a remote embedder. */
  readonly key?: string
}

/** The shelf: kind to the function that opens it; a member's code is loaded when it is opened. */
export const embedders = {
  embedded: async (options: OpenEmbedderOptions): Promise<Embedder> =>
    (await import('./sentence-encoder.ts')).openSentenceEncoder(options),
  hash: async (): Promise<Embedder> => (await import('./hash-embedder.ts')).openHashEmbedder(),
  openai: async ({ settings, key, onNotice }: OpenEmbedderOptions): Promise<Embedder> => {
    if (settings === undefined)
      throw new Failure('config-invalid', 'A remote embedder needs its settings.', 'Name model and dimensions.')
    const { openOpenaiEmbedder } = await import('./openai-embedder.ts')
    return openOpenaiEmbedder({ settings, key, ...(onNotice === undefined ? {} : { onNotice }) })
  },
} as const satisfies Record<string, (options: OpenEmbedderOptions) => Promise<Embedder>>

export type EmbedderKind = keyof typeof embedders

/** An embedder by its kind, as `embedder.kind` of the configuration names it. @throws Failure `embedder-unavailable` */
export async function openEmbedder(kind: EmbedderKind, options: OpenEmbedderOptions = {}): Promise<Embedder> {
  if (Object.hasOwn(embedders, kind)) return embedders[kind](options)
  const hint = `Choose one of: ${Object.keys(embedders).join(', ')}.`
  throw new Failure('embedder-unavailable', `There is no embedder "${kind}".`, hint)
}
