import type { Token } from '../grammar/tokenise.ts'
import type { Figure } from './read-figures.ts'
import type { UnitHabits } from './unit-habits.ts'

/** What is wrong with the unit of a figure. */
export interface UnitVerdict {
  readonly kind: 'wrong' | 'missing'
  /** What the words around it ask for; null where nothing speaks for the unit that stands there. */
  readonly expected: 'time' | 'money' | 'weight' | 'length' | 'data' | 'share' | null
  /** The word that asks for it, or the column. */
  readonly cue: string | null
  readonly dimension: string | null
}

export interface FigureInSentence {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly figures: readonly Figure[]
  /** Index of the figure. */
  readonly at: number
  /** Words of the headings and items around the sentence, in lower case. */
  around(): readonly string[]
  /** Numbers that have a unit of time elsewhere in the document, where most of what it compares is time. */
  readonly timed: ReadonlySet<number>
  /** The document writes amounts of money with their currency. */
  readonly priced: boolean
  readonly habits: UnitHabits
}
