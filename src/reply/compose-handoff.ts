import type { Answer, Clarify, Context, Conversation, Handoff, ReasonCode } from '../../schemas/reply.ts'
import type { Evidence } from '../gate/weigh-evidence.ts'
import type { Candidate } from '../retrieval/retrieve.ts'
import { isQuestionBack } from './repeated-failure.ts'

type Asked = { readonly text: string; readonly context: Context; readonly conversation?: Conversation }
type Route = Pick<Handoff, 'queue' | 'priority' | 'topic' | 'language'>

const guesses = 3
const shownPassages = 3

/** The packet for the colleague who takes over: the question, what it is probably about, the nearest passages, and what no document says. */
export function composeHandoff(
  { text: question, context, conversation = [] }: Asked,
  code: ReasonCode,
  evidence: Evidence | null,
  candidates: readonly Candidate[],
  draft: Answer | null,
  route: Route,
  needs: readonly Clarify[],
  /** What is missing, where that is known more exactly than the reason tells. */
  missing: readonly string[] = [],
): Handoff {
  const ranked = [...(evidence?.documented ?? []), ...(evidence?.humanOnly ?? [])].sort((a, b) => b.logit - a.logit)
  const best = ranked.slice(0, guesses)
  return {
    summary: summarise(question),
    question,
    guesses: best.map(({ intent, logit }) => ({ intent: intent.id, label: intent.label, score: round(logit) })),
    passages: candidates.slice(0, shownPassages).map(({ passage }) => ({
      path: passage.path,
      headings: [...passage.headings],
      quote: passage.quote,
      line: passage.place.start.line,
    })),
    missing: missing.length > 0 ? [...missing] : missingOf(code, best[0]?.intent.label ?? null),
    draft,
    context,
    ...route,
    collected: [...collectedFrom(context), ...answersIn(conversation)],
    stepsDone: conversation.flatMap(({ role, text }) =>
      role === 'customer' || isQuestionBack(text) ? [] : [{ by: role, text }],
    ),
    needs: [...needs],
  }
}

function collectedFrom(context: Context): Handoff['collected'] {
  return Object.entries(context).map(([variable, value]) => ({ variable, value, from: 'context' }))
}

/** What the customer answered where they were asked, under the question that it answers. */
function answersIn(conversation: Conversation): Handoff['collected'] {
  return conversation.flatMap(({ role, text }, at) => {
    const asked = conversation[at - 1]
    if (role !== 'customer' || asked === undefined || asked.role === 'customer' || !isQuestionBack(asked.text))
      return []
    return [{ variable: asked.text.trim(), value: text.trim(), from: 'conversation' as const }]
  })
}

/** The first sentence that is a question or names something, shortened at a word. */
function summarise(question: string): string {
  const text = question.replace(/\s+/g, ' ').trim()
  const sentences = text.match(/[^.!?]+[.!?]*/g) ?? [text]
  const telling =
    sentences.find((sentence) => sentence.includes('?')) ?? sentences.find((sentence) => sentence.trim().length > 25)
  const chosen = (telling ?? text).trim()
  return chosen.length <= 160 ? chosen : `${chosen.slice(0, 160).replace(/\s+\S*$/, '')} …`
}

function missingOf(code: ReasonCode, nearest: string | null): string[] {
  if (code === 'undocumented') {
    return [
      nearest === null
        ? 'No document covers this question.'
        : `No document covers this question; the nearest is about "${nearest}".`,
    ]
  }
  if (code === 'other-language') return ['No document is written in the language of the question.']
  if (code === 'no-customer-wording') return ['The procedure has no wording that a customer may be given.']
  return []
}

function round(logit: number): number {
  return Number.isFinite(logit) ? Math.round(logit * 1000) / 1000 : -999
}
