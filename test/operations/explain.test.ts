import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createToolkit } from '../../src/toolkit.ts'

const english = 'This is what to do when somebody at the pier asks for a kayak.\n\n'
const kayak = `# Lend a kayak\n\n${english}1. Ask for their level.
   - If the level is basic, lend the red one.
   - If the level is plus, lend the blue one.
2. Ask how long they have waited.
   - Less than 7 days: be kind.
   - More than 7 days: pay.
`
let folder = ''

async function explain(subject: string) {
  const toolkit = await createToolkit({ cwd: folder, now: new Date('2026-11-01') })
  const explanation = await toolkit.explain({ subject })
  await toolkit.close()
  if (explanation.kind !== 'document') throw new Error('a page of a rule')
  return explanation
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'groundwork-explain-'))
  for (const name of ['kb/lend', 'alone']) await mkdir(path.join(folder, name), { recursive: true })
  await writeFile(path.join(folder, 'kb/groundwork.yaml'), 'version: 1\nrules: { title-missing: off }\n')
  await writeFile(
    path.join(folder, 'kb/lend/levels.md'),
    `# Levels\n\n${english}There are three levels: basic, plus and family.\n`,
  )
  await writeFile(path.join(folder, 'kb/lend/kayak.md'), kayak)
  await writeFile(path.join(folder, 'alone/kayak.md'), kayak)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('explain', () => {
  it('reads a document with the closed sets of the knowledge base that it belongs to', async () => {
    const { logic, findings, path: shown, comparedWith } = await explain('kb/lend/kayak.md')
    expect([shown, comparedWith]).toEqual(['lend/kayak.md', 1])
    expect(logic.sets.map(({ variable, place }) => [variable, place?.path])).toEqual([['level', 'lend/levels.md']])
    expect(logic.groups[0]?.branches.map(({ guard }) => guard.kind)).toEqual(['member', 'member'])
    expect(findings.map(({ ruleId, place }) => [ruleId, place.path])).toEqual([
      ['domain-gap', 'lend/kayak.md'],
      ['boundary-gap', 'lend/kayak.md'],
    ])
  })

  it('reads a document alone where no configuration names it', async () => {
    const { logic, findings, comparedWith } = await explain('alone/kayak.md')
    expect(comparedWith).toBe(0)
    expect(logic.sets).toEqual([])
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['boundary-gap'])
  })
})
