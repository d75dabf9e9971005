import type { Passage } from '../../schemas/passage.ts'

/** What is embedded for a passage: a step alone ("Enter the amount") says too little, so its headings stand before it. */
export function embeddedText(passage: Passage): string {
  return `${passage.headings.join('. ')}. ${passage.text}`
}
