import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runRules } from '../../src/findings/run-rules.ts'
import { RuleRunCache } from '../../src/workspace/rule-run-cache.ts'
import { buildKnowledgeBase } from '../rules/build-knowledge-base.ts'

const code = fileURLToPath(new URL('../../src/findings', import.meta.url))
const today = { today: '2026-11-01' }
const one = { 'procedures/a.md': '# A\n\nTODO\n' }

async function openCache(): Promise<{ cache: RuleRunCache; folder: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rule-runs-'))
  return { folder, cache: new RuleRunCache(folder, code) }
}

async function entriesOf(folder: string): Promise<string[]> {
  return readdir(path.join(folder, 'runs'))
}

describe('RuleRunCache', () => {
  it('says what the rules say, the second time from what it kept', async () => {
    const { cache, folder } = await openCache()
    const { knowledgeBase, config } = await buildKnowledgeBase(one)
    const expected = runRules(knowledgeBase, config, today)
    expect(await cache.run(knowledgeBase, config, today)).toEqual(expected)
    const [entry = ''] = await entriesOf(folder)
    const text = await readFile(path.join(folder, 'runs', entry), 'utf8')
    expect(await cache.run(knowledgeBase, config, today)).toEqual(expected)
    expect(await readFile(path.join(folder, 'runs', entry), 'utf8')).toBe(text)
    expect(expected.findings.length).toBeGreaterThan(0)
  })

  it.each<[string, (files: typeof one) => Parameters<typeof buildKnowledgeBase>, object]>([
    ['an edited document', () => [{ 'procedures/a.md': '# A\n\nDone.\n' }], today],
    ['another document', (files) => [{ ...files, 'procedures/b.md': '# B\n\nTODO\n' }], today],
    ['a target that exists now', (files) => [files, ['procedures/x.png']], today],
    ['another configuration', (files) => [{ ...files, 'groundwork.yaml': 'preset: strict' }], today],
    ['another day', (files) => [files], { today: '2027-11-01' }],
    ['another severity', (files) => [files], { ...today, overrides: { placeholder: 'error' } }],
  ])('judges anew: %s', async (_, change, options) => {
    const { cache, folder } = await openCache()
    const before = await buildKnowledgeBase(one)
    await cache.run(before.knowledgeBase, before.config, today)
    const after = await buildKnowledgeBase(...change(one))
    const judged = await cache.run(after.knowledgeBase, after.config, options as typeof today)
    expect(judged).toEqual(runRules(after.knowledgeBase, after.config, options as typeof today))
    expect(await entriesOf(folder)).toHaveLength(2)
  })

  it('takes a damaged entry for none, and keeps a few', async () => {
    const { cache, folder } = await openCache()
    const { knowledgeBase, config } = await buildKnowledgeBase(one)
    const expected = await cache.run(knowledgeBase, config, today)
    const [entry = ''] = await entriesOf(folder)
    await writeFile(path.join(folder, 'runs', entry), `00000000\n{"findings":[]}`)
    expect(await cache.run(knowledgeBase, config, today)).toEqual(expected)
    for (let day = 10; day < 22; day++) await cache.run(knowledgeBase, config, { today: `2026-10-${day}` })
    expect((await entriesOf(folder)).length).toBeLessThanOrEqual(8)
  })

  it('judges where nothing can be kept', async () => {
    const { knowledgeBase, config } = await buildKnowledgeBase(one)
    const cache = new RuleRunCache('/dev/null/runs', code)
    expect(await cache.run(knowledgeBase, config, today)).toEqual(runRules(knowledgeBase, config, today))
  })
})
