import { createHash } from 'node:crypto'
import { audienceSchema, automationSchema } from '../../schemas/audience.ts'
import type { Limits } from '../../schemas/config.ts'
import type { Document, ParseProblem } from '../../schemas/document.ts'
import { declaredIntentSchema } from '../../schemas/front-matter.ts'
import type { Place } from '../../schemas/place.ts'
import { checkDepth } from './check-depth.ts'
import { classifyDocument, type TypeHints } from './classify-document.ts'
import { decodeSource } from './decode-source.ts'
import { detectLanguage } from './detect-language.ts'
import { type Body, emptyBody, readBody } from './read-body.ts'
import { SourceText } from './source-text.ts'
import { takeFrontMatter } from './take-front-matter.ts'

/** A file as it was found, and what the configuration says about it. */
export interface DocumentFile {
  readonly path: string
  readonly root: string
  readonly id: string
  readonly bytes: Uint8Array
  readonly types: TypeHints
  readonly defaults: Partial<Pick<Document, 'owner' | 'audience' | 'automation'>>
  readonly limits: Pick<Limits, 'bytes' | 'depth'>
}

/**
 * A Markdown file to a Document. Never throws on what a file contains: what cannot be read is in `problems`, and a document whose front
 * matter was meant but cannot be read is human-only.
 */
export async function parseDocument(file: DocumentFile): Promise<Document> {
  const { path, bytes, limits } = file
  if (bytes.length > limits.bytes) return unreadDocument(file, tooLarge(path, bytes.length, limits.bytes))
  const source = decodeSource(path, bytes)
  if (!(source instanceof SourceText)) return unreadDocument(file, source)
  const tooDeep = checkDepth(source, limits.depth)
  if (tooDeep !== null) return unreadDocument(file, tooDeep, source.whole())
  const { frontMatter, bodyOffset, problems } = takeFrontMatter(source)
  let body: Body
  try {
    body = readBody(source, bodyOffset)
  } catch (error) {
    return unreadDocument(file, tooComplex(path, error), source.whole())
  }
  return { ...(await assemble(file, source, frontMatter, body, problems)), problems }
}

async function assemble(
  file: DocumentFile,
  source: SourceText,
  frontMatter: Document['frontMatter'],
  body: Body,
  problems: readonly ParseProblem[],
): Promise<Omit<Document, 'problems'>> {
  const data = frontMatter?.data ?? {}
  const heading = body.sections.find((section) => section.depth === 1 && section.heading !== '')
  const declaredTitle = textOf(data['title'])
  const title = declaredTitle ?? heading?.heading ?? titleFromPath(file.path)
  const fallback = problems.some((problem) => problem.code === 'front-matter-syntax')
    ? 'human-only'
    : file.defaults.automation
  const text = body.paragraphs.map((paragraph) => paragraph.text).join('\n')
  return {
    id: textOf(data['id']) ?? file.id,
    path: file.path,
    root: file.root,
    sha256: sha256(file.bytes),
    bytes: file.bytes.length,
    ...classifyDocument(file.path, title, textOf(data['type']), file.types, body),
    title,
    titleFrom: declaredTitle !== null ? 'front-matter' : heading !== undefined ? 'heading' : 'path',
    language: await detectLanguage(text),
    audience: readEnum(audienceSchema, data['audience'], file.defaults.audience ?? 'agent', 'agent'),
    automation: readEnum(automationSchema, data['automation'], fallback ?? 'answer', 'human-only'),
    owner: textOf(data['owner']) ?? file.defaults.owner ?? null,
    reviewed: textOf(data['reviewed']),
    intents: readIntents(frontMatter),
    frontMatter,
    whole: source.whole(),
    ...body,
  }
}

/** Absent gives `absent`; what is there but not understood gives the careful value. */
function readEnum<T>(
  schema: { safeParse(value: unknown): { success: boolean; data?: T } },
  value: unknown,
  absent: T,
  careful: T,
): T {
  if (value === undefined || value === null) return absent
  const parsed = schema.safeParse(value)
  return parsed.success && parsed.data !== undefined ? parsed.data : careful
}

/** The intents that are well-formed; the others are findings of the front matter rule. */
function readIntents(frontMatter: Document['frontMatter']): Document['intents'] {
  const declared = frontMatter?.data['intents']
  if (!Array.isArray(declared) || frontMatter === null) return []
  return declared.flatMap((value, index) => {
    const intent = declaredIntentSchema.safeParse(value)
    const entry = frontMatter.entries.find((candidate) => candidate.path.length === 2 && candidate.path[1] === index)
    return intent.success ? [{ ...intent.data, place: entry?.place ?? frontMatter.place }] : []
  })
}

/** A document of which nothing could be read but that it is there. It is counted, reported and never answered from. */
export function unreadDocument(
  file: Pick<DocumentFile, 'path' | 'root' | 'id' | 'bytes'>,
  problem: ParseProblem,
  whole: Place = new SourceText(file.path, '').whole(),
): Document {
  return {
    id: file.id,
    path: file.path,
    root: file.root,
    sha256: sha256(file.bytes),
    bytes: file.bytes.length,
    type: 'article',
    typeFrom: 'shape',
    title: titleFromPath(file.path),
    titleFrom: 'path',
    language: 'und',
    audience: 'agent',
    automation: 'human-only',
    owner: null,
    reviewed: null,
    intents: [],
    frontMatter: null,
    whole,
    ...emptyBody(),
    problems: [problem],
  }
}

export function tooLarge(path: string, bytes: number, limit: number): ParseProblem {
  return {
    code: 'too-large',
    message: `The file has ${bytes.toLocaleString('en')} bytes; the limit is ${limit.toLocaleString('en')}.`,
    hint: 'Split it into documents of one topic each, or raise limits.bytes in groundwork.yaml.',
    place: new SourceText(path, '').whole(),
  }
}

function tooComplex(path: string, error: unknown): ParseProblem {
  const reason = error instanceof RangeError ? 'its nesting exhausts the stack' : String(error)
  return {
    code: 'too-complex',
    message: `The Markdown cannot be parsed: ${reason}.`,
    hint: 'Simplify the text; constructs nested in each other hundreds of times are usually made by a faulty export.',
    place: new SourceText(path, '').whole(),
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function titleFromPath(path: string): string {
  const name = path.split('/').at(-1)?.replace(/\.md$/i, '') ?? path
  const words = name.replace(/[-_]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
