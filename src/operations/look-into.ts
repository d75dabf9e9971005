import { type Evidence, weighEvidence } from '../gate/weigh-evidence.ts'
import { type Candidate, retrieve } from '../retrieval/retrieve.ts'
import { meanOf } from '../search-index/compile-index.ts'
import type { OpenedIndex } from './parts.ts'

const retrievedPassages = 30

/** What an index has for a question: the passages, and how surely it is documented. */
export interface Look {
  readonly evidence: Evidence
  readonly candidates: readonly Candidate[]
}

/** Looks up a question that was found to be one. */
export async function lookInto(
  { index, matcher, embedder }: OpenedIndex,
  question: string,
  signal?: AbortSignal,
): Promise<Look> {
  const [windows = []] = await embedder.embedWindows([question], signal === undefined ? {} : { signal })
  const vector = meanOf(windows, embedder.info.dimensions)
  const candidates = await retrieve(index, question, vector, retrievedPassages)
  const evidence = weighEvidence(index.intents, matcher.scores(question, vector), candidates, index.manifest.gate)
  return { evidence, candidates }
}
