import { rmSync, symlinkSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { changedDocuments } from '../../src/workspace/index-staleness.ts'
import { buildAgain, buildIndex, openIndex, smallBase } from './build-index.ts'
import { writeFolder, writeInto } from './write-folder.ts'

const late = smallBase['docs/late.md']

async function changed(folder: string): Promise<string[]> {
  return changedDocuments((await openIndex(folder)).manifest, path.join(folder, '.groundwork'))
}

const edits: [string, (folder: string) => void, string[]][] = [
  ['nothing', () => {}, []],
  ['a document that was saved as it was', (folder) => writeInto(folder, 'docs/late.md', late), []],
  [
    'one digit of a document',
    (folder) => writeInto(folder, 'docs/limits.md', smallBase['docs/limits.md'].replace('500', '600')),
    ['docs/limits.md'],
  ],
  ['a document that is longer', (folder) => writeInto(folder, 'docs/late.md', `${late}x`), ['docs/late.md']],
  ['a document that is gone', (folder) => rmSync(path.join(folder, 'docs/late.md')), ['docs/late.md']],
  ['a new document, which was never in it', (folder) => writeInto(folder, 'docs/new.md', '# New\n'), []],
  ['documents that are elsewhere', (folder) => rmSync(path.join(folder, 'docs'), { recursive: true }), []],
]

describe('changedDocuments', () => {
  it.each(edits)('of %s', async (_, edit, paths) => {
    const { folder } = await buildIndex()
    edit(folder)
    expect(await changed(folder)).toEqual(paths)
  })

  it('looks at the bytes whatever the clock of the build said', async () => {
    const { folder } = await buildIndex(smallBase, '2035-01-01')
    writeInto(folder, 'docs/late.md', late.replace('a week', 'a year'))
    expect(await changed(folder)).toEqual(['docs/late.md'])
  })

  it('looks at the bytes of a file whose time was set back', async () => {
    const { folder } = await buildIndex()
    writeInto(folder, 'docs/late.md', late.replace('a week', 'a year'))
    utimesSync(path.join(folder, 'docs/late.md'), 0, 0)
    expect(await changed(folder)).toEqual(['docs/late.md'])
  })

  it('does not count what was never read', async () => {
    const folder = writeFolder({ 'secret.md': '# Secret\n' })
    const built = await buildIndex({
      ...smallBase,
      'docs/large.md': 'x'.repeat(1_100_000),
      'docs/latin.md': Buffer.from('é', 'latin1'),
    })
    symlinkSync(path.join(folder, 'secret.md'), path.join(built.folder, 'docs/link.md'))
    const { skipped } = await buildAgain(built.folder)
    expect(skipped.map((file) => file.path)).toEqual(['docs/large.md', 'docs/latin.md', 'docs/link.md'])
    expect(await changed(built.folder)).toEqual([])
    writeInto(built.folder, 'docs/latin.md', 'é')
    expect(await changed(built.folder)).toEqual(['docs/latin.md'])
  })
})
