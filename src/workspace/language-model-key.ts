import type { Config } from '../../schemas/config.ts'

/** The key of the language model, from the environment and from nowhere else: it is in no file, index, message or log. */
export function languageModelKey({ keyVariable }: NonNullable<Config['languageModel']>): string | undefined {
  const key = process.env[keyVariable]
  return key === undefined || key === '' ? undefined : key
}
