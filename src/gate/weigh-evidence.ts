import type { GateSettings } from '../../schemas/index-manifest.ts'
import type { Intent } from '../../schemas/intent.ts'
import type { Candidate } from '../retrieval/retrieve.ts'
import { contrast, type IntentScores } from './example-matcher.ts'

/** What speaks for an intent, in logits: 0 is "just documented", larger is surer. */
export interface IntentEvidence {
  readonly intent: Intent
  /** Mean similarity of its three best examples. */
  readonly examples: number
  /** Share of the question's characters that its examples have, in [0, 1]. */
  readonly coverage: number
  /** What the classifier adds. */
  readonly classifier: number
  /** Its best passage: 0.6 cosine + 0.4 coverage; null where none was retrieved. */
  readonly passage: number | null
  readonly logit: number
}

export interface Evidence {
  /** Best first. */
  readonly documented: readonly IntentEvidence[]
  readonly humanOnly: readonly IntentEvidence[]
  /** In [0, 1], monotone in the evidence; 0.5 is the default threshold. Not a probability. */
  readonly score: number
  /** True where the nearest class is human-only, by a similarity that is more than chance. */
  readonly nearestIsHumanOnly: boolean
}

/** Growth of the logit with example similarity, and where and how passage evidence grows; measured, see docs/measurements.md. */
const exampleWidth = 0.05
const passageScale = { centre: 0.43, width: 0.05, examples: 0.5 }
/** By how much a document without utterances must be ahead of what is human-only, in logits. */
const lead = 1
/** Similarity of three examples below which two utterances have no more in common than their language. */
const chance = 0.33

/**
 * The intents of an index weighed for a question. An intent with utterances of its own is judged by them, less half of what speaks for the best
 * human-only intent; passages only mislead there, since near-miss questions use the same words. A document without utterances is judged by its
 * best passage.
 */
export function weighEvidence(
  intents: readonly Intent[],
  scores: IntentScores,
  candidates: readonly Candidate[],
  { centre }: Pick<GateSettings, 'centre'>,
): Evidence {
  const passages = bestPassages(intents, candidates)
  const against = highest(intents, scores.total, 'human-only')
  const weighed = intents.map((intent, at): IntentEvidence => {
    const similarity = scores.similarity[at] ?? -Infinity
    const passage = passages.get(intent.id) ?? null
    const rival = intent.handling === 'human-only' ? -Infinity : against
    const byExamples = (contrast(scores.total[at] ?? -Infinity, rival) - centre) / exampleWidth
    const logit = intent.derived ? logitOfPassage(passage, similarity) : byExamples
    return {
      intent,
      examples: similarity,
      coverage: scores.coverage[at] ?? 0,
      classifier: scores.classifier[at] ?? 0,
      passage,
      logit,
    }
  })
  const ranked = weighed.sort((a, b) => b.logit - a.logit || (a.intent.id < b.intent.id ? -1 : 1))
  const documented = ranked.filter(({ intent }) => intent.handling === 'documented')
  const humanOnly = ranked.filter(({ intent }) => intent.handling === 'human-only')
  const closest = highest(intents, scores.total, 'documented')
  return {
    documented,
    humanOnly,
    score: sigmoid(decisive(documented, humanOnly)),
    nearestIsHumanOnly: against > closest && against > chance,
  }
}

/** The best logit, lowered where something human-only without utterances, or against a document without, comes close. */
function decisive(documented: readonly IntentEvidence[], humanOnly: readonly IntentEvidence[]): number {
  const best = documented[0]
  if (best === undefined) return -Infinity
  const rivals = humanOnly.filter(({ intent }) => intent.derived || best.intent.derived)
  const rival = rivals[0]
  return rival === undefined ? best.logit : Math.min(best.logit, best.logit - rival.logit - lead)
}

function logitOfPassage(passage: number | null, similarity: number): number {
  if (passage === null) return -Infinity
  const { centre, width, examples } = passageScale
  // Title and headings say which of two documents with a like passage is meant; they do not make a question documented.
  const agreement = examples * Math.min(0, Math.max(0, similarity) - chance)
  return (passage + agreement - centre) / width
}

/** The best passage of each intent: of its section where it names one, else of its documents. */
function bestPassages(intents: readonly Intent[], candidates: readonly Candidate[]): Map<string, number> {
  const best = new Map<string, number>()
  for (const intent of intents) {
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

function highest(intents: readonly Intent[], scores: Float64Array, handling: Intent['handling']): number {
  let best = -Infinity
  for (const [at, intent] of intents.entries()) {
    if (intent.handling === handling && !intent.derived) best = Math.max(best, scores[at] ?? -Infinity)
  }
  return best
}

/** The documented score of a contrast of examples, in [0, 1]; 0.5 at the centre. */
export function documentedScore(contrasted: number, centre: number): number {
  return sigmoid((contrasted - centre) / exampleWidth)
}

/** Rounded, so that the last bits of a sum never decide. */
function sigmoid(logit: number): number {
  if (Number.isNaN(logit)) return 0
  return Math.round(1e6 / (1 + Math.exp(-logit))) / 1e6
}
