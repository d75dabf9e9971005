import type { Interval } from '../../../schemas/guard.ts'
import type { Unit } from '../grammar/units.ts'

/** What the text of one cell says, before its column is known. */
export type CellReading =
  | { readonly kind: 'any' | 'otherwise' | 'opaque' }
  /** "none": no value of a set, or a count of 0. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'number'
      readonly intervals: readonly Interval[]
      readonly unit: Unit | null
      /** False for a single value. */
      readonly compares: boolean
    }
  | {
      readonly kind: 'members'
      readonly members: readonly string[]
      readonly negated: boolean
      /** The whole text, where words deny a value: "not shipped" may be a value by itself. */
      readonly denial?: string
    }
