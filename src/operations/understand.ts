import type { Audience } from '../../schemas/audience.ts'
import type { Context, Conversation } from '../../schemas/reply.ts'
import { openSource } from '../reply/answer-source.ts'
import { isFollowUp } from '../reply/case/is-follow-up.ts'
import { followConversation, type Recall, type Thread } from '../reply/conversation.ts'
import { type Decision, decideReply } from '../reply/decide-reply.ts'
import { readQuestion } from '../reply/read-question.ts'
import { type Look, lookInto } from './look-into.ts'
import type { OpenedIndex } from './parts.ts'

/** A question with the conversation that it belongs to, and what was found for what it is about; null where it cannot be looked up. */
interface Understood {
  readonly thread: Thread
  readonly look: Look | null
}

/** What a question is about: itself, or the question before it, of which it changes the case or answers what was asked back. */
export async function understand(
  opened: OpenedIndex,
  question: string,
  context: Context,
  audience: Audience,
  conversation: Conversation,
  signal?: AbortSignal,
): Promise<Understood> {
  const looks = new Map<string, Promise<Look | null>>()
  const look = (asked: string): Promise<Look | null> => {
    const { text, fault } = readQuestion(asked)
    const known = looks.get(text) ?? (fault === null ? lookInto(opened, text, signal) : Promise.resolve(null))
    looks.set(text, known)
    return known
  }
  const thread = await followConversation(conversation, question, context, recallFrom(opened, audience, look))
  return { thread, look: await look(thread.about) }
}

/** The former questions of a conversation, decided again as they were. */
function recallFrom(
  { index }: OpenedIndex,
  audience: Audience,
  look: (question: string) => Promise<Look | null>,
): Recall {
  return {
    async decide({ about, said, before, context }): Promise<Decision> {
      const found = await look(about)
      const asked = { text: about, audience, context, said, before }
      return decideReply(index, asked, found?.evidence ?? null, found?.candidates ?? [])
    },
    async changesCase({ about, said, before, context }, { intent: decided }, text) {
      const intent = index.intents.find(({ id }) => id === decided?.id)
      const found = await look(about)
      if (intent?.handling !== 'documented' || found === null) return false
      const source = openSource(index, intent, found.candidates, { context, said, before })
      if (source === null || !isFollowUp(text, source.case.vocabulary)) return false
      // What is for people is for people, however short it is said.
      return (await look(text))?.evidence.nearestIsHumanOnly === false
    },
  }
}
