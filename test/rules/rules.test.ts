import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/rules/rules.ts'
import { testRule } from '../contracts/rule.ts'

const folder = readdirSync(new URL('../../src/rules/', import.meta.url), { withFileTypes: true }).flatMap((entry) => {
  return entry.isFile() ? [entry.name] : []
})
const ids = rules.map((rule) => rule.id)

describe('the shelf of rules', () => {
  it('lists the files of its folder, in order', () => {
    const files = folder.filter((name) => name.endsWith('.ts') && name !== 'rule.ts' && name !== 'rules.ts')
    expect(ids).toEqual(files.map((name) => name.replace(/\.ts$/, '')).sort())
  })

  it('has a page for each, and no other', () => {
    const pages = folder.filter((name) => name.endsWith('.md') && name !== 'README.md')
    expect(pages.map((name) => name.replace(/\.md$/, '')).sort()).toEqual(ids)
  })
})

const aboutUnreadable = new Set(['unreadable-document', 'not-utf8'])

for (const rule of rules) testRule(rule, aboutUnreadable.has(rule.id))
