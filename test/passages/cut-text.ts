import type { Passage } from '../../schemas/passage.ts'
import { cutPassages } from '../../src/passages/cut-passages.ts'
import { parseText } from '../document/parse-text.ts'

/** The passages of a text that is a document by itself. */
export async function cutText(source: string): Promise<Passage[]> {
  return cutPassages(await parseText(source), Buffer.from(source))
}

export function words(count: number, word = 'word'): string {
  return Array.from({ length: count }, () => word).join(' ')
}
