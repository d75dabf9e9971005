import type { Context, Conversation } from '../../schemas/reply.ts'
import { readAnswer } from './case/read-answer.ts'
import type { Decision } from './decide-reply.ts'

/** What is talked about: the question that is looked up, and what was said and answered since. */
export interface Thread {
  readonly about: string
  readonly said: readonly string[]
  readonly before: readonly string[]
  readonly context: Context
}

/** Turns before these are forgotten. */
const mostTurns = 20

/** How a former question of the conversation was decided, and whether a text only changes its case. */
export interface Recall {
  decide(thread: Thread): Promise<Decision>
  changesCase(thread: Thread, decision: Decision, text: string): Promise<boolean>
}

/**
 * A question in its conversation: an answer to the last clarifying question fills the fact that was missing, what only changes the case keeps the
 * question before it, all else is a question of its own. Nothing is stored: what the former replies were is decided again.
 */
export async function followConversation(
  turns: Conversation,
  text: string,
  context: Context,
  recall: Recall,
): Promise<Thread> {
  let thread: Thread | null = null
  let asked = ''
  const last = turns.at(-1)
  // Callers may give the question itself as the last turn.
  const earlier = last?.role === 'customer' && last.text.trim() === text.trim() ? turns.slice(0, -1) : turns
  for (const turn of [...earlier.slice(-mostTurns), { role: 'customer' as const, text }]) {
    if (turn.role !== 'customer') {
      asked = turn.text
      continue
    }
    thread = await next(thread, asked, turn.text, context, recall)
    asked = ''
  }
  return thread ?? { about: text, said: [text], before: [], context }
}

async function next(
  thread: Thread | null,
  asked: string,
  text: string,
  context: Context,
  recall: Recall,
): Promise<Thread> {
  if (thread === null) return { about: text, said: [text], before: [], context }
  const decision = await recall.decide(thread)
  const { clarify } = decision
  if (clarify !== null && asked.includes(clarify.question)) {
    const value = readAnswer(clarify, text)
    if (value !== null) return { ...thread, context: { ...thread.context, [clarify.variable]: value } }
  }
  if (await recall.changesCase(thread, decision, text)) return { ...thread, said: [...thread.said, text] }
  return { about: text, said: [text], before: [...thread.before, ...thread.said], context }
}
