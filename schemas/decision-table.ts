import { z } from 'zod'
import { intervalSchema } from './guard.ts'
import { placeSchema } from './place.ts'

/** What a cell says about its column: every value, some values, or something that could not be read. */
export const cellRegionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('any') }),
  z.strictObject({ kind: z.literal('number'), intervals: z.array(intervalSchema).min(1) }),
  z.strictObject({ kind: z.literal('members'), members: z.array(z.string()).min(1), negated: z.boolean() }),
  z.strictObject({ kind: z.literal('opaque') }),
])

export const decisionTableSchema = z.strictObject({
  place: placeSchema,
  title: z.string().describe('the heading above it'),
  hitPolicy: z
    .enum(['unique', 'first', 'any', 'priority', 'collect', 'rule-order', 'output-order'])
    .describe('first where the document does not say'),
  hitPolicyStated: z.boolean(),
  inputs: z.array(
    z.strictObject({
      name: z.string(),
      place: placeSchema,
      unit: z.string().nullable().describe('of a column of numbers, as in guards; null for members'),
      domain: z.array(z.string()).nullable().describe('the allowed values, where they are stated'),
    }),
  ),
  outputs: z.array(z.strictObject({ name: z.string(), place: placeSchema })),
  rows: z.array(
    z.strictObject({
      place: placeSchema,
      inputs: z.array(z.strictObject({ text: z.string(), place: placeSchema, region: cellRegionSchema })),
      outputs: z.array(z.strictObject({ text: z.string(), place: placeSchema })),
    }),
  ),
  unread: z.int().min(0).describe('input cells that could not be read'),
})

export type CellRegion = z.infer<typeof cellRegionSchema>
export type DecisionTable = z.infer<typeof decisionTableSchema>
