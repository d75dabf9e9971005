import { z } from 'zod'
import { explanationSchema } from '../../schemas/explanation.ts'
import { readFlow } from '../decision-logic/flow/read-flow.ts'
import { renderMermaid } from '../decision-logic/flow/render-mermaid.ts'
import { Failure } from '../failure.ts'
import { explainLogic } from '../findings/explain-logic.ts'
import { ruleUrl } from '../findings/rule-url.ts'
import { cutPassages } from '../passages/cut-passages.ts'
import { rules } from '../rules/rules.ts'
import type { LoadedKnowledgeBase } from '../workspace/load-knowledge-base.ts'
import { defineOperation } from './operation.ts'
import type { Parts } from './parts.ts'

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
    const alone = await parts.loadKnowledgeBase([subject], signal)
    const { knowledgeBase, sources } = alone
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
    const { knowledgeBase: around, project } = (await loadAround(document.path, subject, parts, signal)) ?? alone
    const today = parts.now().toISOString().slice(0, 10)
    const { logic, findings } = explainLogic(document, around, project.config, today)
    const flow = readFlow(document, logic)
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
      findings,
      comparedWith: around.documents.length - 1,
      flow,
      mermaid: renderMermaid(
        flow,
        findings.filter(({ severity }) => severity !== 'info'),
      ),
    }
  },
})

/**
 * The knowledge base that the configuration names, where a document is one of it: closed sets are learnt from all of it. Null where it is
 * part of none, or where that cannot be read as a whole. `file` is the document's path from the current folder.
 */
async function loadAround(
  path: string,
  file: string,
  parts: Parts,
  signal?: AbortSignal,
): Promise<LoadedKnowledgeBase | null> {
  try {
    const whole = await parts.loadKnowledgeBaseOf(file, signal)
    return whole?.knowledgeBase.documents.some((document) => document.path === path) === true ? whole : null
  } catch (error) {
    if (error instanceof Failure) return null
    throw error
  }
}
