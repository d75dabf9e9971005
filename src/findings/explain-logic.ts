import type { Config } from '../../schemas/config.ts'
import type { DecisionLogic } from '../../schemas/decision-logic.ts'
import type { Document } from '../../schemas/document.ts'
import type { Finding } from '../../schemas/finding.ts'
import { readDecisionLogic } from '../decision-logic/read-decision-logic.ts'
import { Vocabularies } from '../decision-logic/sets/vocabularies.ts'
import type { KnowledgeBase } from '../document/knowledge-base.ts'
import type { Rule } from '../rules/rule.ts'
import { rules } from '../rules/rules.ts'
import { runRules } from './run-rules.ts'

/** The decision logic of a document of a knowledge base, with what the rules on conditions say of it. `today` is YYYY-MM-DD. */
export function explainLogic(
  document: Document,
  knowledgeBase: KnowledgeBase,
  config: Config,
  today: string,
): { logic: DecisionLogic; findings: Finding[] } {
  const settings = Object.entries(config.rules).filter(([id]) => logicRules.has(id))
  const { findings } = runRules(
    knowledgeBase,
    { ...config, rules: Object.fromEntries(settings) },
    { today, rules: rules.filter(({ id }) => logicRules.has(id)).map((rule) => only(rule, document)) },
  )
  const vocabulary = Vocabularies.read(knowledgeBase.documents, config).of(document)
  return {
    logic: readDecisionLogic(document, vocabulary),
    findings: findings.filter(({ place }) => place.path === document.path),
  }
}

/** Rules that look at the conditions of a document, at their figures and at where they lead, in it or against other documents. */
const logicRules: ReadonlySet<string> = new Set([
  'boundary-gap',
  'boundary-overlap',
  'conflict',
  'copied-then-changed',
  'dead-end',
  'domain-gap',
  'edge-case-matrix',
  'endless-loop',
  'fall-through',
  'needless-complexity',
  'restatement-differs',
  'seam-gap',
  'table-gap',
  'table-masked-row',
  'table-overlap',
  'table-subsumed-row',
  'time-anchor',
  'unit-mismatch',
  'unknown-reference',
  'wrong-reference',
])

/** The rule for one document. */
function only(rule: Rule, { path }: Document): Rule {
  if (rule.scope !== 'document') return rule
  const { check, ...rest } = rule
  return { ...rest, check: (document, context) => (document.path === path ? check(document, context) : []) }
}
