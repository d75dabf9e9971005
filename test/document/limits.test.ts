import { describe, expect, it } from 'vitest'
import { documentSchema } from '../../schemas/document.ts'
import { parseText } from './parse-text.ts'

const text = (content: string): Buffer => Buffer.from(content)

/** Bytes that are not a document: what is wrong, and the line, column and byte where. */
const unread: [string, Buffer, string, RegExp, [number, number, number]][] = [
  ['Latin-1', Buffer.from('a\r\nb café.\n', 'latin1'), 'not-utf8', /line 2 has a byte/, [2, 6, 8]],
  [
    'Latin-1 after real U+FFFD',
    Buffer.concat([text('\ufffd\n'), Buffer.from('é', 'latin1')]),
    'not-utf8',
    /line 2/,
    [2, 1, 4],
  ],
  [
    'Latin-1 after a byte order mark',
    Buffer.concat([text('\ufeffa'), Buffer.from([0xe9])]),
    'not-utf8',
    /line 1/,
    [1, 2, 4],
  ],
  ['a character that is cut off at the end', text('a €').subarray(0, 4), 'not-utf8', /line 1/, [1, 3, 2]],
  ['half of a surrogate pair', Buffer.from([0x61, 0xed, 0xa0, 0x80]), 'not-utf8', /line 1/, [1, 2, 1]],
  ['UTF-16 with its mark', Buffer.from('\ufeffa b', 'utf16le'), 'not-utf8', /UTF-16 \(little endian\)/, [1, 1, 0]],
  [
    'UTF-16 the other way',
    Buffer.from('\ufeffa b', 'utf16le').swap16(),
    'not-utf8',
    /UTF-16 \(big endian\)/,
    [1, 1, 0],
  ],
  ['UTF-16 without its mark', Buffer.from('Late parcels', 'utf16le'), 'binary', /not text/, [1, 1, 0]],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d4948445200000000', 'hex'), 'binary', /not text/, [1, 1, 0]],
  ['1,025 bytes', text('a'.repeat(1025)), 'too-large', /1,025 bytes; the limit is 1,024/, [1, 1, 0]],
]

/** Depths at and beyond a limit of 20, by construct. */
const nested: [string, (depth: number) => string][] = [
  ['quotes', (depth) => `${'> '.repeat(depth)}a`],
  ['quotes without blanks', (depth) => `${'>'.repeat(depth)}a`],
  ['lists over lines', (depth) => Array.from({ length: depth }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')],
  ['ordered lists', (depth) => Array.from({ length: depth }, (_, at) => `${'   '.repeat(at)}1. a`).join('\n')],
  ['lists on a line', (depth) => `${'- '.repeat(depth)}a`],
  ['lists in quotes', (depth) => `${'> - '.repeat(depth / 2)}a`],
  ['containers', (depth) => ':::a\n'.repeat(depth)],
  ['lines that end in CR', (depth) => `a\r${'> '.repeat(depth)}a`],
  ['after code that holds a fence', (depth) => `\`\`\`\n\`\`\`js\n\`\`\`\n${'> '.repeat(depth)}a`],
  ['after a line that only looks like a fence', (depth) => `\`\`\`a\`\`\`\n${'> '.repeat(depth)}a`],
]

describe('a file that is no document', () => {
  it.each(unread)('%s', async (_, bytes, code, message, [line, column, offset]) => {
    const document = await parseText(bytes, { limits: { bytes: 1024, depth: 100 } })
    expect(document.problems).toMatchObject([{ code, place: { start: { line, column, offset } } }])
    expect(document.problems[0]?.message).toMatch(message)
    expect(document).toMatchObject({ automation: 'human-only', audience: 'agent', blocks: [], bytes: bytes.length })
    expect(documentSchema.safeParse(document).error).toBeUndefined()
  })

  it.each(['', '\ufeff', '\n', 'a\0b', 'a'.repeat(1024)])('is not %j', async (source) => {
    const document = await parseText(source, { limits: { bytes: 1024, depth: 100 } })
    expect(document.problems).toEqual([])
    expect(documentSchema.safeParse(document).error).toBeUndefined()
  })
})

describe('nesting', () => {
  const limits = { bytes: 1_048_576, depth: 20 }

  it.each(nested)('of %s beyond the limit is a problem, at the limit it is not', async (_, source) => {
    expect((await parseText(source(30), { limits })).problems.map(({ code }) => code)).toEqual(['too-deep'])
    expect((await parseText(source(12), { limits })).problems).toEqual([])
  })

  it.each(nested)('of %s hundreds deep is refused before it is parsed', async (_, source) => {
    const { problems, sections } = await parseText(source(600))
    expect(problems.map(({ code }) => code)).toEqual(['too-deep'])
    expect(sections).toEqual([])
  })

  it.each([
    ['code', `\`\`\`\n${'> '.repeat(50)}a\n\`\`\`\n`],
    ['code in tildes', `~~~\n${':::a\n'.repeat(50)}~~~\n`],
    ['indented text', `${' '.repeat(300)}a`],
    ['a thematic break', `${'- '.repeat(50)}\n`],
    ['a line of a table', `| a |\n|${'-'.repeat(300)}|\n`],
    ['containers that are closed', ':::a\n:::\n'.repeat(50)],
  ])('is not what %s has', async (_, source) => {
    expect((await parseText(source, { limits })).problems).toEqual([])
  })
})
