import type { Answer, Context, Handoff, ReasonCode } from '../../schemas/reply.ts'
import type { Evidence } from '../gate/weigh-evidence.ts'
import type { Candidate } from '../retrieval/retrieve.ts'

const guesses = 3
const shownPassages = 3

/** The packet for the colleague who takes over: the question, what it is probably about, the nearest passages, and what no document says. */
export function composeHandoff(
  question: string,
  code: ReasonCode,
  evidence: Evidence | null,
  candidates: readonly Candidate[],
  draft: Answer | null,
  context: Context,
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
    missing: missingOf(code, best[0]?.intent.label ?? null),
    draft,
    context,
  }
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
  if (code === 'no-customer-wording') return ['The procedure has no wording that a customer may be given.']
  return []
}

function round(logit: number): number {
  return Number.isFinite(logit) ? Math.round(logit * 1000) / 1000 : -999
}
