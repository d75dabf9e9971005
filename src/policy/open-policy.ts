import type { Policy, Topic } from '../../schemas/policy.ts'
import { foldText } from '../phrases/fold-text.ts'
import { parseWildcards } from '../phrases/parse-wildcards.ts'
import { PhraseBook } from '../phrases/phrase-book.ts'
import { Vocabulary } from '../phrases/vocabulary.ts'
import { namesIntent } from './names-intent.ts'

/** What is decided outside the score, ready for questions. */
export interface OpenPolicy {
  /** The phrase of the `never` list that a text has, as it is written there; null where it has none. */
  blockedPhrase(text: string): string | null
  /** The first topic of the list that a text has; null where it has none. */
  topicOf(text: string): Topic | null
  isBlocked(intent: string): boolean
  /** Who takes an intent over; null where the configuration does not say. */
  queueOf(intent: string | null): string | null
}

const opened = new WeakMap<Policy, OpenPolicy>()

/** The policy of an index, made ready once. */
export function policyFor(policy: Policy): OpenPolicy {
  const known = opened.get(policy) ?? openPolicy(policy)
  opened.set(policy, known)
  return known
}

/** A policy made ready. @throws PhraseError for a phrase that cannot be read, which the configuration was checked for */
export function openPolicy({ never, topics, handoff }: Policy): OpenPolicy {
  const blocked = new PhraseBook(never.phrases.map(parseWildcards))
  const vocabulary = new Vocabulary()
  const phrases = bookOf(topics, ({ phrases: texts }) => texts, vocabulary)
  const exceptions = bookOf(topics, ({ except }) => except, vocabulary)
  return {
    blockedPhrase: (text) => {
      const match = blocked.first(foldText(text))
      return match === null ? null : (never.phrases[match.phrase] ?? null)
    },
    topicOf: (text) => {
      const folded = foldText(text)
      const found = phrases.book
        .find(folded, exceptions.book.cover(folded))
        .map(({ phrase }) => phrases.topicOf(phrase))
      return topics[Math.min(...found)] ?? null
    },
    isBlocked: (intent) => never.intents.some((pattern) => namesIntent(pattern, intent)),
    queueOf: (intent) => {
      const patterns = Object.keys(handoff.queues).filter((pattern) => intent !== null && namesIntent(pattern, intent))
      // The longest says most.
      const [best] = patterns.sort((a, b) => b.length - a.length)
      return (best === undefined ? undefined : handoff.queues[best]) ?? handoff.queue ?? null
    },
  }
}

/** The phrases of all topics in one book, each topic a group of them. */
function bookOf(
  topics: readonly Topic[],
  phrasesOf: (topic: Topic) => readonly string[],
  vocabulary: Vocabulary,
): { book: PhraseBook; topicOf: (phrase: number) => number } {
  const texts = topics.flatMap((topic, number) => phrasesOf(topic).map((text) => ({ text, number })))
  const topicOf = (phrase: number): number => texts[phrase]?.number ?? 0
  const phrases = texts.map(({ text }) => parseWildcards(text))
  return { book: new PhraseBook(phrases, vocabulary, topicOf), topicOf }
}
