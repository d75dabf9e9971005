import type { Intent } from '../../schemas/intent.ts'
import type { Policy, Topic } from '../../schemas/policy.ts'
import type { Context, Handoff, ReasonCode } from '../../schemas/reply.ts'
import { findPersonRequest } from '../person/find-person-request.ts'
import { policyFor } from '../policy/open-policy.ts'

type Route = Pick<Handoff, 'queue' | 'priority' | 'topic' | 'language'>

/** Who takes a hand-off over, how soon, and in what language: a topic says more than an intent, an intent more than the configuration. */
export function routeOf(
  policy: Policy,
  question: { readonly text: string; readonly context: Context; readonly language?: string },
  code: ReasonCode,
  intent: Intent | null,
  topic: Topic | null,
): Route {
  const { priority } = policy.handoff
  // Who was let down by the bot has waited already.
  const waited = code === 'repeated-failure' && (priority === 'normal' || priority === 'low')
  return {
    queue: topic?.queue ?? policyFor(policy).queueOf(intent?.id ?? null),
    priority: topic?.priority ?? (waited ? 'high' : priority),
    topic: topic?.id ?? null,
    language: languageOf(question, code),
  }
}

/** A request for a person is often too short for a guess, but the words of the request tell. */
function languageOf({ text, language = 'und' }: { text: string; language?: string }, code: ReasonCode): string {
  if (language !== 'und' || code !== 'person-requested') return language
  return findPersonRequest(text.slice(0, 4_000))?.language ?? language
}
