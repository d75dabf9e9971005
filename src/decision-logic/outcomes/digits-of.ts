import { numberWords } from './reference-patterns.ts'

/** "two" in digits; what is no word for a number as it is. */
export function digitsOf(written: string): string {
  const word = numberWords.indexOf(written.toLowerCase())
  return word > 0 ? String(word) : written
}
