import { z } from 'zod'
import { placeSchema } from './place.ts'

/** A bound of an interval; `null` is unbounded. Values are in the unit of the guard (days, cents, items…). */
export const intervalSchema = z.strictObject({
  low: z.number().nullable(),
  lowClosed: z.boolean(),
  high: z.number().nullable(),
  highClosed: z.boolean(),
})

/** The condition of a branch. What the grammar does not cover is opaque: kept as text, never guessed. */
export const guardSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('quantity'),
    text: z.string(),
    place: placeSchema,
    variable: z.string(),
    unit: z.string(),
    intervals: z.array(intervalSchema).min(1),
  }),
  z.strictObject({
    kind: z.literal('member'),
    text: z.string(),
    place: placeSchema,
    variable: z.string(),
    members: z.array(z.string()).min(1),
    negated: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('otherwise'), text: z.string(), place: placeSchema }),
  z.strictObject({ kind: z.literal('opaque'), text: z.string(), place: placeSchema }),
])

/** What a branch leads to. */
export const outcomeSchema = z.strictObject({
  kind: z.enum(['action', 'resolution', 'handoff', 'reference', 'nothing']),
  text: z.string(),
  place: placeSchema,
})

export const branchSchema = z.strictObject({
  guard: guardSchema,
  outcome: outcomeSchema,
  place: placeSchema,
})

/** Sibling branches: items of one list, consecutive steps, rows of a table, "if / otherwise" of a paragraph. */
export const branchGroupSchema = z.strictObject({
  shape: z.enum(['items', 'steps', 'table', 'paragraph']),
  place: placeSchema,
  branches: z.array(branchSchema).min(1),
})

export const decisionLogicSchema = z.strictObject({
  documentId: z.string(),
  path: z.string(),
  audited: z.boolean().describe('false where the language of the document is not read'),
  groups: z.array(branchGroupSchema),
  conditions: z.strictObject({ total: z.int(), opaque: z.int() }),
})

export type Guard = z.infer<typeof guardSchema>
export type Outcome = z.infer<typeof outcomeSchema>
export type Branch = z.infer<typeof branchSchema>
export type BranchGroup = z.infer<typeof branchGroupSchema>
export type DecisionLogic = z.infer<typeof decisionLogicSchema>
