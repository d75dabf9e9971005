import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { findDocuments } from '../../src/workspace/find-documents.ts'
import { readProject } from '../../src/workspace/read-config.ts'
import { writeFolder } from './write-folder.ts'

async function find(folder: string, paths: string[] = []): ReturnType<typeof findDocuments> {
  return findDocuments(folder, paths, await readProject(folder, paths))
}

/** Files with their text, and the paths that are found, all in order. */
const walks: [string, Record<string, string>, string[]][] = [
  [
    'Markdown only, by name',
    { 'b.md': '', 'a/c.MD': '', 'd.markdown': '', 'e.mdx': '', 'f.txt': '', md: '' },
    ['a/c.MD', 'b.md', 'd.markdown'],
  ],
  [
    'no dot folders, dot files or node_modules',
    { '.git/a.md': '', '.x/b.md': '', '.c.md': '', 'd/node_modules/e.md': '', 'f.md': '' },
    ['f.md'],
  ],
  ['a folder that has the name of a file', { 'a.md/b.md': '' }, ['a.md/b.md']],
  [
    'what .gitignore leaves',
    { '.gitignore': '/a\n*.tmp.md\n# c.md\n', 'a/b.md': '', 'c.md': '', 'd/a/e.md': '', 'd/f.tmp.md': '' },
    ['c.md', 'd/a/e.md'],
  ],
  ['what a negation brings back', { '.gitignore': '*.md\n!keep.md\n', 'a.md': '', 'b/keep.md': '' }, ['b/keep.md']],
  [
    'what the innermost .gitignore says',
    {
      '.gitignore': 'draft*.md\n',
      'a/.gitignore': '!draft-1.md\nb.md\n',
      'a/draft-1.md': '',
      'a/draft-2.md': '',
      'a/b.md': '',
      'b.md': '',
      'draft-1.md': '',
    },
    ['a/draft-1.md', 'b.md'],
  ],
  [
    'nothing of a folder that is ignored',
    { '.gitignore': 'a/\n', 'a/.gitignore': '!*.md\n', 'a/b.md': '', 'c.md': '' },
    ['c.md'],
  ],
  ['names with their case, as git does', { '.gitignore': 'A.md\n', 'a.md': '' }, ['a.md']],
  ['a .gitignore with CRLF', { '.gitignore': 'a.md\r\nb.md\r\n', 'a.md': '', 'b.md': '', 'c.md': '' }, ['c.md']],
  [
    'what globs of the configuration leave',
    { 'groundwork.yaml': 'ignore: ["**/old/**", "b.md"]', 'a/old/c.md': '', 'b.md': '', 'd/b.md': '' },
    ['d/b.md'],
  ],
  [
    'folders that the configuration names',
    { 'groundwork.yaml': 'ignore: [old, new/]', 'old/a.md': '', 'new/b.md': '', 'c/old/d.md': '' },
    ['c/old/d.md'],
  ],
  [
    'what a glob takes out',
    { 'groundwork.yaml': 'ignore: ["a/**", "!a/keep.md"]', 'a/b.md': '', 'a/keep.md': '', 'c.md': '' },
    ['a/keep.md', 'c.md'],
  ],
  [
    'the documents of the configuration',
    { 'groundwork.yaml': 'documents: [docs]', 'docs/a.md': '', 'b.md': '' },
    ['docs/a.md'],
  ],
  ['names with blanks and letters of any language', { 'ä b/如果 #1.md': '' }, ['ä b/如果 #1.md']],
]

