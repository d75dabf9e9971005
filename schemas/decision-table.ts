import { z } from 'zod'
import { intervalSchema } from './guard.ts'
import { placeSchema } from './place.ts'

/** What a cell says about its column: every value, some values, all that other rows leave, or something that could not be read. */
export const cellRegionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('any') }),
  z.strictObject({
    kind: z.literal('number'),
    unit: z.string().nullable().describe('of the bounds, as in guards'),
    intervals: z.array(intervalSchema).min(1),
  }),
  z.strictObject({
    kind: z.literal('members'),
    members: z.array(z.string()).min(1).describe('in the spelling that the column uses first'),
    negated: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('otherwise') }),
  z.strictObject({ kind: z.literal('opaque') }),
])

export const tableInputSchema = z.strictObject({
  name: z.string(),
  column: z.int().min(0).describe('index of the column'),
  place: placeSchema,
  notation: z.enum(['unary', 'words']).describe('unary: <18, [1..5], "High","Low"; words: fewer than 18, high or low'),
  unit: z
    .string()
    .nullable()
    .describe('of most numbers of the column, as in guards; null for members and bare numbers'),
  factor: z.number().describe('what a bare number of the column is multiplied by: 7 where the header says weeks'),
  whole: z.boolean().describe('true where only whole numbers occur'),
  domain: cellRegionSchema.nullable().describe('all values that can occur, where that is known'),
})

export const tableOutputSchema = z.strictObject({
  name: z.string(),
  column: z.int().min(0),
  place: placeSchema,
  order: z.array(z.string()).nullable().describe('the allowed values, where they are stated; the first has priority'),
})

export const tableRowSchema = z.strictObject({
  place: placeSchema,
  inputs: z.array(z.strictObject({ text: z.string(), place: placeSchema, region: cellRegionSchema })),
  outputs: z.array(z.strictObject({ text: z.string(), place: placeSchema })),
})

export const decisionTableSchema = z.strictObject({
  kind: z
    .enum(['decision', 'lookup'])
    .describe('lookup: one row for each key in the first column; only its set of keys says anything'),
  place: placeSchema,
  title: z.string().describe('the heading above it'),
  header: z.array(z.string()),
  hitPolicy: z
    .enum(['unique', 'first', 'any', 'priority', 'collect', 'rule-order', 'output-order'])
    .describe('first where the document does not say'),
  hitPolicyStated: z.boolean(),
  inputs: z.array(tableInputSchema),
  outputs: z.array(tableOutputSchema),
  numbers: z.int().nullable().describe('index of the column that numbers the rows'),
  rows: z.array(tableRowSchema),
  unread: z.int().min(0).describe('input cells that could not be read'),
})

export type CellRegion = z.infer<typeof cellRegionSchema>
export type TableInput = z.infer<typeof tableInputSchema>
export type TableOutput = z.infer<typeof tableOutputSchema>
export type TableRow = z.infer<typeof tableRowSchema>
export type DecisionTable = z.infer<typeof decisionTableSchema>
export type HitPolicy = DecisionTable['hitPolicy']
