import type { Interval } from '../../../schemas/guard.ts'

/** One thing that branches decide on: a quantity, or a value out of a set. */
export type Axis =
  | {
      readonly kind: 'number'
      /** True where only whole numbers occur. */
      readonly whole: boolean
      /** The values that can occur; normalised. */
      readonly domain: readonly Interval[]
    }
  | {
      readonly kind: 'members'
      readonly members: readonly string[]
      /** True where values other than the members occur, too. */
      readonly open: boolean
    }

/** Some values of an axis. */
export type Region =
  | { readonly kind: 'any' }
  | { readonly kind: 'number'; readonly intervals: readonly Interval[] }
  | { readonly kind: 'members'; readonly members: readonly string[]; readonly negated: boolean }

/** One region for each axis of a space: the cases that are in all of them. */
export type Box = readonly Region[]
