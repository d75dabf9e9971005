import { describe, expect, it } from 'vitest'
import type { SeveritySetting } from '../../schemas/finding.ts'
import { runRules } from '../../src/findings/run-rules.ts'
import { buildKnowledgeBase } from '../rules/build-knowledge-base.ts'

const about = new Set(['placeholder', 'section-empty', 'unused-suppression', 'suppression-without-reason'])

async function check(text: string, overrides: Record<string, SeveritySetting> = {}) {
  const { knowledgeBase, config } = await buildKnowledgeBase({ 'a.md': text })
  const { findings, summary } = runRules(knowledgeBase, config, { today: '2026-11-01', overrides })
  const told = findings.filter(({ ruleId }) => about.has(ruleId))
  return { suppressed: summary.suppressed, findings: told.map(({ place, ruleId }) => `${place.start.line} ${ruleId}`) }
}

describe('suppression comments', () => {
  it.each<[string, string, number, string[]]>([
    ['the next line', '<!-- groundwork-disable-next-line placeholder -- why -->\nTODO\n\nTODO\n', 1, ['4 placeholder']],
    ['the next line but for empty ones', '<!-- groundwork-disable-next-line placeholder -- why -->\n\nTODO\n', 1, []],
    [
      'all that is on a line',
      '<!-- groundwork-disable-next-line placeholder -- why -->\n| TBD | TBD |\n| --- | --- |\n',
      2,
      [],
    ],
    ['a file, from anywhere in it', 'TODO\n\n<!-- groundwork-disable placeholder -- why -->\n\nTODO\n', 2, []],
    ['two rules', '<!-- groundwork-disable placeholder section-empty -- why -->\n\n# A\n\nTODO\n\n## B\n', 2, []],
    [
      'nothing without a reason',
      '<!-- groundwork-disable placeholder -->\n\nTODO\n',
      0,
      ['1 suppression-without-reason', '3 placeholder'],
    ],
    [
      'nothing of another rule',
      '<!-- groundwork-disable section-empty -- why -->\n\nTODO\n',
      0,
      ['1 unused-suppression', '3 placeholder'],
    ],
    [
      'nothing on another line',
      '<!-- groundwork-disable-next-line placeholder -- why -->\ntext\n\nTODO\n',
      0,
      ['1 unused-suppression', '4 placeholder'],
    ],
    [
      'nothing under a name that no rule has',
      '<!-- groundwork-disable placeholders -- why -->\n\nTODO\n',
      0,
      ['1 unused-suppression', '3 placeholder'],
    ],
  ])('silence %s', async (_, text, suppressed, findings) => {
    expect(await check(text)).toEqual({ suppressed, findings })
  })

  it('are not called unused while their rule is off', async () => {
    expect(await check('<!-- groundwork-disable placeholder -- why -->\n\ntext\n', { placeholder: 'off' })).toEqual({
      suppressed: 0,
      findings: [],
    })
  })

  it('are told apart where one of two rules is used', async () => {
    const text = '<!-- groundwork-disable placeholder section-empty -- why -->\n\nTODO\n'
    expect(await check(text)).toEqual({ suppressed: 1, findings: ['1 unused-suppression'] })
  })

  it('do not count twice what two comments silence', async () => {
    const text =
      '<!-- groundwork-disable placeholder -- all -->\n\n<!-- groundwork-disable-next-line placeholder -- this -->\nTODO\n'
    expect(await check(text)).toEqual({ suppressed: 1, findings: [] })
  })
})
