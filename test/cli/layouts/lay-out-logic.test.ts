import { describe, expect, it } from 'vitest'
import { layOutLogic } from '../../../cli/layouts/lay-out-logic.ts'
import { paintLines } from '../../../cli/layouts/paint-lines.ts'
import { readDecisionLogic } from '../../../src/decision-logic/read-decision-logic.ts'
import { Vocabularies } from '../../../src/decision-logic/sets/vocabularies.ts'
import { runRules } from '../../../src/findings/run-rules.ts'
import { buildKnowledgeBase } from '../../rules/build-knowledge-base.ts'

const source = `# Lend a kayak

This is what to do when somebody at the pier asks for a kayak. There are three levels: basic, plus and family.

1. Ask for their level.
   - If the level is basic or plus, ask how long they have waited.
     - If they have waited for less than a week, say sorry.
     - If they have waited for more than 7 days, hand the case over to the Harbour Office.
   - If the level is family, go to step 3.
2. If the kayak looks odd, repair it and continue with step 3.
3. If it costs less than $10 (up to $9.99), stop here.
`

/** What a terminal shows of the decision logic of a text, with what all the rules on boundaries say. */
async function show(text: string, columns: number): Promise<string> {
  const { knowledgeBase, config } = await buildKnowledgeBase({ 'pier/kayak.md': text })
  const [document] = knowledgeBase.documents
  if (document === undefined) throw new Error('no document')
  const logic = readDecisionLogic(document, Vocabularies.read(knowledgeBase.documents, config).of(document))
  const { findings } = runRules(knowledgeBase, config, { today: '2026-11-01' })
  const { path, title, type, typeFrom, language, audience, automation } = document
  const counts = { sections: 0, steps: 0, tables: 0, links: 0, passages: 0, customerPassages: 0 }
  const facts = { path, title, type, typeFrom, language, audience, automation, intents: [], counts }
  const gaps = findings.filter(({ ruleId }) => ruleId === 'boundary-gap')
  const flow = { documentId: document.id, path, nodes: [], edges: [] }
  const explained = {
    version: 1 as const,
    kind: 'document' as const,
    ...facts,
    logic,
    findings: gaps,
    comparedWith: 0,
    flow,
    mermaid: '',
  }
  return paintLines(layOutLogic(explained, columns), false)
}

describe('the decision logic', () => {
  it.each([80, 60])('in %d columns', async (columns) => expect(await show(source, columns)).toMatchSnapshot())

  it('indents what stands below a branch, says what was read, and marks the gap where it is', async () => {
    const lines = (await show(source, 100)).split('\n')
    const at = (words: string): number => {
      const line = lines.findIndex((one) => one.includes(words))
      if (line < 0) throw new Error(`"${words}" is not shown in\n${lines.join('\n')}`)
      return line
    }
    expect(lines[at('less than a week')]).toMatch(/^ {6}✔ .* {2}= waited < 7 days$/)
    expect(lines[at('more than 7 days') + 1]).toContain('→ a person: hand the case over')
    expect(at('✘ line')).toBeGreaterThan(at('more than 7 days'))
    expect(at('✘ line')).toBeLessThan(at('level is family'))
    expect(lines[at('If the level is basic or plus')]).toContain('= level is basic or plus')
    expect(lines[at('If the level is family') + 1]).toContain('→ step 3')
    expect(lines[at('looks odd')]).toContain('? If the kayak looks odd  (could not be read as a rule)')
    expect(lines[at('costs less than $10')]).toContain('= cost < $10, in brackets ≤ $9.99')
    expect(lines[at('level: basic, plus, family')]).toContain('pier/kayak.md:3')
  })

  it('shows a condition once that stands in a list and is joined with the next step', async () => {
    const shown = await show(
      `# Lend a tent\n\nThis is what to do when somebody asks us for a tent that is up to a year old.\n\n1. Look at the tent.\n   - If it is less than 7 days old, lend it.\n2. If it is more than 7 days old, look for holes.\n`,
      80,
    )
    expect(shown.match(/✔ If it is more than 7 days old/g)).toHaveLength(1)
    expect(shown.match(/✔ If it is less than 7 days old/g)).toHaveLength(1)
    expect(shown).toContain('✘')
  })

  it('says that there are no conditions', async () => {
    expect(await show('# A\n\nThis is what to do when somebody calls us.\n\n1. Wait for the tide.\n', 80)).toBe(
      'No conditions were found.\n',
    )
  })
})
