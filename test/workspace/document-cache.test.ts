import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DocumentFile } from '../../src/document/parse-document.ts'
import { DocumentCache } from '../../src/workspace/document-cache.ts'
import { documentFile, parseText } from '../document/parse-text.ts'
import { writeFolder } from './write-folder.ts'

const source = '---\ntitle: Ü\n__proto__: { a: 1 }\n---\n\n1. If late, refund.\n'
const file = documentFile(source)

function entriesOf(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => /^..[/\\]\w+$/.test(name)).map((name) => path.join(folder, name))
}

/** Everything that parsing looks at: a change of any of it is another document. */
const others: [string, Partial<DocumentFile>][] = [
  ['bytes', { bytes: Buffer.from(`${source} `) }],
  ['path', { path: 'a.md' }],
  ['root', { root: 'docs' }],
  ['id', { id: 'a' }],
  ['type of the configuration', { types: { fromConfig: 'faq', folders: new Map() } }],
  ['types of folders', { types: { fromConfig: null, folders: new Map([['refunds', 'guide']]) } }],
  ['defaults', { defaults: { audience: 'customer' } }],
  ['limits', { limits: { bytes: 1_048_576, depth: 50 } }],
]

describe('DocumentCache', () => {
  it('gives back what was put, and nothing before', async () => {
    const cache = new DocumentCache(path.join(writeFolder(), 'cache'), writeFolder({ 'a.ts': '1' }))
    const document = await parseText(source)
    expect(await cache.get(file)).toBeNull()
    await cache.put(file, document)
    expect(await cache.get(file)).toEqual(document)
    expect(Object.keys((await cache.get(file))?.frontMatter?.data ?? {})).toEqual(['title', '__proto__'])
  })

  it.each(others)('takes a file with another %s for another one', async (_, change) => {
    const cache = new DocumentCache(writeFolder(), writeFolder())
    await cache.put(file, await parseText(source))
    expect(await cache.get({ ...file, ...change })).toBeNull()
  })

  it('forgets everything when the parser changes', async () => {
    const folder = writeFolder()
    await new DocumentCache(folder, writeFolder({ 'a.ts': '1' })).put(file, await parseText(source))
    expect(await new DocumentCache(folder, writeFolder({ 'a.ts': '1' })).get(file)).not.toBeNull()
    expect(await new DocumentCache(folder, writeFolder({ 'a.ts': '2' })).get(file)).toBeNull()
  })

  it.each([
    ['cut short', (text: string) => text.slice(0, -10)],
    ['emptied', () => ''],
    ['other by a letter', (text: string) => text.replace('refund', 'refuse')],
    ['another file', () => 'hello'],
  ])('misses an entry that is %s', async (_, harm) => {
    const folder = writeFolder()
    const cache = new DocumentCache(folder, writeFolder())
    await cache.put(file, await parseText(source))
    const [entry = ''] = entriesOf(folder)
    writeFileSync(entry, harm(readFileSync(entry, 'utf8')))
    expect(await cache.get(file)).toBeNull()
    await cache.put(file, await parseText(source))
    expect(await cache.get(file)).not.toBeNull()
  })

  it('does not keep what may go better next time', async () => {
    const cache = new DocumentCache(writeFolder(), writeFolder())
    const document = await parseText('>'.repeat(500))
    const [problem] = document.problems
    if (problem === undefined) throw new Error('expected a problem')
    await cache.put(file, { ...document, problems: [{ ...problem, code: 'parse-timeout' }] })
    expect(await cache.get(file)).toBeNull()
    await cache.put(file, document)
    expect(await cache.get(file)).toEqual(document)
  })

  it('is no failure where it cannot be written', async () => {
    const cache = new DocumentCache(path.join(writeFolder({ cache: 'a file' }), 'cache'), writeFolder())
    await cache.put(file, await parseText(source))
    expect(await cache.get(file)).toBeNull()
  })

  it('gives what was put or nothing while its folder is deleted again and again', async () => {
    const folder = path.join(writeFolder(), 'cache')
    const parser = writeFolder()
    const document = await parseText(source)
    let wrong = 0
    const run = async (): Promise<void> => {
      const cache = new DocumentCache(folder, parser)
      for (let time = 0; time < 40; time++) {
        await cache.put(file, document)
        const known = await cache.get(file)
        if (known !== null && JSON.stringify(known) !== JSON.stringify(document)) wrong += 1
        await cache.prune()
      }
    }
    const deleting = async (): Promise<void> => {
      for (let time = 0; time < 80; time++) await rm(folder, { recursive: true, force: true }).catch(() => {})
    }
    await Promise.all([run(), run(), deleting()])
    expect(wrong).toBe(0)
  })

  it('keeps itself out of version control', async () => {
    const folder = writeFolder()
    await new DocumentCache(folder, writeFolder()).put(file, await parseText(source))
    expect(readFileSync(path.join(folder, '.gitignore'), 'utf8')).toBe('*\n')
  })
})
