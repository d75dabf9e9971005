import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { languages } from '../../src/person/languages.ts'

it('docs/person-requests.md lists the languages', () => {
  const page = readFileSync(new URL('../../docs/person-requests.md', import.meta.url), 'utf8')
  const list = page.match(/in 35 languages:\n\n([\s\S]*?)\.\n\n/)?.[1] ?? ''
  const named = list.replace(/\s*\([^)]*\)/g, '').split(/,\s+/)
  expect(named).toEqual(languages.map(({ name }) => name).sort())
})
