import { z } from 'zod'
import { audienceSchema, automationSchema } from './audience.ts'
import { declaredIntentSchema } from './front-matter.ts'
import { placeSchema } from './place.ts'

/** Why a file could not be read as it stands. Each becomes a finding; the run goes on. */
export const parseProblemCodeSchema = z.enum([
  'unreadable',
  'not-utf8',
  'binary',
  'too-large',
  'too-deep',
  'too-complex',
  'parse-timeout',
  'outside-root',
  'front-matter-syntax',
])

export const parseProblemSchema = z.strictObject({
  code: parseProblemCodeSchema,
  message: z.string(),
  hint: z.string(),
  place: placeSchema,
})

/** One key of the front matter with the place of its key and value. `path` is such as ["intents", 0, "id"]. */
export const frontMatterEntrySchema = z.strictObject({
  path: z.array(z.union([z.string(), z.int()])),
  place: placeSchema,
})

/** A heading with everything up to the next heading of its depth or a shallower one. */
export const sectionSchema = z.strictObject({
  heading: z.string().describe('plain text of the heading; empty for text before the first heading'),
  depth: z.int().min(0).max(6).describe('0 for text before the first heading'),
  slug: z.string().describe('anchor, as GitHub makes it'),
  trail: z.array(z.string()).describe('headings from the outermost to this one'),
  parent: z.int().nullable().describe('index of the enclosing section'),
  headingPlace: placeSchema.nullable(),
  place: placeSchema.describe('the heading and its own blocks and subsections'),
  ownBlocks: z.int().min(0).describe('number of blocks before the first subsection'),
  say: z.boolean().describe('true under a heading such as "Say to the customer"'),
})

/** Top-level block of the body, in order. `kind` is the Markdown construct. */
export const blockSchema = z.strictObject({
  kind: z.enum(['paragraph', 'list', 'table', 'code', 'quote', 'html', 'rule', 'say', 'container', 'definition']),
  section: z.int().describe('index of the section it belongs to'),
  place: placeSchema,
  text: z.string().describe('plain text, markup removed, white space collapsed'),
})

/** An item of a list; steps are the items of ordered lists. */
export const stepSchema = z.strictObject({
  ordered: z.boolean(),
  number: z.int().nullable().describe('its printed number in an ordered list'),
  depth: z.int().min(0).describe('0 for an item of an outermost list'),
  parent: z.int().nullable().describe('index of the enclosing item'),
  list: z.int().describe('items with an equal value are siblings of one list'),
  block: z.int().describe('index of the outermost block that holds it'),
  section: z.int(),
  place: placeSchema,
  text: z
    .string()
    .describe(
      'plain text of what is its own: paragraphs, code, tables, quotes; not nested lists, not wording for the customer',
    ),
})

export const tableCellSchema = z.strictObject({ text: z.string(), place: placeSchema })

/** A GFM table. */
export const tableSchema = z.strictObject({
  block: z.int(),
  section: z.int(),
  place: placeSchema,
  header: z.array(tableCellSchema),
  rows: z.array(z.array(tableCellSchema)),
})

export const linkSchema = z.strictObject({
  kind: z.enum(['link', 'image']),
  url: z.string(),
  text: z.string(),
  section: z.int(),
  place: placeSchema,
})

/** A run of HTML, block or inline, as it is written. */
export const htmlSchema = z.strictObject({ text: z.string(), place: placeSchema })

/** An HTML comment, wherever it stands. */
export const commentSchema = z.strictObject({ text: z.string(), place: placeSchema })

/**
 * A paragraph. Its text is the slice of the source with markup blanked out, byte for byte: what stands at an offset of the text stands at
 * the same offset of the slice, so that a match has an exact place.
 */
export const paragraphSchema = z.strictObject({
  text: z.string(),
  place: placeSchema,
  section: z.int(),
  block: z.int(),
  step: z.int().nullable().describe('index of the list item it stands in'),
  say: z.boolean().describe('true where it is wording for the customer'),
})

/** Text for the customer inside a document for agents: a `:::say` container. */
export const sayBlockSchema = z.strictObject({
  place: placeSchema.describe('the text between the fences'),
  section: z.int(),
  step: z.int().nullable(),
  text: z.string(),
})

/** One Markdown file, read. Indices refer to the arrays beside them. */
export const documentSchema = z.strictObject({
  id: z.string(),
  path: z.string().describe('relative to the project root, with /'),
  root: z.string().describe('the PATH it was found under, relative to the project root'),
  sha256: z.string().describe('of the bytes of the file, hexadecimal'),
  bytes: z.int().min(0),
  type: z.string(),
  typeFrom: z.enum(['front-matter', 'config', 'folder', 'shape']),
  title: z.string(),
  titleFrom: z.enum(['front-matter', 'heading', 'path']),
  language: z.string().describe('ISO 639-1, or "und" where it cannot be told'),
  audience: audienceSchema,
  automation: automationSchema,
  owner: z.string().nullable(),
  reviewed: z.string().nullable(),
  intents: z.array(declaredIntentSchema.extend({ place: placeSchema })),
  frontMatter: z
    .strictObject({
      data: z.record(z.string(), z.unknown()),
      entries: z.array(frontMatterEntrySchema),
      place: placeSchema,
    })
    .nullable(),
  whole: placeSchema.describe('the whole file'),
  sections: z.array(sectionSchema),
  blocks: z.array(blockSchema),
  steps: z.array(stepSchema),
  paragraphs: z.array(paragraphSchema),
  tables: z.array(tableSchema),
  links: z.array(linkSchema),
  anchors: z.array(z.string()).describe('slugs of headings, and ids and names in HTML'),
  comments: z.array(commentSchema),
  html: z.array(htmlSchema),
  codeSpans: z.array(placeSchema).describe('inline code; the text of paragraphs has it too'),
  sayBlocks: z.array(sayBlockSchema),
  problems: z.array(parseProblemSchema),
})

export type Document = z.infer<typeof documentSchema>
export type Section = z.infer<typeof sectionSchema>
export type Block = z.infer<typeof blockSchema>
export type Step = z.infer<typeof stepSchema>
export type Table = z.infer<typeof tableSchema>
export type Link = z.infer<typeof linkSchema>
export type Paragraph = z.infer<typeof paragraphSchema>
export type ParseProblem = z.infer<typeof parseProblemSchema>
export type ParseProblemCode = z.infer<typeof parseProblemCodeSchema>
