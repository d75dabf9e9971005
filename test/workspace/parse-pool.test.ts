import { describe, expect, it } from 'vitest'
import { parseDocuments } from '../../src/workspace/parse-pool.ts'
import { documentFile } from '../document/parse-text.ts'

const plain = documentFile('# Late parcels\n\nText.\n', { path: 'plain.md', id: 'plain' })

/** Texts on which the parser takes far longer than half a second, and how much of each there is. */
const slow: [string, string][] = [
  ['50,000 brackets', '['.repeat(50_000)],
  ['30,000 runs of emphasis', 'a**b'.repeat(30_000)],
  ['underscores', '_a'.repeat(60_000)],
  ['nested links', '[a]('.repeat(50_000)],
  ['footnotes', '[^a]'.repeat(50_000)],
  ['a table of 50,000 columns', `|${'a|'.repeat(50_000)}\n|${'-|'.repeat(50_000)}\n`],
  ['half a million lines of a list', '- a\n'.repeat(200_000)],
]

const unread: [string, string, string][] = [
  [
    'lists nested a thousand deep',
    Array.from({ length: 1000 }, (_, at) => `${'  '.repeat(at)}- a\n`).join(''),
    'too-deep',
  ],
  ['quotes nested a thousand deep', `${'>'.repeat(1000)}a`, 'too-deep'],
  ['containers nested a thousand deep', ':::a\n'.repeat(1000), 'too-deep'],
  ['two million bytes', 'a\n\n'.repeat(700_000), 'too-large'],
]

/** Threads load the parser first, which takes longer than the deadline; that must not be counted as the time of a document. */
async function parseBesides(text: string): Promise<string[][]> {
  const hard = documentFile(text, { path: 'hard.md', id: 'hard' })
  const documents = await parseDocuments([plain, hard, { ...plain, path: 'last.md' }], 0.5, () => {})
  expect(documents.map(({ path }) => path)).toEqual(['plain.md', 'hard.md', 'last.md'])
  expect([documents[0]?.title, documents[2]?.title]).toEqual(['Late parcels', 'Late parcels'])
  return documents.map(({ problems }) => problems.map(({ code }) => code))
}

describe('parseDocuments', () => {
  it.each(slow)('gives up %s, and parses the others', async (_, text) => {
    expect(await parseBesides(text)).toEqual([[], ['parse-timeout'], []])
  })

  it.each(unread)('refuses %s, and parses the others', async (_, text, code) => {
    expect(await parseBesides(text)).toEqual([[], [code], []])
  })

  it('gives the same documents from threads as without them', async () => {
    const easy = documentFile('---\ntitle: Ü\n---\n\n1. a\n\n   :::say\n   b\n   :::\n', { path: 'easy.md' })
    const [alone] = await parseDocuments([easy], 10, () => {})
    const [threaded] = await parseDocuments([easy, documentFile('x '.repeat(5000))], 10, () => {})
    expect(threaded).toEqual(alone)
  })

  it('tells how many are done, and stops when asked to', async () => {
    const done: number[] = []
    const files = [plain, plain, plain]
    await parseDocuments(files, 1, (count) => done.push(count))
    expect(done).toEqual([1, 2, 3])
    const stopped = AbortSignal.abort(new Error('stopped'))
    await expect(parseDocuments(files, 1, () => {}, stopped)).rejects.toThrow('stopped')
    await expect(parseDocuments([documentFile('x '.repeat(5000))], 1, () => {}, stopped)).rejects.toThrow('stopped')
  })
})
