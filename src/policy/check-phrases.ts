import type { Policy } from '../../schemas/policy.ts'
import { parseWildcards } from '../phrases/parse-wildcards.ts'
import { PhraseError } from '../phrases/phrase.ts'
import { PhraseBook } from '../phrases/phrase-book.ts'

/** A phrase that cannot be read: where it stands, and why in words. */
export interface PhraseFault {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** The first phrase that cannot be read, of a `never` list; null where all can. */
export function checkNever({ phrases }: Policy['never']): PhraseFault | null {
  return checkPhrases(phrases, ['never', 'phrases'])
}

/** The same for topics. */
export function checkTopics(topics: Policy['topics']): PhraseFault | null {
  for (const [at, { phrases, except }] of topics.entries()) {
    const fault = checkPhrases(phrases, ['topics', at, 'phrases']) ?? checkPhrases(except, ['topics', at, 'except'])
    if (fault !== null) return fault
  }
  return null
}

function checkPhrases(phrases: readonly string[], path: readonly (string | number)[]): PhraseFault | null {
  for (const [at, text] of phrases.entries()) {
    try {
      new PhraseBook([parseWildcards(text)])
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error
      return { path: [...path, at], message: `the phrase "${text}" cannot be read: ${error.message}` }
    }
  }
  return null
}
