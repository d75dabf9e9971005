import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { validateResultSchema } from '../../schemas/finding.ts'
import { loadReport, reportNames } from '../../src/reports/reports.ts'
import { rules } from '../../src/rules/rules.ts'
import { payloads, testReport } from '../contracts/report.ts'
import { nothing, poisoned, sample, sources } from './sample-result.ts'

const plain = { color: false, width: 80, sources }

describe('the shelf of reports', () => {
  it('lists the files of its folder, in order', () => {
    const files = readdirSync(new URL('../../src/reports/', import.meta.url))
      .filter((name) => name.endsWith('.ts') && name !== 'report.ts' && name !== 'reports.ts')
      .map((name) => name.replace(/\.ts$/, ''))
    expect(reportNames).toEqual(files.sort())
  })

  it('has a line for each in its README', () => {
    const page = readFileSync(new URL('../../src/reports/README.md', import.meta.url), 'utf8')
    const names = [...page.matchAll(/^\| `([a-z]+)` \|/gm)].map((match) => match[1])
    expect(names.sort()).toEqual(reportNames)
  })

  it.each([
    ['saif', 'Did you mean "sarif"?'],
    ['constructor', `The formats are: ${reportNames.join(', ')}.`],
  ])('refuses %s', (name, hint) => {
    expect(() => loadReport(name)).toThrow(expect.objectContaining({ code: 'usage', hint }))
  })
})

testReport('concise', (text) => {
  for (const line of text.trimEnd().split('\n').slice(0, -1))
    expect(line).toMatch(/:\d+:\d+ (?:error|warning|info) [a-z-]+ /)
})

testReport('github', (text) => {
  const lines = text.trimEnd().split('\n')
  for (const line of lines.slice(0, -1)) {
    expect(line).toMatch(/^::(?:error|warning|notice) (?:\w+=[^,:\n]*,)*title=[a-z-]+::[^\n]*$/)
    // A percent sign begins one of the five escapes.
    expect(line.replace(/%(?:25|0A|3A|2C)/g, '')).not.toContain('%')
  }
  expect(lines.at(-1)).not.toMatch(/^::/)
})

testReport('json', (text) => expect(JSON.parse(text)).toHaveProperty('version', 1))

testReport('junit', (text) => {
  const names: string[] = []
  // Every tag is one of these, opened and closed in turn, and what is between them holds no markup.
  const rest = text.replace(
    /<(\/?)([\w-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/g,
    (_, close: string, name: string, __, empty: string) => {
      if (close !== '') expect(names.pop()).toBe(name)
      else if (empty === '') names.push(name)
      expect(['testsuites', 'testsuite', 'testcase', 'failure', 'system-out']).toContain(name)
      return ''
    },
  )
  expect(names).toEqual([])
  expect(rest.replace('<?xml version="1.0" encoding="UTF-8"?>', '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/)
})

testReport('markdown', (text) => {
  for (const row of text.split('\n').filter((line) => line.startsWith('| '))) {
    expect(row.replace(/\\[\\|]/g, '').split('|')).toHaveLength(6)
    expect(row.replace(/<br>/g, '')).not.toMatch(/[<>@]|https?:\/\/(?!github\.com\/groundwork-kb\/)/)
  }
})

testReport('pretty', (text) => {
  expect(text).toMatch(/\bdocuments?\b/)
  expect(text).not.toMatch(/[ \t]\n/)
})

testReport('sarif', (text) => {
  const log = JSON.parse(text)
  expect(log).toMatchObject({ version: '2.1.0', runs: [{ columnKind: 'utf16CodeUnits' }] })
  const [run] = log.runs
  expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id))
  for (const { ruleId, ruleIndex, level, message, locations, partialFingerprints } of run.results) {
    expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId)
    expect(['error', 'warning', 'note']).toContain(level)
    expect(message.text).toBeTypeOf('string')
    expect(locations).toHaveLength(1)
    expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^[\w\-.~%!*'()/]+$/)
    expect(partialFingerprints).toHaveProperty(['groundwork/v1'])
  }
})

describe('json', () => {
  it('loses nothing', async () => {
    const json = await loadReport('json')
    for (const result of [sample, nothing, ...payloads.map(poisoned)]) {
      expect(validateResultSchema.parse(JSON.parse(json(result, plain)))).toEqual(result)
    }
  })
})

describe('markdown', () => {
  it('shows a hundred rows and says how many are left', async () => {
    const [finding] = sample.findings
    const findings = Array.from({ length: 250 }, () => finding).filter((one) => one !== undefined)
    const text = (await loadReport('markdown'))({ ...sample, findings }, plain)
    expect(text.split('\n').filter((line) => line.startsWith('| info'))).toHaveLength(100)
    expect(text).toContain('150 more are not shown.')
    expect(text.length).toBeLessThan(65_536)
  })

  it('fits into a comment however long the texts are', async () => {
    const long = poisoned('word '.repeat(2000))
    const findings = Array.from({ length: 100 }, () => long.findings).flat()
    expect((await loadReport('markdown'))({ ...long, findings }, plain).length).toBeLessThan(65_536)
  })
})
