import type { Audience } from '../../schemas/audience.ts'
import type { Intent } from '../../schemas/intent.ts'
import type { Topic } from '../../schemas/policy.ts'
import type { Answer, Clarify, Context, Conversation, ReasonCode, Reply } from '../../schemas/reply.ts'
import { describeGate, thresholdOf, whyUncertified } from '../gate/describe-gate.ts'
import type { Evidence, IntentEvidence } from '../gate/weigh-evidence.ts'
import { findPersonRequest } from '../person/find-person-request.ts'
import { policyFor } from '../policy/open-policy.ts'
import type { Candidate } from '../retrieval/retrieve.ts'
import type { SearchIndex } from '../search-index/search-index.ts'
import { answerAbout } from './answer-about.ts'
import { openSource } from './answer-source.ts'
import { chooseQuestion } from './case/choose-question.ts'
import { composeAnswer } from './compose-answer.ts'
import { composeHandoff } from './compose-handoff.ts'
import { findDefect } from './find-defect.ts'
import { describeGap } from './find-gap.ts'
import { isOtherLanguage } from './other-language.ts'
import { readQuestion } from './read-question.ts'
import { clarifiesInARow, mostClarifies, repeatedFailure } from './repeated-failure.ts'
import { routeOf } from './route-handoff.ts'

export interface Question {
  readonly text: string
  /** What was said of this case, the text last; and before, of other cases. */
  readonly said?: readonly string[]
  readonly before?: readonly string[]
  readonly audience: Audience
  readonly context: Context
  /** What was said before. */
  readonly conversation?: Conversation
  /** Of the question, ISO 639-1; "und" where it is not known for sure. */
  readonly language?: string
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
 * the policy: who asks for a person gets one; what the configuration never answers, sensitive topics, and a conversation in which the bot has
 * failed go to one, whatever the score; what is in another language, human-only or not documented is never answered; a customer sees only wording
 * for customers; an assist-only answer goes to a colleague.
 */
export function decideReply(
  index: SearchIndex,
  question: Question,
  evidence: Evidence | null,
  candidates: readonly Candidate[],
): Decision {
  const { threshold } = index.manifest.gate
  const scores = { documented: evidence?.score ?? 0, threshold, gate: describeGate(index.manifest.gate) }
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
    more: { topic?: Topic; needs?: Clarify[]; missing?: string[] } = {},
  ): Decision => ({
    ...shared,
    kind: 'handoff',
    intent: intent === null ? null : { id: intent.id, handling: intent.handling },
    reason: { code, message },
    handoff: composeHandoff(
      question,
      code,
      evidence,
      candidates,
      draft,
      routeOf(index.manifest.policy, question, code, intent, more.topic ?? null),
      more.needs ?? [],
      more.missing,
    ),
  })

  const { start, fault } = readQuestion(question.text)
  if (fault === 'empty-question') return handOff(fault, 'There is no question.', null)
  if (fault === 'unreadable-question') return handOff(fault, 'The question has no word.', null)
  if (findPersonRequest(start) !== null) return handOff('person-requested', 'The customer asks for a person.', null)
  const policy = policyFor(index.manifest.policy)
  const blocked = policy.blockedPhrase(start)
  if (blocked !== null) return handOff('blocked', `The configuration never answers "${blocked}".`, null)
  const topic = policy.topicOf(start)
  if (topic !== null) return handOff('sensitive', topic.reason, null, null, { topic })
  const conversation = question.conversation ?? []
  const failure = repeatedFailure(start, conversation, question.audience)
  if (failure !== null) return handOff('repeated-failure', failure, null)
  if (evidence === null) return handOff('question-too-long', 'The question is longer than 4,000 characters.', null)
  if (isOtherLanguage(question.language, index.documents)) {
    return handOff('other-language', 'The question is in a language that no document is written in.', null)
  }
  const human = evidence.humanOnly[0]
  if (best === undefined || scores.documented < thresholdOf(index.manifest.gate, best.intent.id)) {
    if (human !== undefined && (evidence.nearestIsHumanOnly || human.logit > Math.max(0, best?.logit ?? 0))) {
      return handOff('human-only', `"${human.intent.label}" is for a person: ${human.intent.reason}`, human.intent)
    }
    return handOff('undocumented', 'No document covers this question well enough.', null)
  }
  const chosen = chosenBy(question.context, evidence.documented) ?? best
  if (policy.isBlocked(chosen.intent.id)) {
    return handOff('blocked', `The configuration never answers "${chosen.intent.label}".`, chosen.intent)
  }
  const uncertified = whyUncertified(index.manifest.gate, chosen.intent.id)
  if (uncertified !== null) return handOff('uncertified', uncertified, chosen.intent)
  const rivals = levelWith(best, evidence.documented, question.context)
  if (rivals.length > 1) {
    const clarify = askWhich(rivals.map(({ intent }) => intent))
    const message = `${rivals.length} documented intents fit equally well.`
    if (clarifiesInARow(conversation) >= mostClarifies) {
      const tried = 'The customer was asked twice, and it is still not clear what this is about.'
      return handOff('repeated-failure', tried, null, null, { needs: [clarify] })
    }
    return { ...shared, kind: 'clarify', intent: null, reason: { code: 'level-intents', message }, clarify }
  }
  const { intent } = chosen
  const { audience, context, said = [question.text], before = [] } = question
  const source = openSource(index, intent, candidates, { context, said, before })
  const { answer, gap } = source === null ? { answer: null, gap: null } : answerAbout(source, audience, said.join('\n'))
  const draftForColleague = () => source && composeAnswer(source, 'agent')
  if (intent.automation === 'assist') {
    const draft = answer ?? draftForColleague()
    return handOff('assist-only', `A colleague sends the answer: "${intent.label}" is assist-only.`, intent, draft)
  }
  const defect = source && findDefect(source, answer, question.audience)
  if (defect !== null) {
    const { path } = source?.passages[0] ?? { path: intent.documents[0] }
    const message = `The documentation has an open error at ${path}:${defect.line}: ${defect.message}`
    return handOff('documentation-defect', message, intent, null, { missing: [defect.message] })
  }
  const clarify = source && audience === 'customer' ? chooseQuestion(source.passages, source.case) : null
  if (clarify !== null) {
    const message = `The answer depends on something that is not known yet: ${clarify.variable}.`
    if (clarifiesInARow(conversation) >= mostClarifies) {
      const tried = 'The customer was asked twice, and one more thing would have to be known.'
      return handOff('repeated-failure', tried, intent, draftForColleague(), { needs: [clarify] })
    }
    const about = { id: intent.id, handling: intent.handling }
    return { ...shared, kind: 'clarify', intent: about, reason: { code: 'missing-fact', message }, clarify }
  }
  if (answer === null) {
    const draft = audience === 'customer' ? draftForColleague() : null
    const message = 'The question is documented for colleagues, but no wording is approved for customers.'
    return handOff('no-customer-wording', message, intent, draft)
  }
  if (gap !== null) return handOff('undocumented', describeGap(gap), intent, null, { missing: [describeGap(gap)] })
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
