import { describe, expect, it } from 'vitest'
import type { SeveritySetting } from '../../schemas/finding.ts'
import { validateResultSchema } from '../../schemas/finding.ts'
import { runRules } from '../../src/findings/run-rules.ts'
import { defineRule, type Rule } from '../../src/rules/rule.ts'
import { rules } from '../../src/rules/rules.ts'
import { buildKnowledgeBase, type Files } from '../rules/build-knowledge-base.ts'

const today = '2026-11-01'

/** A finding at every paragraph that has the word. */
const shouting = (id: string, word: string, recommended: SeveritySetting = 'warning'): Rule =>
  defineRule({
    id,
    summary: 'No shouting.',
    severity: { recommended, strict: 'error' },
    scope: 'document',
    *check(document) {
      for (const { text, place } of document.paragraphs)
        if (text.includes(word)) yield { place, message: `${word} said.` }
    },
  })

async function run(files: Files, options: Partial<Parameters<typeof runRules>[2]> = {}) {
  const { knowledgeBase, config } = await buildKnowledgeBase(files)
  return runRules(knowledgeBase, config, { today, ...options })
}

describe('runRules', () => {
  it('gives the parts of a validate result', async () => {
    const { summary, findings } = await run({ 'a.md': '# A\n\nTODO\n', 'b.md': new Uint8Array(64) })
    expect(validateResultSchema.parse({ version: 1, summary: { ...summary, ms: 3 }, findings })).toBeDefined()
    expect(summary).toMatchObject({ documents: 2, errors: 1, warnings: 1, suppressed: 0, baselined: 0 })
  })

  it('runs the rules that are errors alone where only these are wanted', async () => {
    const files = { 'a.md': '# A\n\nTODO\n', 'b.md': new Uint8Array(64) }
    const [all, errors] = [await run(files), await run(files, { errorsOnly: true })]
    expect(errors.summary).toMatchObject({ errors: all.summary.errors, warnings: 0 })
    expect(errors.findings).toEqual(all.findings.filter(({ severity }) => severity === 'error'))
  })

  it('puts severity, page and an empty witness on a draft', async () => {
    const { findings } = await run({ 'a.md': '# A\n\nTODO\n' }, { rules: [shouting('loud', 'TODO')] })
    expect(findings).toEqual([
      {
        ruleId: 'loud',
        severity: 'warning',
        message: 'TODO said.',
        witness: null,
        place: {
          path: 'a.md',
          start: { line: 3, column: 1, offset: 5 },
          end: { line: 3, column: 5, offset: 9 },
        },
        related: [],
        hint: null,
        url: 'https://github.com/groundwork-kb/groundwork/blob/main/src/rules/loud.md',
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    ])
  })

  it('orders by path, line, column and rule', async () => {
    const files = { 'b.md': 'ONE TWO\n', 'a/z.md': 'x\n\nTWO\n\nONE\n', 'a.md': 'ONE\n', 'B.md': 'ONE\n' }
    const { findings } = await run(files, { rules: [shouting('two', 'TWO'), shouting('one', 'ONE')] })
    expect(findings.map(({ place, ruleId }) => `${place.path}:${place.start.line} ${ruleId}`)).toEqual([
      'B.md:1 one',
      'a.md:1 one',
      'a/z.md:3 two',
      'a/z.md:5 one',
      'b.md:1 one',
      'b.md:1 two',
    ])
  })

  it.each<[string, string, Record<string, SeveritySetting>, string[]]>([
    ['the preset', '', {}, ['warning']],
    ['another preset', 'preset: strict', {}, ['error']],
    ['the configuration', 'preset: strict\nrules: { loud: info }', {}, ['info']],
    ['this run', 'rules: { loud: info }', { loud: 'error' }, ['error']],
    ['off in the configuration', 'rules: { loud: off }', {}, []],
    ['off in this run', 'rules: { loud: error }', { loud: 'off' }, []],
  ])('takes the severity from %s', async (_, yaml, overrides, expected) => {
    const files = { 'a.md': 'ONE\n', 'groundwork.yaml': yaml === '' ? '{}' : yaml }
    const { findings } = await run(files, { rules: [shouting('loud', 'ONE')], overrides })
    expect(findings.map(({ severity }) => severity)).toEqual(expected)
  })

  it('refuses a rule that does not exist, and names the nearest', async () => {
    const known = { 'a.md': 'x\n' }
    await expect(run({ ...known, 'groundwork.yaml': 'rules: { place-holder: off }' })).rejects.toMatchObject({
      code: 'unknown-rule',
      message: 'groundwork.yaml sets the severity of "place-holder", and there is no such rule.',
      hint: 'Did you mean "placeholder"?',
    })
    await expect(run(known, { overrides: { nonsense: 'off' } })).rejects.toMatchObject({
      code: 'unknown-rule',
      message: '--rule sets the severity of "nonsense", and there is no such rule.',
      hint: expect.stringContaining(rules.map(({ id }) => id).join(', ')),
    })
  })

  it('turns what a rule throws into a failure that names rule and document', async () => {
    const faulty = defineRule({
      id: 'faulty',
      summary: 'Throws.',
      severity: { recommended: 'error', strict: 'error' },
      scope: 'document',
      // biome-ignore lint/correctness/useYield: it never comes to that
      *check() {
        throw new TypeError('oh')
      },
    })
    await expect(run({ 'a.md': 'x\n' }, { rules: [faulty] })).rejects.toMatchObject({
      code: 'internal',
      message: 'The rule "faulty" failed on a.md: oh',
      place: { path: 'a.md' },
      cause: expect.any(TypeError),
    })
    const off = await run({ 'a.md': 'x\n' }, { rules: [faulty], overrides: { faulty: 'off' } })
    expect(off.findings).toEqual([])
  })

  it('counts documents in languages that are not read', async () => {
    const german = 'Wenn der Kunde die Ware zurückgibt, erstatten wir den Preis und schicken ihm eine Bestätigung.\n'
    const { summary } = await run({
      'a.md': german,
      'b.md': 'If the customer is late, wait until the end of the week.\n',
    })
    expect(summary.notAudited).toBe(1)
    expect(summary.conditions.total).toBeGreaterThan(0)
  })
})

describe('fingerprints', () => {
  const loud = { rules: [shouting('loud', 'ONE'), shouting('rude', 'ONE')] }

  it('stay when unrelated lines move, and differ between equal findings, rules and files', async () => {
    const before = await run({ 'a.md': 'ONE\n\nONE\n', 'b.md': 'ONE\n' }, loud)
    const after = await run({ 'a.md': '# New\n\ntext\n\nONE\n\nmore\n\nONE\n', 'b.md': 'x\n\nONE\n' }, loud)
    const prints = before.findings.map(({ fingerprint }) => fingerprint)
    expect(after.findings.map(({ fingerprint }) => fingerprint)).toEqual(prints)
    expect(new Set(prints).size).toBe(6)
  })

  it('do not depend on today', async () => {
    const files = { 'a.md': '---\nreviewed: 2020-01-01\n---\n\n# A\n' }
    const one = await run(files)
    const other = await run(files, { today: '2026-12-24' })
    const messages = [one, other].map(({ findings }) => findings.find(({ ruleId }) => ruleId === 'review-overdue'))
    expect(messages[0]?.message).not.toBe(messages[1]?.message)
    expect(messages[0]?.fingerprint).toBe(messages[1]?.fingerprint)
  })
})

describe('collective findings', () => {
  const without = (count: number, from = 0): Files =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`w${from + index}.md`, `# Without ${index}\n\nText.\n`]),
    )
  const owned = (count: number): Files =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`o${index}.md`, '---\nowner: x\n---\n\n# Owned\n\nText.\n']),
    )
  const owners = async (files: Files) => {
    const { findings } = await run(files)
    return findings
      .filter(({ ruleId }) => ruleId === 'owner-missing')
      .map(({ place, message }) => `${place.path} ${message}`)
  }

  it.each([
    [4, 0, 4],
    [5, 0, 1],
    [8, 2, 1],
    [7, 2, 7],
    [20, 5, 1],
    [20, 6, 20],
  ])('%i of %i more are told in %i findings', async (lacking, having, expected) => {
    const found = await owners({ ...without(lacking), ...owned(having) })
    expect(found).toHaveLength(expected)
    if (expected === 1) {
      expect(found[0]).toBe(
        `. ${lacking} of ${lacking + having} documents have no owner: nobody is asked when one of them is wrong.`,
      )
    }
  })

  it('names examples, and leaves out empty documents', async () => {
    const { findings } = await run({ ...without(5), 'empty.md': '' })
    const [finding] = findings.filter(({ ruleId }) => ruleId === 'owner-missing')
    expect(finding?.message).toMatch(/^5 of 5 documents/)
    expect(finding?.related.map(({ place }) => place.path)).toEqual(['w0.md', 'w1.md', 'w2.md'])
    expect(finding?.witness).toBe('w0.md, w1.md, w2.md')
  })

  it('does not count a document that is silenced', async () => {
    const comment = '<!-- groundwork-disable owner-missing -- an archive -->\n\n# Archive\n\nText.\n'
    const { findings, summary } = await run({ ...without(5), 'archive.md': comment })
    expect(findings.find(({ ruleId }) => ruleId === 'owner-missing')?.message).toMatch(/^5 of 5 /)
    expect(summary.suppressed).toBe(1)
  })

  it('has a fingerprint that does not depend on the count', async () => {
    const print = async (files: Files) =>
      (await run(files)).findings.find(({ ruleId }) => ruleId === 'owner-missing')?.fingerprint
    expect(await print(without(5))).toBe(await print(without(9)))
  })
})
