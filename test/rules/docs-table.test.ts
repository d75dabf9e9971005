import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { rules } from '../../src/rules/rules.ts'

it('docs/rules.md has a line for each rule, with its severities', () => {
  const page = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')
  const lines = rules.map(({ id, summary, severity }) => {
    return `| [${id}](../src/rules/${id}.md) | ${summary} | ${severity.recommended} | ${severity.strict} |`
  })
  expect(page.split('\n').filter((line) => line.startsWith('| ['))).toEqual(lines)
})
