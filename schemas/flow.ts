import { z } from 'zod'
import { placeSchema } from './place.ts'

export const flowNodeSchema = z.strictObject({
  id: z.string().describe('the same as long as the order of the document is'),
  kind: z
    .enum(['start', 'step', 'check', 'branch', 'resolved', 'end', 'person', 'document', 'section', 'unknown'])
    .describe(
      'check: where ways part; branch: what one of them leads to; resolved: the text ends the case; end: nothing follows; ' +
        'person: somebody takes over; document, section: what the text sends to; unknown: a name that nothing here has',
    ),
  text: z.string().describe('as it is written, with what stands below it'),
  place: placeSchema.nullable().describe('null for start, resolved, end and person'),
  step: z.int().nullable().describe('index of the list item that it stands in or is'),
  section: z.int().nullable().describe('index of the section that it stands in or is'),
  group: z.int().nullable().describe('index of the branch group'),
  branch: z.int().nullable().describe('index of the branch in its group'),
  document: z.string().nullable().describe('path of the document that is meant'),
})

export const flowEdgeSchema = z.strictObject({
  from: z.string(),
  to: z.string(),
  kind: z
    .enum(['next', 'branch', 'otherwise', 'go', 'skip', 'call'])
    .describe(
      'next: on in the order of the text; branch: where its condition holds; otherwise: where none does; go, skip: the text sends there; ' +
        'call: there and back',
    ),
  label: z.string().describe('the condition; empty where there is none'),
})

/** A document as a graph: the ways that a case can take through its steps. */
export const flowSchema = z.strictObject({
  documentId: z.string(),
  path: z.string(),
  nodes: z.array(flowNodeSchema),
  edges: z.array(flowEdgeSchema),
})

export type FlowNode = z.infer<typeof flowNodeSchema>
export type FlowEdge = z.infer<typeof flowEdgeSchema>
export type Flow = z.infer<typeof flowSchema>
