import type { Document } from '../../../schemas/document.ts'
import { collapse } from './collapse.ts'

/** The values of a front matter that are text, each with the path of its key. */
export function* frontMatterTexts({ frontMatter }: Document): Generator<{ path: (string | number)[]; text: string }> {
  for (const { path } of frontMatter?.entries ?? []) {
    let value: unknown = frontMatter?.data
    for (const key of path) {
      value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
    }
    if (typeof value === 'string') yield { path, text: collapse(value) }
  }
}
