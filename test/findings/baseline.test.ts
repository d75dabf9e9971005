import { describe, expect, it } from 'vitest'
import { makeBaseline, readBaseline, writeBaseline } from '../../src/findings/baseline.ts'
import { runRules } from '../../src/findings/run-rules.ts'
import { buildKnowledgeBase } from '../rules/build-knowledge-base.ts'

async function check(text: string, baseline?: ReturnType<typeof makeBaseline>) {
  const { knowledgeBase, config } = await buildKnowledgeBase({ 'a.md': text })
  return runRules(knowledgeBase, config, { today: '2026-11-01', ...(baseline === undefined ? {} : { baseline }) })
}

describe('a baseline', () => {
  it('silences what it was made of, and is not outdated', async () => {
    const before = await check('TODO one\n\nTODO\n\nTODO\n')
    const after = await check('TODO one\n\nTODO\n\nTODO\n', makeBaseline(before.findings))
    expect(before.findings.length).toBeGreaterThan(2)
    expect(after).toMatchObject({ findings: [], outdated: 0 })
    expect(after.summary).toMatchObject({ errors: 0, warnings: 0, infos: 0, baselined: before.findings.length })
  })

  it('lets new findings through, and counts those that are gone', async () => {
    const before = await check('TODO one\n\nTODO two\n')
    const after = await check('text\n\nTODO two\n\nTODO three\n', makeBaseline(before.findings))
    expect(after.findings.map(({ message, place }) => `${place.start.line} ${message}`)).toEqual([
      '5 "TODO" marks text that is still to be written.',
    ])
    expect(after.outdated).toBe(1)
  })

  it('counts equal findings', async () => {
    const before = await check('TODO\n\nTODO\n')
    const more = await check('TODO\n\nTODO\n\nTODO\n', makeBaseline(before.findings))
    expect(more.findings.map(({ ruleId }) => ruleId)).toEqual(['placeholder'])
    const fewer = await check('TODO\n', makeBaseline(before.findings))
    expect(fewer).toMatchObject({ findings: [], outdated: 1 })
  })

  it('is written an entry a line, and read again', async () => {
    const baseline = makeBaseline((await check('TODO\n\nTBD\n')).findings)
    const text = writeBaseline(baseline)
    expect(text.split('\n').filter((line) => line.includes('fingerprint'))).toHaveLength(baseline.findings.length)
    expect(readBaseline(text, 'b.json')).toEqual(baseline)
    expect(readBaseline(writeBaseline({ version: 1, findings: [] }), 'b.json').findings).toEqual([])
  })

  it.each(['', '[]', '{"version":2,"findings":[]}', '{"version":1,"findings":[{"path":"a"}]}', 'null'])(
    'is refused as %j',
    (text) => {
      expect(() => readBaseline(text, 'b.json')).toThrow(
        expect.objectContaining({ code: 'file-invalid', message: 'b.json is not a baseline of findings.' }),
      )
    },
  )
})
