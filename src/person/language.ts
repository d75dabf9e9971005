/**
 * How people of one language ask for a person: lists of words and wordings, parted by commas, that the templates of all languages are made of.
 * They are folded before they are compared (see `foldText`), and `word*` stands for the word with any ending.
 */
export interface RequestLanguage {
  /** ISO 639-1. */
  readonly code: string
  readonly name: string
  readonly lists: {
    /** Who is asked for: roles, teams, "human". Alone in a sentence, these are a request. */
    readonly agent: string
    /** "somebody"; alone, no request. */
    readonly someone: string
    /** "real", "live". */
    readonly real: string
    /** Small words that may stand between the parts. */
    readonly fill: string
    readonly please: string
    /** Verbs of contact as wishes and questions have them; never the past tense, which tells of a request. */
    readonly talk: string
    /** "put me through to". */
    readonly connect: string
    /** "I want", "I need", "can I have". */
    readonly want: string
    /** "I don't want", "enough of". */
    readonly no: string
    /** What is refused. */
    readonly bot: string
    /** "is there". */
    readonly exists: string
    /** "there", "available". */
    readonly there: string
    /** "could", "let", before who shall act. */
    readonly lead?: string
    /** "call me", "look at my case": what the person shall do. */
    readonly act?: string
    /** What only a person can be meant for: "can an agent help me", while "can someone help me" is how any question begins. */
    readonly help?: string
    /** Whole wordings of "call me back". */
    readonly callback: string
  }
  /** True where the verb may stand after what it is about. */
  readonly verbLast?: boolean
  /** Wordings that no template makes. */
  readonly phrases: readonly string[]
  /** Wordings that look like a request and are none: "the agent's number", "my manager". Their words are passed over. */
  readonly exceptions: readonly string[]
  /** Words that are no typing errors of those in the lists. */
  readonly correct?: string
}
