import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { failureCodes } from '../../src/failure.ts'
import { operations } from '../../src/operations/operations.ts'
import { rules } from '../../src/rules/rules.ts'
import { packageRoot } from '../../src/workspace/package-files.ts'
import { filesBelow, textOf } from './source-files.ts'

describe('the house is in order', () => {
  it('has only the agreed folders and files at the top', () => {
    const allowed = [
      'LICENSE',
      'README.md',
      'bench',
      'cli',
      'dist',
      'docs',
      'knowledge',
      'node_modules',
      'package-lock.json',
      'package.json',
      'schemas',
      'src',
      'test',
      'tsconfig.json',
    ]
    const visible = readdirSync(packageRoot).filter((name) => !name.startsWith('.'))
    expect(visible.filter((name) => !allowed.includes(name))).toEqual([])
  })

  it.each(['schemas', 'src', 'cli', 'test'].flatMap((folder) => filesBelow(folder, /\.tsx?$/)))(
    '%s is named in kebab-case, and not after a habit',
    (file) => {
      const name = path.posix.basename(file).replace(/\.(?:test\.)?tsx?$/, '')
      expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.config)?$/)
      expect(['utils', 'util', 'helpers', 'types', 'common', 'misc']).not.toContain(name)
    },
  )

  it('has no barrel but the public door', () => {
    expect(filesBelow('src', /(?:^|\/)index\.ts$/)).toEqual(['src/index.ts'])
  })

  it('has a rule, a page and an entry of one name each', () => {
    const pages = filesBelow('src/rules', /\.md$/).filter((file) => !file.endsWith('README.md'))
    const ids = rules.map(({ id }) => id).sort()
    expect(pages.map((file) => path.posix.basename(file, '.md')).sort()).toEqual(ids)
    for (const id of ids) expect(filesBelow('src/rules', /\.ts$/)).toContain(`src/rules/${id}.ts`)
  })

  it('has a file for each operation', () => {
    const files = filesBelow('src/operations', /\.ts$/).map((file) => path.posix.basename(file, '.ts'))
    const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    const names = Object.keys(operations).map(kebab)
    expect(
      files.filter((file) => !['look-into', 'operation', 'operations', 'parts', 'understand'].includes(file)).sort(),
    ).toEqual(names.sort())
  })

  it('has a paragraph for each failure code, and no other', () => {
    const headings = [...textOf('docs/failures.md').matchAll(/^## (.+)$/gm)].map((match) => match[1])
    expect(headings.sort()).toEqual(Object.keys(failureCodes).sort())
  })

  it('links only to pages that are there', () => {
    for (const page of ['README.md', ...filesBelow('docs', /\.md$/)]) {
      for (const match of textOf(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)) {
        const target = path.join(packageRoot, path.posix.dirname(page), match[1] ?? '')
        expect(readdirSync(path.dirname(target)), `${page} -> ${match[1]}`).toContain(path.basename(target))
      }
    }
  })
})
