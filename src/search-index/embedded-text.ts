import type { Passage } from '../../schemas/passage.ts'

const wordsOfCode = 50

/**
 * What is embedded for a passage. A step alone ("Enter the amount") says too little, so the title and the nearest heading stand before it. Of
 * code only the beginning is embedded: a sentence encoder makes nothing of it, and the lexical index has all of it.
 */
export function embeddedText(passage: Passage): string {
  const title = passage.headings[0]
  const nearest = passage.headings.length > 1 ? passage.headings.at(-1) : undefined
  const text = passage.kind === 'code' ? passage.text.split(/\s+/).slice(0, wordsOfCode).join(' ') : passage.text
  return [title, nearest, text].filter((part) => part !== undefined && part !== '').join('. ')
}
