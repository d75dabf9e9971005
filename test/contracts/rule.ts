import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../schemas/document.ts'
import { runRules } from '../../src/findings/run-rules.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { buildKnowledgeBase, type Files } from '../rules/build-knowledge-base.ts'
import { readExamples } from '../rules/read-examples.ts'

const today = '2026-11-01'
const headings = ['Flagged', 'Not flagged', 'How to fix', 'Options']

/** What every rule keeps to. `reportsUnreadable` is for the rules whose subject is that a file cannot be read. */
export function testRule(rule: Rule, reportsUnreadable: boolean): void {
  describe(rule.id, () => {
    const url = new URL(`../../src/rules/${rule.id}.md`, import.meta.url)
    const page = readFileSync(url, 'utf8')
    const { headings: found, examples } = readExamples(page)

    it('has an id in kebab-case, a summary that is a sentence, and severities that do not fall in strict', () => {
      expect(rule.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(rule.summary).toMatch(/^[A-Z].*\.$/)
      const order = ['off', 'info', 'warning', 'error']
      expect(order.indexOf(rule.severity.strict)).toBeGreaterThanOrEqual(order.indexOf(rule.severity.recommended))
    })

    it('has a page with its id as title and the headings in order', () => {
      expect(page.startsWith(`# ${rule.id}\n`)).toBe(true)
      expect(found).toEqual(headings.filter((heading) => heading !== 'Options' || found.includes('Options')))
    })

    it('has examples of both kinds', () => {
      expect(new Set(examples.map(({ verdict }) => verdict))).toEqual(new Set(['flagged', 'not flagged']))
    })

    for (const { verdict, line, files, existing } of examples) {
      it(`the example on line ${line} of its page is ${verdict}`, async () => {
        const { findings, documents } = await check(rule, files, existing)
        expect(findings.length > 0, JSON.stringify(findings, null, 1)).toBe(verdict === 'flagged')
        for (const finding of findings) expectInside(finding.place, documents)
      })
    }

    it('says the same when it is asked again', async () => {
      for (const { files, existing } of examples) {
        expect((await check(rule, files, existing)).findings).toEqual((await check(rule, files, existing)).findings)
      }
    })

    it('is silent on an empty document', async () => {
      for (const text of ['', '\n', '---\n---\n']) {
        expect((await check(rule, { 'procedures/empty.md': text })).findings).toEqual([])
      }
    })

    it(`${reportsUnreadable ? 'speaks' : 'is silent'} on a document that cannot be read`, async () => {
      const binary = new Uint8Array(64)
      const { findings } = await check(rule, { 'procedures/image.md': rule.id === 'not-utf8' ? utf16 : binary })
      expect(findings.length).toBe(reportsUnreadable ? 1 : 0)
    })

    it('does not touch the documents', async () => {
      for (const { files, existing } of examples) {
        const { documents, before } = await check(rule, files, existing)
        expect(documents).toEqual(before)
      }
    })
  })
}

const utf16 = new Uint8Array([0xff, 0xfe, 0x23, 0x00])

async function check(rule: Rule, files: Files, existing: readonly string[] = []) {
  const { knowledgeBase, config } = await buildKnowledgeBase(files, existing)
  const before = structuredClone(knowledgeBase.documents)
  const run = runRules(knowledgeBase, config, { today, overrides: { [rule.id]: 'error' } })
  const findings = run.findings.filter((finding) => finding.ruleId === rule.id)
  return { findings, documents: knowledgeBase.documents, before }
}

/** A finding about a document is somewhere in it; one about all of them has the path of the project, one about listed intents theirs. */
function expectInside(place: Document['whole'], documents: readonly Document[]): void {
  if (place.path === '.' || place.path === 'intents.yaml') return
  const document = documents.find(({ path }) => path === place.path)
  expect(document, `${place.path} is a document`).toBeDefined()
  if (document === undefined || document.sections.length === 0) return
  expect(place.start.offset).toBeGreaterThanOrEqual(document.whole.start.offset)
  expect(place.end.offset).toBeLessThanOrEqual(document.whole.end.offset)
  expect(place.end.offset).toBeGreaterThanOrEqual(place.start.offset)
}
