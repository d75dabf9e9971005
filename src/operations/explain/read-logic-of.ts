import type { DecisionLogic } from '../../../schemas/decision-logic.ts'
import type { Document } from '../../../schemas/document.ts'
import type { Finding } from '../../../schemas/finding.ts'
import { readDecisionLogic } from '../../decision-logic/read-decision-logic.ts'
import { Vocabularies } from '../../decision-logic/sets/vocabularies.ts'
import { Failure } from '../../failure.ts'
import { runRules } from '../../findings/run-rules.ts'
import type { Rule } from '../../rules/rule.ts'
import { rules } from '../../rules/rules.ts'
import type { LoadedKnowledgeBase } from '../../workspace/load-knowledge-base.ts'
import type { Parts } from '../parts.ts'

/**
 * The decision logic of a document with what the rules on it say; `file` is its path from the current folder. The closed sets are those of the knowledge base that the configuration
 * names, where the document is one of it; else those of the document alone.
 */
export async function readLogicOf(
  document: Document,
  file: string,
  alone: LoadedKnowledgeBase,
  parts: Parts,
  signal?: AbortSignal,
): Promise<{ logic: DecisionLogic; findings: Finding[] }> {
  const { knowledgeBase, project } = (await loadAround(document, file, parts, signal)) ?? alone
  const { config } = project
  const ids = new Set(logicRules)
  const severities = Object.fromEntries(Object.entries(config.rules).filter(([id]) => ids.has(id)))
  const { findings } = runRules(
    knowledgeBase,
    { ...config, rules: severities },
    {
      today: parts.now().toISOString().slice(0, 10),
      rules: rules.filter(({ id }) => ids.has(id)).map((rule) => only(rule, document)),
    },
  )
  const vocabulary = new Vocabularies(knowledgeBase.documents, config).of(document)
  return {
    logic: readDecisionLogic(document, vocabulary),
    findings: findings.filter(({ place }) => place.path === document.path),
  }
}

/** Rules that look at the conditions of a document and at where they lead. */
const logicRules = [
  'boundary-gap',
  'boundary-overlap',
  'dead-end',
  'domain-gap',
  'endless-loop',
  'fall-through',
  'restatement-differs',
  'table-gap',
  'table-masked-row',
  'table-overlap',
  'table-subsumed-row',
  'wrong-reference',
]

/** The knowledge base that a document is part of; null where it is part of none, or where that cannot be read as a whole. */
async function loadAround(
  document: Document,
  file: string,
  parts: Parts,
  signal?: AbortSignal,
): Promise<LoadedKnowledgeBase | null> {
  try {
    const whole = await parts.loadKnowledgeBaseOf(file, signal)
    return whole?.knowledgeBase.documents.some(({ path }) => path === document.path) === true ? whole : null
  } catch (error) {
    if (error instanceof Failure) return null
    throw error
  }
}

/** The rule for one document. */
function only(rule: Rule, { path }: Document): Rule {
  if (rule.scope !== 'document') return rule
  const { check, ...rest } = rule
  return { ...rest, check: (document, context) => (document.path === path ? check(document, context) : []) }
}
