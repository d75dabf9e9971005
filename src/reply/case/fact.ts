import type { ClosedSet } from '../../../schemas/decision-logic.ts'
import type { Interval } from '../../../schemas/guard.ts'

/** Something that is known of the case that is asked about. */
export type Fact = {
  /** Stems of the words that it is named with; none for "it has been 9 days". */
  readonly words: readonly string[]
  /** Which text it is from: of two that disagree the later counts, and neither where both are from one text. */
  readonly turn: number
} & (
  | {
      readonly kind: 'quantity'
      /** Canonical, as guards have it; null for a number of the context whose name tells no unit. */
      readonly unit: string | null
      readonly intervals: readonly Interval[]
    }
  | {
      readonly kind: 'member'
      /** Lower case. */
      readonly member: string
      /** The closed set that it was read as a member of; null for a value of the context. */
      readonly set: Pick<ClosedSet, 'variable' | 'members' | 'from'> | null
    }
  | { readonly kind: 'flag'; readonly value: boolean }
)
