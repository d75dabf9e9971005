import { z } from 'zod'
import { audienceSchema } from './audience.ts'
import { placeSchema } from './place.ts'

/** The smallest piece of a document that can be cited: one contiguous slice of its source. */
export const passageSchema = z.strictObject({
  id: z.string().describe('document id, # and the ordinal of the passage'),
  documentId: z.string(),
  path: z.string(),
  headings: z.array(z.string()).describe('title and heading trail, outermost first'),
  place: placeSchema,
  quote: z.string().describe('the raw slice of the source'),
  text: z.string().describe('the same without markup, for ranking'),
  kind: z.enum(['text', 'step', 'table', 'code', 'say']),
  audience: audienceSchema,
  section: z.string().describe('slug of its section'),
  conditional: z
    .boolean()
    .describe('wording that stands inside a step or beside others, so that it holds only in a branch'),
})

export type Passage = z.infer<typeof passageSchema>
