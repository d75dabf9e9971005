import type { Audience } from '../../schemas/audience.ts'
import type { Answer } from '../../schemas/reply.ts'
import type { AnswerSource } from './answer-source.ts'
import { composeAnswer } from './compose-answer.ts'
import { findGap, type Gap, preferring } from './find-gap.ts'

/**
 * The answer of a source on what the question names; with a gap where it is about something else of the same kind. Of a document that is too
 * long to be quoted whole, what names it is quoted first.
 */
export function answerAbout(
  source: AnswerSource,
  audience: Audience,
  question: string,
): { answer: Answer | null; gap: Gap | null } {
  const answer = composeAnswer(source, audience)
  const gap = answer === null ? null : findGap(source, answer, question)
  if (gap === null) return { answer, gap }
  const other = composeAnswer(preferring(source, gap), audience)
  const settled = other !== null && findGap(source, other, question) === null
  return settled ? { answer: other, gap: null } : { answer, gap }
}
