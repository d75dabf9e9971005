import type { Certificate, MeasuredRate } from '../../schemas/certificate.ts'
import { fewestTrials, mostErrors, upperBound } from './binomial-bound.ts'

/** A labelled question as the gate scores it. */
export interface LabelledScore {
  readonly score: number
  /** The documented intent that is meant; null where none is. */
  readonly intent: string | null
  /** The documented intent that would answer; null where there is none. */
  readonly best: string | null
}

/** What is to be promised. */
export interface Promised {
  readonly risk: number
  readonly confidence: number
  /** Stricter risks, by intent. */
  readonly intents: ReadonlyMap<string, number>
  /** No threshold below this is chosen, whatever the data would allow. */
  readonly floor: number
}

type Judged = Pick<
  Certificate,
  | 'risk'
  | 'confidence'
  | 'threshold'
  | 'answeredUndocumented'
  | 'handedOffDocumented'
  | 'wrongIntent'
  | 'mixes'
  | 'intents'
  | 'scores'
>

const mixes = [0.03, 0.18, 0.4]
const keptScores = 200
/** Scores are on this grid. */
const step = 1e-6

/**
 * The lowest threshold that keeps the promise: with k the most errors among n undocumented questions whose bound is at most the risk, everything
 * above the (k+1)-th best undocumented score is answered. As k depends on n alone, the promise holds for the threshold that is chosen
 * from the same data (Tong, Feng and Zhao 2018, the Neyman-Pearson umbrella).
 */
export function certify(questions: readonly LabelledScore[], promise: Promised): Judged {
  const { risk, confidence } = promise
  const undocumented = questions.filter(({ intent }) => intent === null)
  const documented = questions.filter(({ intent }) => intent !== null)
  const allowed = thresholdFor(
    undocumented.map(({ score }) => score),
    risk,
    confidence,
  )
  const general = Math.max(promise.floor, allowed)
  const intents = [...promise.intents].map(([id, own]) => ({
    id,
    risk: own,
    ...strict(id, own, general, undocumented, confidence),
  }))
  const own = new Map(intents.map(({ id, threshold }) => [id, threshold ?? Number.POSITIVE_INFINITY]))
  const isAnswered = ({ score, best }: LabelledScore): boolean =>
    best !== null && score >= Math.max(general, own.get(best) ?? 0)
  const answered = documented.filter(isAnswered)
  const rate = (errors: number, of: number): MeasuredRate => ({
    errors,
    of,
    rate: of === 0 ? 0 : errors / of,
    upper: upperBound(errors, of, confidence),
  })
  const answeredUndocumented = rate(undocumented.filter(isAnswered).length, undocumented.length)
  const handedOffDocumented = rate(documented.length - answered.length, documented.length)
  return {
    ...{ risk, confidence, threshold: general, answeredUndocumented, handedOffDocumented, intents },
    wrongIntent: rate(answered.filter(({ intent, best }) => intent !== best).length, answered.length),
    mixes: mixes.map((share) => ({
      undocumented: share,
      ofAnswers: shareOfAnswers(share, answeredUndocumented.upper, 1 - handedOffDocumented.rate),
    })),
    scores: ranks(questions.map(({ score }) => score)),
  }
}

/** From where on at most the allowed number of these scores is answered; 1 where they are too few for the risk. */
function thresholdFor(scores: readonly number[], risk: number, confidence: number): number {
  const allowed = mostErrors(scores.length, risk, confidence)
  if (allowed < 0) return 1
  const best = [...scores].sort((a, b) => b - a)[allowed]
  return best === undefined ? 0 : Math.min(1, Math.round((best + step) / step) * step)
}

/** An intent with a stricter risk: the share of all undocumented questions that it may answer. */
function strict(
  id: string,
  risk: number,
  general: number,
  undocumented: readonly LabelledScore[],
  confidence: number,
): { threshold: number | null; missing: number } {
  const missing = Math.max(0, fewestTrials(risk, confidence) - undocumented.length)
  if (missing > 0) return { threshold: null, missing }
  const scores = undocumented.map(({ best, score }) => (best === id ? score : 0))
  return { threshold: Math.max(general, thresholdFor(scores, risk, confidence)), missing: 0 }
}

/** Bayes: of the answers, those to undocumented questions. */
function shareOfAnswers(undocumented: number, answeredUndocumented: number, answeredDocumented: number): number {
  const wrong = undocumented * answeredUndocumented
  const total = wrong + (1 - undocumented) * answeredDocumented
  return total === 0 ? 0 : wrong / total
}

/** A sorted sample of the scores, at even steps of their rank. */
function ranks(scores: readonly number[]): number[] {
  const sorted = [...scores].sort((a, b) => a - b)
  if (sorted.length <= keptScores) return sorted
  return Array.from(
    { length: keptScores },
    (_, at) => sorted[Math.floor(((at + 0.5) * sorted.length) / keptScores)] as number,
  )
}
