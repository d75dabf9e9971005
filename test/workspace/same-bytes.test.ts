import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildAgain, buildIndex, type Files, openIndex, smallBase } from './build-index.ts'
import { writeInto } from './write-folder.ts'

function filesOf(folder: string, generation: string): Map<string, string> {
  const names = readdirSync(path.join(folder, generation)).sort()
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, generation, name), 'hex')]))
}

const config = smallBase['groundwork.yaml']

/** What changes, and whether the index is another one for it. */
const changes: [string, Files, boolean][] = [
  ['nothing', {}, false],
  ['a comment in the configuration', { 'groundwork.yaml': `# c\n${config}` }, false],
  ['a setting that decides nothing about answers', { 'groundwork.yaml': `${config}glossary: { a: b }\n` }, false],
  ['a file that is no document', { 'docs/a.txt': 'x' }, false],
  ['a digit in a document', { 'docs/limits.md': smallBase['docs/limits.md'].replace('500', '600') }, true],
  ['a blank at the end of a document', { 'docs/late.md': `${smallBase['docs/late.md']} ` }, true],
  ['a document more', { 'docs/more.md': '# More\n\nText.\n' }, true],
  [
    'an example of an intent',
    { 'docs/intents.yaml': smallBase['docs/intents.yaml'].replace('journalist', 'reporter') },
    true,
  ],
  ['the threshold', { 'groundwork.yaml': `${config}gate: { threshold: 0.7 }\n` }, true],
  ['how people are reached', { 'groundwork.yaml': `${config}person: call\n` }, true],
]

describe('the bytes of an index', () => {
  it('are equal for equal input, whenever and wherever it is built', async () => {
    const one = await buildIndex(smallBase, '2026-11-20')
    const other = await buildIndex(Object.fromEntries(Object.entries(smallBase).reverse()), '2027-01-01')
    expect(other.result.index.id).toBe(one.result.index.id)
    const [files, others] = [one, other].map(({ folder, result }) => filesOf(folder, result.index.path))
    expect([...(files?.keys() ?? [])]).toContain('manifest.json')
    for (const [name, bytes] of files ?? []) {
      if (name === 'manifest.json') expect(others?.get(name)).not.toBe(bytes)
      else expect(others?.get(name), name).toBe(bytes)
    }
    expect(others?.size).toBe(files?.size)
  })

  it('are equal whether vectors are new or kept', async () => {
    const { folder, result } = await buildIndex()
    const again = await buildAgain(folder)
    const { counts } = (await openIndex(folder)).manifest
    expect([result.reused, again.reused]).toEqual([0, counts.passages + counts.examples])
    const [before, after] = [result, again].map(({ index }) => filesOf(folder, index.path))
    before?.delete('manifest.json')
    after?.delete('manifest.json')
    expect(after).toEqual(before)
  })

  it.each(changes)('change for %s: %s', async (_, files, changed) => {
    const { folder, result } = await buildIndex()
    for (const [name, content] of Object.entries(files)) writeInto(folder, name, content)
    const again = await buildAgain(folder)
    expect(again.index.id !== result.index.id).toBe(changed)
    expect(again.index.generation).toBe(2)
  })

  it('have nothing left of text that was deleted', async () => {
    const { folder } = await buildIndex({ ...smallBase, 'docs/secret.md': '# Zanzibar\n\nThe code is xylophone.\n' })
    writeInto(folder, 'docs/secret.md', '# Other\n\nNothing.\n')
    const { index } = await buildAgain(folder)
    for (const [name, hex] of filesOf(folder, index.path)) {
      const text = Buffer.from(hex, 'hex').toString('latin1').toLowerCase()
      expect(/zanzibar|xylophon/.test(text), name).toBe(false)
    }
    const { index: opened } = await openIndex(folder)
    expect(opened.passages.map(({ quote }) => quote)).toContain('Nothing.')
  })
})
