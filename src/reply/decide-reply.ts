import type { Audience } from '../../schemas/audience.ts'
import type { Intent } from '../../schemas/intent.ts'
import type { Answer, Clarify, Context, ReasonCode, Reply } from '../../schemas/reply.ts'
import type { Evidence, IntentEvidence } from '../gate/weigh-evidence.ts'
import { findPersonRequest } from '../person/find-person-request.ts'
import type { Candidate } from '../retrieval/retrieve.ts'
import type { SearchIndex } from '../search-index/search-index.ts'
import { composeAnswer } from './compose-answer.ts'
import { composeHandoff } from './compose-handoff.ts'

export interface Question {
  readonly text: string
  readonly audience: Audience
  readonly context: Context
}

/** A reply without what the operation adds: id, index and time. */
export type Decision = Pick<
  Reply,
  'kind' | 'intent' | 'scores' | 'reason' | 'answer' | 'clarify' | 'handoff' | 'passages'
>

/** Intents whose evidence differs by less than this, in logits, are level. */
const level = 0.12
const shownPassages = 5

/**
 * The reply to a question, from what was weighed and retrieved for it; `evidence` is null where the question could not be looked at. The order is
 * the policy: who asks for a person gets one; what is human-only or not documented is never answered; a customer sees only wording for
 * customers; an assist-only answer goes to a colleague.
 */
export function decideReply(
  index: SearchIndex,
  question: Question,
  evidence: Evidence | null,
  candidates: readonly Candidate[],
): Decision {
  const { threshold } = index.manifest.gate
  const scores = { documented: evidence?.score ?? 0, threshold }
  const passages = candidates.slice(0, shownPassages).map(({ passage, score, ranks }) => {
    return { id: passage.id, path: passage.path, headings: [...passage.headings], score, ranks }
  })
  const shared = { scores, passages, answer: null, clarify: null, handoff: null }
  const best = evidence?.documented[0]
  const handOff = (
    code: ReasonCode,
    message: string,
    intent: Intent | null,
    draft: Answer | null = null,
  ): Decision => ({
    ...shared,
    kind: 'handoff',
    intent: intent === null ? null : { id: intent.id, handling: intent.handling },
    reason: { code, message },
    handoff: composeHandoff(question.text, code, evidence, candidates, draft, question.context),
  })

  if (question.text.trim() === '') return handOff('empty-question', 'There is no question.', null)
  if (evidence === null) return handOff('question-too-long', 'The question is longer than 4,000 characters.', null)
  if (findPersonRequest(question.text) !== null)
    return handOff('person-requested', 'The customer asks for a person.', null)
  const human = evidence.humanOnly[0]
  if (best === undefined || scores.documented < threshold) {
    if (human !== undefined && (evidence.nearestIsHumanOnly || human.logit > Math.max(0, best?.logit ?? 0))) {
      return handOff('human-only', `"${human.intent.label}" is for a person: ${human.intent.reason}`, human.intent)
    }
    return handOff('undocumented', 'No document covers this question well enough.', null)
  }
  const rivals = levelWith(best, evidence.documented, question.context)
  if (rivals.length > 1) {
    const clarify = askWhich(rivals.map(({ intent }) => intent))
    const message = `${rivals.length} documented intents fit equally well.`
    return { ...shared, kind: 'clarify', intent: null, reason: { code: 'level-intents', message }, clarify }
  }
  const { intent } = chosenBy(question.context, evidence.documented) ?? best
  const answer = composeAnswer(intent, question.audience, index.passages, candidates)
  if (intent.automation === 'assist') {
    const draft = answer ?? composeAnswer(intent, 'agent', index.passages, candidates)
    return handOff('assist-only', `A colleague sends the answer: "${intent.label}" is assist-only.`, intent, draft)
  }
  if (answer === null) {
    const draft = question.audience === 'customer' ? composeAnswer(intent, 'agent', index.passages, candidates) : null
    const message = 'The question is documented for colleagues, but no wording is approved for customers.'
    return handOff('no-customer-wording', message, intent, draft)
  }
  const reason = { code: 'documented' as const, message: `Documented as "${intent.label}".` }
  return { ...shared, kind: 'answer', intent: { id: intent.id, handling: intent.handling }, reason, answer }
}

/** The caller may say which intent was meant, with the id or label that a clarifying question offered. */
function chosenBy(context: Context, documented: readonly IntentEvidence[]): IntentEvidence | undefined {
  const named = context['intent']
  if (typeof named !== 'string') return undefined
  return documented.find(({ intent }) => intent.id === named || intent.label === named)
}

/** The best documented intent and those level with it. Intents that are answered by the same text are one. */
function levelWith(best: IntentEvidence, documented: readonly IntentEvidence[], context: Context): IntentEvidence[] {
  if (chosenBy(context, documented) !== undefined) return [best]
  const near = documented.filter(({ logit }) => logit >= 0 && best.logit - logit < level)
  const texts = new Set<string>()
  return near.filter(({ intent }) => {
    const text = `${intent.documents.join(' ')} ${intent.section ?? ''}`
    return !texts.has(text) && texts.add(text)
  })
}

function askWhich(intents: readonly Intent[]): Clarify {
  const options = intents.slice(0, 4).map((intent) => intent.label)
  const last = options.at(-1) ?? ''
  const listed = `${options.slice(0, -1).map(quoted).join(', ')} or ${quoted(last)}`
  return { question: `Is this about ${listed}?`, variable: 'intent', type: 'enum', options }
}

function quoted(label: string): string {
  return `“${label}”`
}
