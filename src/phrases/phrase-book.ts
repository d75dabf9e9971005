import type { FoldedText } from './fold-text.ts'
import type { Phrase } from './phrase.ts'
import { anyWord, PhraseAutomaton } from './phrase-automaton.ts'
import { type Token, Vocabulary } from './vocabulary.ts'

/** A phrase that was found: its number in the book, and the words that it covers, the last one excluded. */
export interface PhraseMatch {
  readonly phrase: number
  readonly from: number
  readonly to: number
}

/** Words that phrases cover, by the group of the phrase: 1 at each of them. */
export type Covered = ReadonlyMap<number, Uint8Array>

/** States that are reached at a word, each followed by the first word of a match; a state may be there more than once. */
type Reached = number[]

/**
 * Phrases that are looked for all at once: a text is read from left to right, and all that may still match is kept. Time in proportion to the
 * words times the phrases that begin alike, with nothing to go back over.
 */
export class PhraseBook {
  readonly #automaton: PhraseAutomaton
  readonly #vocabulary: Vocabulary

  readonly #groupOf: (phrase: number) => number

  /**
   * `groupOf`: phrases that belong together, as those of one language; one group by default.
   * @throws PhraseError for a phrase that would match any text, or names a list that there is none of
   */
  constructor(
    phrases: readonly Phrase[],
    vocabulary: Vocabulary = new Vocabulary(),
    groupOf: (phrase: number) => number = () => 0,
  ) {
    this.#vocabulary = vocabulary
    this.#groupOf = groupOf
    this.#automaton = new PhraseAutomaton(phrases, vocabulary, groupOf)
  }

  /** Every phrase that a text has with no word that is covered for its group, each once, with the words of its longest match that ends first. */
  find(text: FoldedText, covered: Covered = new Map()): PhraseMatch[] {
    const found = new Map<number, PhraseMatch>()
    for (const match of this.#matches(text, covered)) if (!found.has(match.phrase)) found.set(match.phrase, match)
    return [...found.values()].sort((a, b) => a.from - b.from || a.phrase - b.phrase)
  }

  /** The match that ends first, with no word that is covered for its group; null where there is none. */
  first(text: FoldedText, covered: Covered = new Map()): PhraseMatch | null {
    for (const match of this.#matches(text, covered)) return match
    return null
  }

  /** All words of a text that phrases cover. */
  cover(text: FoldedText): Covered {
    const covered = new Map<number, Uint8Array>()
    const blank = new Map<number, number>()
    // From the end, so that a word is looked at once however many matches cover it.
    for (const { phrase, from, to } of [...this.#matches(text)].reverse()) {
      const group = this.#groupOf(phrase)
      const words = covered.get(group) ?? new Uint8Array(text.words.length)
      const before = blank.get(group) ?? text.words.length
      words.fill(1, from, Math.max(from, Math.min(to, before)))
      covered.set(group, words)
      blank.set(group, Math.min(before, from))
    }
    return covered
  }

  /** In the order of their ends. */
  *#matches(text: FoldedText, covered: Covered = new Map()): Iterable<PhraseMatch> {
    const { words, edges } = text
    const tokens = this.#vocabulary.tokensOf(text)
    const ahead: (Reached | undefined)[] = []
    // At the number of a token or state, the word where it was last met, from 1.
    const met = new Int32Array(this.#vocabulary.last + 1)
    const visited = new Int32Array(this.#automaton.size)
    const origins = new Int32Array(this.#automaton.size)
    for (let at = 0; at <= words.length; at++) {
      const edge = edges[at] ?? 2
      const here = tokens[at] ?? []
      for (const [id] of here) met[id] = at + 1
      for (const state of distinct(ahead[at] ?? [], at, visited, origins)) {
        const from = origins[state] as number
        const { accepts, steps, group } = this.#automaton.continuationOf(state, edge)
        for (const phrase of accepts) yield { phrase, from, to: at }
        // A phrase does not go on in the next sentence.
        if (edge === 2) continue
        const blank = covered.get(group)
        for (let step = 0; step < steps.length; step += 2) {
          const id = steps[step] as number
          const next = steps[step + 1] as number
          if (id === anyWord && at < words.length && blank?.[at] !== 1) reach(ahead, at + 1, next, from)
          if (met[id] === at + 1) reachAll(ahead, here, id, at, next, from, blank)
        }
      }
      ahead[at] = undefined
      for (const [id, length] of here) {
        for (const state of this.#automaton.startsWith(id, edge)) {
          const blank = covered.get(this.#automaton.groupOf(state))
          if (!isCovered(blank, at, length)) reach(ahead, at + length, state, at)
        }
      }
    }
  }
}

/** Takes a state to the ends of all tokens of one number. */
function reachAll(
  ahead: (Reached | undefined)[],
  tokens: readonly Token[],
  id: number,
  at: number,
  state: number,
  from: number,
  blank: Uint8Array | undefined,
): void {
  for (const [token, length] of tokens) {
    if (token === id && !isCovered(blank, at, length)) reach(ahead, at + length, state, from)
  }
}

function reach(ahead: (Reached | undefined)[], to: number, state: number, from: number): void {
  const there = ahead[to]
  if (there === undefined) ahead[to] = [state, from]
  else there.push(state, from)
}

/** The states that are reached at a word, each once; its first word goes to `origins`. */
function distinct(reached: Reached, at: number, visited: Int32Array, origins: Int32Array): number[] {
  const states: number[] = []
  for (let pair = 0; pair < reached.length; pair += 2) {
    const state = reached[pair] as number
    const from = reached[pair + 1] as number
    if (visited[state] !== at + 1) {
      visited[state] = at + 1
      origins[state] = from
      states.push(state)
    } else if (from < (origins[state] as number)) origins[state] = from
  }
  return states
}

function isCovered(words: Uint8Array | undefined, from: number, length: number): boolean {
  if (words === undefined) return false
  for (let at = from; at < from + length; at++) if (words[at] === 1) return true
  return false
}
