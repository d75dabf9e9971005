import { z } from 'zod'
import { decisionTableSchema } from './decision-table.ts'
import { guardSchema } from './guard.ts'
import { placeSchema } from './place.ts'

/** Where a text sends its reader. Indices refer to the arrays of the document that holds the text. */
export const targetSchema = z.strictObject({
  kind: z
    .enum(['next', 'skip', 'step', 'section', 'document', 'end', 'unknown'])
    .describe('next: go on; skip: leave out the next step; end: stop here; unknown: a name that nothing here has'),
  name: z.string().describe('as it is written: "step 4", "Update Order", "Recover Username"'),
  step: z.int().nullable().describe('index of the step that is meant'),
  section: z.int().nullable().describe('index of the section that is meant'),
  document: z.string().nullable().describe('path of the document that is meant'),
})

/** What a branch leads to. */
export const outcomeSchema = z.strictObject({
  kind: z
    .enum(['action', 'resolution', 'handoff', 'reference', 'continue', 'nothing'])
    .describe('resolution: the case ends here; handoff: a person takes over; continue: only on to the next step'),
  text: z.string(),
  place: placeSchema,
  target: targetSchema.nullable(),
})

export const branchSchema = z.strictObject({
  guard: guardSchema,
  restatement: guardSchema.nullable().describe('what brackets behind the condition say again: "(7 days or less)"'),
  outcome: outcomeSchema,
  place: placeSchema,
  step: z.int().nullable().describe('index of the list item that it stands in'),
})

/** Sibling branches: items of one list, consecutive steps, rows of a table, "if / otherwise" of a paragraph. */
export const branchGroupSchema = z.strictObject({
  shape: z
    .enum(['items', 'steps', 'labels', 'table', 'paragraph'])
    .describe('labels: paragraphs or headings that open with a condition, each followed by what it leads to'),
  place: placeSchema,
  subject: z.string().nullable().describe('what the branches decide on: "Is there an open plan?"'),
  parent: z
    .strictObject({ group: z.int(), branch: z.int() })
    .nullable()
    .describe('the branch of an earlier group under which the group stands'),
  say: z.boolean().describe('true where it is wording for the customer'),
  branches: z.array(branchSchema).min(1),
})

export const decisionLogicSchema = z.strictObject({
  documentId: z.string(),
  path: z.string(),
  audited: z.boolean().describe('false where the language of the document is not read'),
  groups: z.array(branchGroupSchema),
  tables: z.array(decisionTableSchema),
  restatements: z
    .array(z.strictObject({ said: guardSchema, again: guardSchema }))
    .describe('limits that brackets state again: "less than a week (7 days or less)"'),
  sets: z
    .array(
      z.strictObject({
        variable: z.string(),
        members: z.array(z.string()).min(2),
        from: z.enum(['config', 'sentence', 'branches', 'table']),
        place: placeSchema.nullable(),
      }),
    )
    .describe('closed sets that the document names'),
  conditions: z
    .strictObject({ total: z.int(), opaque: z.int() })
    .describe('of branches and of cells of decision tables; opaque: those that could not be read'),
})

export type Target = z.infer<typeof targetSchema>
export type Outcome = z.infer<typeof outcomeSchema>
export type Branch = z.infer<typeof branchSchema>
export type BranchGroup = z.infer<typeof branchGroupSchema>
export type DecisionLogic = z.infer<typeof decisionLogicSchema>
export type ClosedSet = DecisionLogic['sets'][number]
