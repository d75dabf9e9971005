import { describe, expect, it } from 'vitest'
import { configSchema } from '../../schemas/config.ts'
import type { Document } from '../../schemas/document.ts'
import { runRules } from '../../src/findings/run-rules.ts'
import { buildKnowledgeBase } from './build-knowledge-base.ts'

const size = 100_000
const fill = (unit: string) => unit.repeat(Math.ceil(size / unit.length))

/** Texts on which a pattern that backtracks takes minutes; the time limit of the test is the judge. */
const texts = [
  fill(' '),
  `insert text here${fill(' ')}x`,
  `to be added${fill(' ')}x`,
  fill('a'),
  fill('a.'),
  fill('a-'),
  fill('<a-'),
  fill('hand '),
  fill('put to '),
  fill('ask the team '),
  fill('ignore all previous '),
  fill('the "'),
  fill('. '),
  fill('\n'),
  fill('use the A of '),
  fill("follow the 'A' flow "),
  fill('TODO '),
  fill('[insert '),
  fill('\u200b '),
  fill('\u{1f3f4}\u{e0067}'),
  fill('<p style="color:white" '),
  fill('system: '),
  fill('to be '),
  fill('-- '),
  fill('5 '),
  fill('within 5 days '),
  fill('It can be returned within 5 days. '),
  fill('There are two types: a, b, c. '),
  fill('3 days on Oak, 5 on Elm and '),
  fill('go to step 2 '),
  fill('proceed to the a '),
  fill('skip the next '),
  fill('this page is for '),
  fill('see step 2.7b '),
  fill('(a) '),
  fill('A > A '),
  fill('escalate if '),
  fill('enter A, '),
  fill('transfer to a '),
  fill('continue '),
]

describe('adversarial text', () => {
  it.each(texts.map((text) => [JSON.stringify(text.slice(0, 30)), text]))('%s… is judged in time', async (_, text) => {
    const { knowledgeBase } = await buildKnowledgeBase({ 'procedures/a.md': '# A\n\nx\n' })
    const [document] = knowledgeBase.documents
    if (document === undefined) throw new Error('no document')
    const place = document.whole
    // As parsed text, so that only the rules are measured.
    const long: Document = {
      ...document,
      // Most rules read English only.
      language: 'en',
      paragraphs: [{ text, place, section: 0, block: 0, step: null, say: true }],
      codeSpans: Array.from({ length: 10_000 }, (_, index) => ({
        ...place,
        start: { line: 1, column: 1, offset: 10 * index },
        end: { line: 1, column: 1, offset: 10 * index + 4 },
      })),
      comments: [{ text, place }],
      html: [{ text, place }],
      links: [{ kind: 'image', url: text.slice(0, 2000), text, section: 0, place }],
      tables: [{ block: 0, section: 0, place, header: [{ text, place }], rows: [] }],
    }
    const config = configSchema.parse({ preset: 'strict' })
    const run = runRules({ ...knowledgeBase, documents: [long] }, config, { today: '2026-11-01' })
    expect(run.summary.documents).toBe(1)
  })

  it('judges a document of a hundred thousand empty headings in time', async () => {
    const { knowledgeBase, config } = await buildKnowledgeBase({ 'a.md': '# A\n\n## B\n' })
    const [document] = knowledgeBase.documents
    if (document === undefined) throw new Error('no document')
    const section = document.sections[2] ?? document.sections[1]
    if (section === undefined) throw new Error('no section')
    const sections = [...document.sections.slice(0, 2), ...Array.from({ length: 100_000 }, () => section)]
    const run = runRules({ ...knowledgeBase, documents: [{ ...document, sections }] }, config, { today: '2026-11-01' })
    expect(run.findings.filter(({ ruleId }) => ruleId === 'section-empty')).toHaveLength(100_000)
  })

  it('judges six hundred steps that send to each other in time', async () => {
    const steps = Array.from({ length: 600 }, (_, at) => {
      return `${at + 1}. If the colour is red, go to step ${(at * 7) % 600}. If it is more than 1 day, go back to step ${(at * 13) % 600}. Otherwise go to step ${(at * 29) % 600}.`
    })
    const text = `# Colours\n\nWhat to do for the customer when the colour is known to them.\n\n${steps.join('\n')}\n`
    const { knowledgeBase } = await buildKnowledgeBase({ 'procedures/a.md': text })
    const config = configSchema.parse({ preset: 'strict' })
    expect(runRules(knowledgeBase, config, { today: '2026-11-01' }).summary.documents).toBe(1)
  })
})
