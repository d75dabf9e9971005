import { z } from 'zod'
import type { Config } from '../../schemas/config.ts'
import { explanationSchema } from '../../schemas/explanation.ts'
import { readFlow } from '../decision-logic/flow/read-flow.ts'
import { renderMermaid } from '../decision-logic/flow/render-mermaid.ts'
import { readDecisionLogic } from '../decision-logic/read-decision-logic.ts'
import { Vocabularies } from '../decision-logic/sets/vocabularies.ts'
import { Failure } from '../failure.ts'
import { ruleUrl } from '../findings/rule-url.ts'
import { runRules } from '../findings/run-rules.ts'
import { cutPassages } from '../passages/cut-passages.ts'
import { rules } from '../rules/rules.ts'
import { defineOperation } from './operation.ts'

/** The page of a rule, or what was read out of a document. A name that is a rule is a rule; everything else is a path. */
export const explain = defineOperation({
  name: 'explain',
  summary: 'Show the page of a rule, or what was read out of a document',
  input: z.strictObject({ subject: z.string().min(1, 'name a rule or a file') }),
  output: explanationSchema,
  async run(parts, { subject }, _reporter, signal) {
    const rule = rules.find(({ id }) => id === subject)
    if (rule !== undefined) {
      const page = await parts.readRulePage(rule.id)
      if (page === null)
        throw new Failure('internal', `The page of the rule ${rule.id} is missing.`, 'Install the package again.')
      const { id, summary, severity } = rule
      return { version: 1 as const, kind: 'rule' as const, id, summary, severity, page, url: ruleUrl(id) }
    }
    if (!/[./\\]/.test(subject)) {
      const message = `There is no rule "${subject}" and no document of that name.`
      throw new Failure(
        'unknown-rule',
        message,
        `Name a Markdown file, or one of the rules: ${rules.map(({ id }) => id).join(', ')}.`,
      )
    }
    const { knowledgeBase, sources, project } = await parts.loadKnowledgeBase([subject], signal)
    const document = knowledgeBase.documents[0]
    if (document === undefined || knowledgeBase.documents.length > 1) {
      throw new Failure('usage', `${subject} is a folder.`, 'Name one Markdown file.')
    }
    const unread = document.problems.find(({ code }) => code !== 'front-matter-syntax')
    if (unread !== undefined) {
      throw new Failure('file-unreadable', `${document.path}: ${unread.message}`, unread.hint, {
        place: { path: document.path },
      })
    }
    const logic = readDecisionLogic(document, new Vocabularies(knowledgeBase.documents, project.config).of(document))
    const flow = readFlow(document, logic)
    const today = parts.now().toISOString().slice(0, 10)
    const { findings } = runRules(knowledgeBase, drawnConfig(project.config), { today, rules: drawnRules })
    const passages = cutPassages(document, sources.get(document.path) ?? new Uint8Array())
    const { path, title, type, typeFrom, language, audience, automation, intents, sections, steps, tables, links } =
      document
    return {
      version: 1 as const,
      kind: 'document' as const,
      ...{ path, title, type, typeFrom, language, audience, automation },
      intents: intents.map(({ id }) => id),
      counts: {
        sections: sections.filter(({ heading }) => heading !== '').length,
        steps: steps.filter(({ ordered }) => ordered).length,
        tables: tables.length,
        links: links.length,
        passages: passages.length,
        customerPassages: passages.filter((passage) => passage.audience === 'customer').length,
      },
      logic,
      flow,
      mermaid: renderMermaid(flow, findings),
    }
  },
})

/** What rules say about the conditions and ways of one document can be drawn into its flow. */
const drawn = new Set([
  'boundary-gap',
  'boundary-overlap',
  'dead-end',
  'domain-gap',
  'endless-loop',
  'fall-through',
  'restatement-differs',
  'wrong-reference',
])
const drawnRules = rules.filter(({ id }) => drawn.has(id))

/** Severities of rules that are not run would be refused. */
function drawnConfig(config: Config): Config {
  return { ...config, rules: Object.fromEntries(Object.entries(config.rules).filter(([id]) => drawn.has(id))) }
}
