import { createHash } from 'node:crypto'
import { z } from 'zod'
import {
  type CalibrateResult,
  type Certificate,
  calibrateResultSchema,
  type LabelledQuestion,
} from '../../schemas/certificate.ts'
import type { Intent } from '../../schemas/intent.ts'
import { Failure } from '../failure.ts'
import { fewestTrials } from '../gate/binomial-bound.ts'
import { certify, type LabelledScore } from '../gate/certify.ts'
import { type CrossScore, crossScores } from '../gate/cross-scores.ts'
import { documentedScore } from '../gate/weigh-evidence.ts'
import { readLabelledQuestions } from '../records/read-labelled-questions.ts'
import { readQuestion } from '../reply/read-question.ts'
import { lookInto } from './look-into.ts'
import { defineOperation } from './operation.ts'
import type { OpenedIndex } from './parts.ts'

const confidence = 0.95
const pointsOfCurve = 21
/** Where the estimate of the build lies: the writers' own examples alone never lower it. */
const centreScore = 0.5

/** Labelled questions in, a certificate for the gate out, kept with the index as a new generation. */
export const calibrate = defineOperation({
  name: 'calibrate',
  summary: 'Certify how seldom an undocumented question is answered',
  input: z.strictObject({
    risk: z.number().gt(0).lt(1).optional().describe('at most this share of undocumented questions may be answered'),
    log: z
      .string()
      .nullable()
      .default(null)
      .describe(
        "text of a labelled log; null: the writers' own examples, each as if it had not been there; provisional",
      ),
  }),
  output: calibrateResultSchema,
  async run(parts, { risk, log }, reporter, signal) {
    const started = parts.elapsed()
    const questions = log === null ? null : readLabelledQuestions(log)
    return parts.exclusively(async () => {
      const opened = await parts.openIndex()
      const { embedder } = opened.manifest
      const { gate } = opened.config
      const { intents } = opened.index
      if (questions !== null) refuseUnknown(questions, intents)
      const onProgress = (done: number, total: number): void =>
        reporter.progress({ stage: 'ask', done, total, unit: 'questions' })
      const promised = risk ?? gate.risk
      const scored =
        questions === null ? fromExamples(opened, promised) : await scoreAll(opened, questions, onProgress, signal)
      refuseOneSided(scored, questions === null)
      const certificate: Certificate = {
        index: opened.manifest.id,
        embedder: embedder.fingerprint,
        ...certify(scored, {
          risk: promised,
          confidence,
          intents: new Map(Object.entries(gate.intents)),
          floor: questions === null ? centreScore : 0,
        }),
        provisional: questions === null,
        date: parts.now().toISOString().slice(0, 10),
        data: hashOf(questions ?? intents.map(({ id, handling, examples }) => [id, handling, examples])),
        revoked: null,
      }
      const saved = await parts.saveCertificate(certificate)
      return {
        version: 1 as const,
        index: { id: opened.manifest.id, path: saved.path, generation: saved.generation },
        certificate,
        curve: curveOf(scored),
        ms: Math.round(parts.elapsed() - started),
      }
    })
  },
})

/**
 * The examples of the index, each as if it had not been written: those of documented intents are documented questions, those of human-only
 * intents are not. Where too few are marked human-only, examples whose whole intent is taken away stand for what nobody documented: a
 * harder test, since intents of one knowledge base are near each other.
 */
function fromExamples({ index, matcher }: OpenedIndex, risk: number): LabelledScore[] {
  const { intents, examples, manifest } = index
  const tell = ({ intent, best, score }: CrossScore, documented: boolean): LabelledScore => ({
    score: documentedScore(score, manifest.gate.centre),
    intent: documented ? (intents[intent]?.id ?? null) : null,
    best: intents[best]?.id ?? null,
  })
  const isDocumented = ({ intent }: CrossScore): boolean => intents[intent]?.handling === 'documented'
  const own = crossScores(intents, examples, 'examples', matcher.texts).map((one) => tell(one, isDocumented(one)))
  if (own.filter(({ intent }) => intent === null).length >= fewestTrials(risk, confidence)) return own
  const others = crossScores(intents, examples, 'intents', matcher.texts).filter(isDocumented)
  return [...own, ...others.map((one) => tell(one, false))]
}

async function scoreAll(
  opened: OpenedIndex,
  questions: readonly LabelledQuestion[],
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal | undefined,
): Promise<LabelledScore[]> {
  const documented = new Set(
    opened.index.intents.filter(({ handling }) => handling === 'documented').map(({ id }) => id),
  )
  const scores: LabelledScore[] = []
  for (const { question, intent } of questions) {
    signal?.throwIfAborted()
    const { text, fault } = readQuestion(question)
    const look = fault === null ? await lookInto(opened, text, signal) : null
    scores.push({
      score: look?.evidence.score ?? 0,
      // What only people may do is not for an answer either.
      intent: intent !== null && documented.has(intent) ? intent : null,
      best: look?.evidence.documented[0]?.intent.id ?? null,
    })
    onProgress(scores.length, questions.length)
  }
  return scores
}

function refuseUnknown(questions: readonly LabelledQuestion[], intents: readonly Intent[]): void {
  const known = new Set(intents.map(({ id }) => id))
  const unknown = [...new Set(questions.map(({ intent }) => intent).filter((id) => id !== null && !known.has(id)))]
  if (unknown.length === 0) return
  const named = unknown.slice(0, 5).join(', ')
  const more = unknown.length > 5 ? ` and ${unknown.length - 5} more` : ''
  throw new Failure(
    'file-invalid',
    `The log has labels that are no intents of this index: ${named}${more}.`,
    'Correct them (`groundwork intents list` has the ids), or label these questions "undocumented".',
  )
}

function refuseOneSided(scored: readonly LabelledScore[], own: boolean): void {
  const undocumented = scored.filter(({ intent }) => intent === null).length
  if (undocumented > 0 && undocumented < scored.length) return
  const missing = undocumented === 0 ? 'undocumented' : 'documented'
  const message = own
    ? `The index has no utterances that could stand for ${missing} questions.`
    : `The log has no ${missing} questions.`
  throw new Failure(
    'file-invalid',
    `${message} A certificate needs both kinds.`,
    'Give a log in which questions are labelled with the intent that is meant, or "undocumented".',
  )
}

function curveOf(scored: readonly LabelledScore[]): CalibrateResult['curve'] {
  const share = (kind: boolean, threshold: number): number => {
    const own = scored.filter(({ intent }) => (intent === null) === kind)
    return own.filter(({ score }) => score >= threshold).length / own.length
  }
  const sorted = scored.map(({ score }) => score).sort((a, b) => a - b)
  const steps = Array.from(
    { length: pointsOfCurve },
    (_, at) => sorted[Math.round((at * (sorted.length - 1)) / (pointsOfCurve - 1))] as number,
  )
  return [...new Set(steps)].map((threshold) => ({
    threshold,
    answeredUndocumented: share(true, threshold),
    answeredDocumented: share(false, threshold),
  }))
}

function hashOf(data: unknown): string {
  return `sha256:${createHash('sha256').update(JSON.stringify(data)).digest('hex')}`
}
