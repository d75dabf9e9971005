import { symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocumentBelow } from '../../src/workspace/read-document.ts'
import { writeFolder } from './write-folder.ts'

/** A citation names a path; these are read, or not, below the root `kb`. */
const paths: [string, string | null][] = [
  ['a.md', 'a'],
  ['sub/b.md', 'b'],
  ['sub/../a.md', 'a'],
  ['./a.md', 'a'],
  ['link-within.md', 'a'],
  ['link-out.md', null],
  ['folder-out/secret.md', null],
  ['sub', null],
  ['missing.md', null],
  ['', null],
  ['/etc/passwd', null],
  ['a.md\0.txt', null],
  ['../beside.md', 'beside'],
  ['../../outside.md', 'outside'],
  ['../folder-out/secret.md', null],
]

describe('readDocumentBelow', () => {
  it.each(paths)('%j gives %j', async (relative, content) => {
    const folder = writeFolder({
      ...{ 'p/kb/a.md': 'a', 'p/kb/sub/b.md': 'b', 'p/beside.md': 'beside', 'outside.md': 'outside' },
      'secret/secret.md': 'secret',
    })
    symlinkSync('a.md', path.join(folder, 'p/kb/link-within.md'))
    symlinkSync('../../secret/secret.md', path.join(folder, 'p/kb/link-out.md'))
    symlinkSync('../../secret', path.join(folder, 'p/kb/folder-out'))
    const bytes = await readDocumentBelow(path.join(folder, 'p/kb'), relative)
    expect(bytes === null ? null : Buffer.from(bytes).toString()).toBe(content)
  })
})
