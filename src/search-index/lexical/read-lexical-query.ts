import { analyseText } from './analyse-text.ts'
import type { Language } from './language.ts'

/** A term to look for, with its factor: how often the question says it, or what the caller makes of that. */
export interface QueryTerm {
  readonly term: string
  readonly weight: number
}

/** A question to its distinct terms, in the order in which they come; without stop words, unless it has nothing else. */
export function readLexicalQuery(question: string, language: Language): QueryTerm[] {
  const weights = new Map<string, number>()
  for (const term of analyseText(question, language)) weights.set(term, (weights.get(term) ?? 0) + 1)
  const all = Array.from(weights, ([term, weight]) => ({ term, weight }))
  const telling = all.filter(({ term }) => !language.stopTerms.has(term))
  return telling.length > 0 ? telling : all
}
