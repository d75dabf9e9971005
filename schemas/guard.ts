import { z } from 'zod'
import { placeSchema } from './place.ts'

/** A bound of an interval; `null` is unbounded. Values are in the unit of the guard (days, cents, items…). */
export const intervalSchema = z.strictObject({
  low: z.number().nullable(),
  lowClosed: z.boolean(),
  high: z.number().nullable(),
  highClosed: z.boolean(),
})

const words = { text: z.string().describe('as it is written'), place: placeSchema }

const quantitySchema = z.strictObject({
  kind: z.literal('quantity'),
  ...words,
  variable: z.string().describe('head words of what is measured, "wait"; empty where the text does not name it'),
  unit: z
    .string()
    .describe(
      '"day" (a week is 7), "business-day", "hour", "month" (a year is 12), "cent", "percent", or the noun that is counted: "item"',
    ),
  intervals: z.array(intervalSchema).min(1).describe('sorted and disjoint'),
  anchor: z.string().nullable().describe('the event that a time counts from: "the order date"'),
  calendar: z.enum(['business', 'calendar']).nullable().describe('null where days are only days'),
})

const memberSchema = z.strictObject({
  kind: z.literal('member'),
  ...words,
  variable: z.string().describe('"membership level", "oracle"; empty where the text does not name it'),
  members: z.array(z.string()).min(1).describe('lower case'),
  negated: z.boolean(),
})

/** A condition without "and" and "or". */
export const atomSchema = z.discriminatedUnion('kind', [
  quantitySchema,
  memberSchema,
  z.strictObject({ kind: z.literal('otherwise'), ...words }),
  z.strictObject({ kind: z.literal('opaque'), ...words }),
])

const all = z.strictObject({ kind: z.literal('all'), ...words, parts: z.array(atomSchema).min(2) })
const any = z.strictObject({ kind: z.literal('any'), ...words, parts: z.array(atomSchema).min(2) })

/** The condition of a branch. What the grammar does not cover is opaque: kept as text, never guessed. */
export const guardSchema = z.discriminatedUnion('kind', [...atomSchema.options, all, any])

export type Interval = z.infer<typeof intervalSchema>
export type QuantityGuard = z.infer<typeof quantitySchema>
export type MemberGuard = z.infer<typeof memberSchema>
export type Atom = z.infer<typeof atomSchema>
export type Guard = z.infer<typeof guardSchema>
