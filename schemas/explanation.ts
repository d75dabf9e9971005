import { z } from 'zod'
import { decisionLogicSchema } from './decision-logic.ts'
import { findingSchema, severitySettingSchema } from './finding.ts'
import { flowSchema } from './flow.ts'

/** `explain --json`: the page of a rule, or what was read out of a document. */
export const explanationSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    version: z.literal(1),
    kind: z.literal('rule'),
    id: z.string(),
    summary: z.string(),
    severity: z.strictObject({ recommended: severitySettingSchema, strict: severitySettingSchema }),
    page: z.string().describe('Markdown'),
    url: z.string(),
  }),
  z.strictObject({
    version: z.literal(1),
    kind: z.literal('document'),
    path: z.string(),
    title: z.string(),
    type: z.string(),
    typeFrom: z.string(),
    language: z.string(),
    audience: z.string(),
    automation: z.string(),
    intents: z.array(z.string()),
    counts: z.strictObject({
      sections: z.int(),
      steps: z.int(),
      tables: z.int(),
      links: z.int(),
      passages: z.int(),
      customerPassages: z.int(),
    }),
    logic: decisionLogicSchema,
    findings: z.array(findingSchema).describe('what the rules on decision logic say about it'),
    comparedWith: z
      .int()
      .min(0)
      .describe('how many other documents of its knowledge base were read; 0 where it was read by itself'),
    flow: flowSchema,
    mermaid: z.string().describe('the flow as a Mermaid flowchart, with what the rules say about it in red'),
  }),
])

export type Explanation = z.infer<typeof explanationSchema>
