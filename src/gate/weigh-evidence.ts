import type { Intent } from '../../schemas/intent.ts'
import type { Candidate } from '../retrieval/retrieve.ts'
import type { SearchIndex } from '../search-index/search-index.ts'
import type { ExampleMatcher } from './example-matcher.ts'

/** What speaks for an intent, in logits: 0 is "just documented", larger is surer. */
export interface IntentEvidence {
  readonly intent: Intent
  /** Mean similarity of its three best examples. */
  readonly examples: number
  /** Its best passage: 0.6 cosine + 0.4 coverage; null where none was retrieved. */
  readonly passage: number | null
  readonly logit: number
  /** Both kinds of evidence together, for ranking: ties between intents are broken by the weaker kind. */
  readonly rank: number
}

export interface Evidence {
  /** Best first. */
  readonly documented: readonly IntentEvidence[]
  readonly humanOnly: readonly IntentEvidence[]
  /** In [0, 1], monotone in the evidence; 0.5 is the default threshold. Not a probability. */
  readonly score: number
}

/**
 * Where each kind of evidence starts to speak for an intent, and how fast it grows. Centres are the 95 % quantile of undocumented questions: of
 * examples on CLINC150 (50 an intent, out-of-scope test), of passages on procedures without declared intents. See docs/measurements.md.
 */
const exampleScale = { centre: 0.54, width: 0.06 }
const passageScale = { centre: 0.43, width: 0.05 }
/** By how much the best documented intent must be ahead of the best human-only one, in logits. */
const lead = 1

/** The intents of an index weighed for a question; `similarities` are those of the matcher's examples. */
export function weighEvidence(
  index: SearchIndex,
  matcher: ExampleMatcher,
  similarities: Float32Array,
  candidates: readonly Candidate[],
): Evidence {
  const examples = matcher.scoresOfIntents(similarities)
  const passages = bestPassages(index, candidates)
  const weighed = matcher.intents.map((intent, at) =>
    weigh(intent, examples[at] ?? -Infinity, passages.get(intent.id) ?? null),
  )
  const ranked = weighed.sort((a, b) => b.rank - a.rank || (a.intent.id < b.intent.id ? -1 : 1))
  const documented = ranked.filter(({ intent }) => intent.handling === 'documented')
  const humanOnly = ranked.filter(({ intent }) => intent.handling === 'human-only')
  const best = highest(documented)
  const against = highest(humanOnly)
  return { documented, humanOnly, score: sigmoid(Math.min(best, best - against - lead)) }
}

function weigh(intent: Intent, examples: number, passage: number | null): IntentEvidence {
  const byExamples = (examples - exampleScale.centre) / exampleScale.width
  const byPassage = passage === null ? -Infinity : (passage - passageScale.centre) / passageScale.width
  const rank = Math.max(byExamples, byPassage) + Math.log1p(Math.exp(-Math.abs(byExamples - byPassage)))
  return {
    intent,
    examples,
    passage,
    logit: Math.max(byExamples, byPassage),
    rank: Number.isNaN(rank) ? -Infinity : rank,
  }
}

/** The best passage of each intent: of its section where it names one, else of its documents. */
function bestPassages(index: SearchIndex, candidates: readonly Candidate[]): Map<string, number> {
  const best = new Map<string, number>()
  for (const intent of index.intents) {
    for (const candidate of candidates) {
      if (!belongsTo(intent, candidate.passage)) continue
      const score = 0.6 * candidate.cosine + 0.4 * candidate.coverage
      best.set(intent.id, Math.max(best.get(intent.id) ?? -Infinity, score))
    }
  }
  return best
}

/** True where a passage is of the documents that an intent is answered from, and of its section if it has one. */
export function belongsTo(intent: Intent, passage: { documentId: string; headings: readonly string[] }): boolean {
  if (!intent.documents.includes(passage.documentId)) return false
  return intent.section === null || passage.headings.includes(intent.section)
}

function highest(ranked: readonly IntentEvidence[]): number {
  return Math.max(-Infinity, ...ranked.map(({ logit }) => logit))
}

/** Rounded, so that the last bits of a sum never decide. */
function sigmoid(logit: number): number {
  if (Number.isNaN(logit)) return 0
  return Math.round(1e6 / (1 + Math.exp(-logit))) / 1e6
}
