import type { Intent } from '../../schemas/intent.ts'
import type { Passage } from '../../schemas/passage.ts'
import type { Context } from '../../schemas/reply.ts'
import { Vocabularies } from '../decision-logic/sets/vocabularies.ts'
import { belongsTo } from '../gate/weigh-evidence.ts'
import type { Candidate } from '../retrieval/retrieve.ts'
import { decodeLogic, type IndexedLogic } from '../search-index/indexed-logic.ts'
import type { SearchIndex } from '../search-index/search-index.ts'
import { DocumentCase, vocabularyOf } from './case/document-case.ts'
import type { Fact } from './case/fact.ts'
import { readContextFacts } from './case/read-context-facts.ts'
import { readStatedFacts } from './case/read-stated-facts.ts'

/** What an intent is answered from: the passages of one document, and what is known of the case that it decides. */
export interface AnswerSource {
  readonly intent: Intent
  readonly passages: readonly Passage[]
  /** By the id of the passage; what was not retrieved has none. */
  readonly scores: ReadonlyMap<string, number>
  readonly logic: IndexedLogic
  readonly case: DocumentCase
}

/** What is known besides the documents. */
interface Told {
  readonly context: Context
  /** What was said of this case, the question last. */
  readonly said: readonly string[]
  /** What was said before of other cases: who somebody is stays true, how long they have waited does not. */
  readonly before?: readonly string[]
}

/**
 * Where several documents claim an intent, the one with the best passage answers: two procedures mixed are none. Null where the intent has no
 * passage at all.
 */
export function openSource(
  index: SearchIndex,
  intent: Intent,
  candidates: readonly Candidate[],
  told: Told,
): AnswerSource | null {
  const scores = new Map(candidates.map((candidate) => [candidate.passage.id, candidate.score]))
  const own = index.passages.filter((passage) => belongsTo(intent, passage))
  let best = own[0]
  if (best === undefined) return null
  for (const passage of own) if ((scores.get(passage.id) ?? 0) > (scores.get(best.id) ?? 0)) best = passage
  const { documentId, path } = best
  const logic = decodeLogic(index.logic.get(documentId))
  const vocabulary = vocabularyOf(logic, vocabulariesOf(index).of({ path }))
  const before = (told.before ?? []).flatMap((text) => readStatedFacts(text, vocabulary, -1))
  const facts = [...before.filter(({ kind }) => kind === 'member'), ...readContextFacts(told.context)]
  for (const [turn, text] of told.said.entries()) {
    for (const fact of readStatedFacts(text, vocabulary, turn + 1)) facts.push(nameLike(fact, facts))
  }
  return {
    intent,
    scores,
    logic,
    passages: own.filter((passage) => passage.documentId === documentId),
    case: new DocumentCase(logic, vocabulary, facts),
  }
}

/** Read once for an index. */
const known = new WeakMap<SearchIndex['sets'], Vocabularies>()

function vocabulariesOf({ sets }: SearchIndex): Vocabularies {
  const vocabularies = known.get(sets) ?? new Vocabularies(sets)
  known.set(sets, vocabularies)
  return vocabularies
}

/** "And if it is more than two weeks?" is of what was counted in days before. */
function nameLike(fact: Fact, earlier: readonly Fact[]): Fact {
  if (fact.kind !== 'quantity' || fact.words.length > 0) return fact
  const same = earlier.findLast((one) => one.kind === 'quantity' && one.unit === fact.unit && one.turn < fact.turn)
  return same === undefined ? fact : { ...fact, words: same.words }
}