describe('findDocuments', () => {
  it.each(walks)('finds %s', async (_, files, paths) => {
    const { files: found } = await find(writeFolder(files))
    expect(found.map((file) => file.path)).toEqual(paths)
  })

  it('reads what is named, also where it is ignored', async () => {
    const folder = writeFolder({ 'groundwork.yaml': 'ignore: [old]', '.gitignore': 'b.md', 'old/a.md': '', 'b.md': '' })
    const { files } = await find(folder, ['old', 'b.md'])
    expect(files.map(({ path: shown, id }) => [shown, id])).toEqual([
      ['b.md', 'b.md/b'],
      ['old/a.md', 'old/a'],
    ])
  })

  it.each([
    ['one root', ['a'], ['c', 'd/c']],
    ['the current folder', [], ['a/c', 'a/d/c', 'b/a/c', 'b/c']],
    ['two roots', ['a', 'b'], ['a/c', 'a/d/c', 'b/a/c', 'b/c']],
    ['one root, named twice', ['a', './a/'], ['c', 'd/c']],
    ['roots of one name', ['a', 'b/a'], ['a/c', 'a/d/c', 'b/a/c']],
    ['a root within another', ['a', 'a/d'], ['a/c', 'a/d/c']],
    ['a file', ['a/c.md'], ['c']],
  ])('gives ids by path within %s', async (_, paths, ids) => {
    const folder = writeFolder({ 'a/c.md': '', 'a/d/c.md': '', 'b/c.md': '', 'b/a/c.md': '' })
    const { files } = await find(folder, paths)
    expect(files.map(({ id }) => id)).toEqual(ids)
  })

  it('shows paths from the project root, also of a root beside it', async () => {
    const folder = writeFolder({ 'project/groundwork.yaml': '', 'project/a.md': '', 'other/b.md': '' })
    const { files, roots } = await find(path.join(folder, 'project'), ['.', '../other'])
    expect(files.map((file) => file.path)).toEqual(['../other/b.md', 'a.md'])
    expect(roots.map((root) => root.path)).toEqual(['.', '../other'])
  })

  it('reports links that leave their root, and follows none', async () => {
    const folder = writeFolder({ 'kb/a.md': '', 'kb/sub/b.md': '', 'secret/c.md': '' })
    symlinkSync('../secret/c.md', path.join(folder, 'kb/out.md'))
    symlinkSync('../secret', path.join(folder, 'kb/folder-out'))
    symlinkSync('a.md', path.join(folder, 'kb/within.md'))
    symlinkSync('nowhere.md', path.join(folder, 'kb/dangling.md'))
    symlinkSync('.', path.join(folder, 'kb/loop'))
    symlinkSync('loop.md', path.join(folder, 'kb/loop.md'))
    const { files } = await find(folder, ['kb'])
    expect(files.map((file) => [file.path, file.outside])).toEqual([
      ['kb/a.md', false],
      ['kb/dangling.md', true],
      ['kb/loop.md', true],
      ['kb/out.md', true],
      ['kb/sub/b.md', false],
    ])
  })

  it('has a wall around each root', async () => {
    const folder = writeFolder({ 'one/a.md': '', 'one-more/b.md': '' })
    symlinkSync('../one-more/b.md', path.join(folder, 'one/link.md'))
    const { files } = await find(folder, ['one', 'one-more'])
    expect(files.filter((file) => file.outside).map((file) => file.path)).toEqual(['one/link.md'])
  })

  it('finds the files of a root that is itself a link', async () => {
    const folder = writeFolder({ 'real/a.md': '' })
    symlinkSync('real', path.join(folder, 'link'))
    const { files } = await find(folder, ['link'])
    expect(files.map((file) => [file.path, file.outside])).toEqual([['link/a.md', false]])
  })

  it('finds a pipe too, so that it is reported', async () => {
    const folder = writeFolder({ 'a.md': '' })
    execFileSync('mkfifo', [path.join(folder, 'pipe.md')])
    expect((await find(folder)).files.map((file) => file.path)).toEqual(['a.md', 'pipe.md'])
  })

  it('says which path does not exist', async () => {
    const folder = writeFolder({ 'a.md': '' })
    await expect(find(folder, ['a.md', 'docs/missing'])).rejects.toMatchObject({
      code: 'path-not-found',
      exit: 2,
      message: 'There is no file or folder docs/missing.',
      place: { path: 'docs/missing' },
    })
  })

  it('finds nothing in an empty folder', async () => {
    const folder = writeFolder()
    mkdirSync(path.join(folder, 'docs'))
    expect((await find(folder)).files).toEqual([])
  })
})
