import type { Comparator } from '../decision-logic/grammar/comparators.ts'
import type { Token } from '../decision-logic/grammar/tokenise.ts'

/** A word that says what a sentence is about; words of one meaning have one concept. */
export interface Word {
  /** Index of its token. */
  readonly at: number
  readonly concept: string
  /** How rare it is; above 0. */
  readonly weight: number
  /** It stands in a clause that says when something holds: "if the key is lost". */
  readonly conditional: boolean
}

/** The concepts around a place, the nearest with 1, the next with 1/2, and so on. */
export type Surroundings = ReadonlyMap<string, number>

/** A number with its unit. */
export interface Quantity {
  /** Index of its first token. */
  readonly at: number
  /** Index of the token behind it. */
  readonly next: number
  readonly text: string
  /** As written. */
  readonly number: number
  /** In the canonical unit; minutes for all times that convert into minutes. */
  readonly value: number
  /** Null for a bare number; that of the figure before it where the sentence goes on with the same ("3 days on Seed, 5 on Leaf"). */
  readonly unit: string | null
  /** Of a noun that is counted: "3 parcels". */
  readonly counts: boolean
  readonly calendar: 'business' | 'calendar' | null
  readonly comparator: Comparator | null
  /** Said without a number: "a week". It may prove a figure and needs no proof. */
  readonly loose: boolean
  readonly surroundings: Surroundings
}

/** A word on which the meaning turns: a negation, a modal verb, a condition. */
export interface Cue {
  readonly kind: 'negation' | 'modal' | 'condition'
  /** What it amounts to: "must" for "has to", "before" for "prior to". */
  readonly sense: string
  readonly at: number
  readonly next: number
  readonly text: string
  /** Concepts that it governs. */
  readonly scope: readonly string[]
  /** Concepts of the clause that it stands in, on both sides. */
  readonly clause: readonly string[]
}

/** A name: a word with a capital inside a sentence, or with a digit in it. */
export interface Name {
  readonly at: number
  readonly text: string
  /** Lower case. */
  readonly lower: string
  readonly surroundings: Surroundings
}

/** A sentence as the check reads it. */
export interface Claim {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
  readonly quantities: readonly Quantity[]
  readonly cues: readonly Cue[]
  readonly names: readonly Name[]
  /** What each token is compared by: a concept for content words, the lower case of others; empty for signs. */
  readonly keys: readonly string[]
}
