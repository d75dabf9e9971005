import type { Config } from '../../schemas/config.ts'

/** The key of a remote embedder, from the environment and from nowhere else: it is in no file, index, message or log. */
export function keyOf(settings: Config['embedder']): { key?: string } {
  const key = settings.kind === 'openai' ? process.env[settings.keyVariable] : undefined
  return key === undefined || key === '' ? {} : { key }
}
