import type { Passage } from '../../schemas/passage.ts'
import { SentenceJudge } from '../../src/claims/judge-sentence.ts'
import { learnVocabulary } from '../../src/claims/learn-vocabulary.ts'
import { ClaimReader } from '../../src/claims/read-claim.ts'
import { loadLanguage } from '../../src/search-index/lexical/load-language.ts'

export async function makeReader(): Promise<ClaimReader> {
  return new ClaimReader(await loadLanguage('en'))
}

/** A passage of a document about bikes. */
export function passageOf(quote: string, number = 0): Passage {
  const start = { line: 1, column: 1, offset: 0 }
  return {
    id: `bikes#${number}`,
    documentId: 'bikes',
    path: 'bikes.md',
    headings: ['Rent a bike'],
    place: { path: 'bikes.md', start, end: start },
    quote,
    text: quote,
    kind: 'text',
    audience: 'agent',
    section: 'rent',
    conditional: false,
  }
}

/** Judges sentences by the quotations given. */
export async function makeJudge(quotes: readonly string[], sets: Record<string, string[]> = {}) {
  const passages = quotes.map(passageOf)
  const judge = new SentenceJudge(await makeReader(), learnVocabulary(passages, sets))
  const grounds = passages.map((passage) => ({ passage, score: 1 }))
  return (sentence: string) => judge.judge(sentence, grounds)
}
