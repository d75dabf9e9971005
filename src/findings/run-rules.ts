import type { Config } from '../../schemas/config.ts'
import type { DecisionLogic } from '../../schemas/decision-logic.ts'
import type { Document } from '../../schemas/document.ts'
import type { Finding, SeveritySetting, ValidateResult } from '../../schemas/finding.ts'
import { Vocabularies } from '../decision-logic/sets/vocabularies.ts'
import { isReadable, type KnowledgeBase } from '../document/knowledge-base.ts'
import type { Rule, RuleContext } from '../rules/rule.ts'
import { rules as allRules } from '../rules/rules.ts'
import { isUnreadLanguage } from '../rules/wording/is-unread-language.ts'
import { applyBaseline, type Baseline } from './baseline.ts'
import { gatherDrafts } from './gather-drafts.ts'
import { FreshReadings, type Readings } from './readings.ts'
import { resolveSeverities } from './resolve-severities.ts'
import { type StampedDraft, stampFindings } from './stamp-findings.ts'
import { Suppressions } from './suppressions.ts'

export interface RunOptions {
  /** The day for which reviews are judged, YYYY-MM-DD. */
  readonly today: string
  /** Rule id to severity, for this run; stronger than the configuration. */
  readonly overrides?: Readonly<Record<string, SeveritySetting>>
  /** Findings that are known and not reported again. */
  readonly baseline?: Baseline
  readonly rules?: readonly Rule[]
  /** Leaves out the rules that are no errors: where only their number is wanted, the others cost more. */
  readonly errorsOnly?: boolean
}

/** What a run of the rules says: the parts of a `ValidateResult` but for its time. */
export interface RuleRun {
  readonly summary: Omit<ValidateResult['summary'], 'ms'>
  /** In the order of path, line, column and rule. */
  readonly findings: Finding[]
  /** Findings of the baseline that are there no more. */
  readonly outdated: number
}

/**
 * Runs the rules over a knowledge base. Same input, same output. Throws a Failure `unknown-rule` where the configuration or the overrides
 * name a rule that does not exist, and `internal` where a rule throws. `readings` says how documents are read.
 */
export function runRules(
  knowledgeBase: KnowledgeBase,
  config: Config,
  options: RunOptions,
  readings: Readings = new FreshReadings(),
): RuleRun {
  const rules = options.rules ?? allRules
  const severities = resolveSeverities(rules, config, options.overrides ?? {})
  for (const [id, severity] of severities) if (options.errorsOnly && severity !== 'error') severities.delete(id)
  const vocabularies = Vocabularies.read(knowledgeBase.documents, config)
  const vocabularyOf = (document: Document) => vocabularies.of(document)
  const logicOf = (document: Document) => readings.logicOf(document, vocabularyOf(document))
  const flowOf = (document: Document) => readings.flowOf(document, vocabularyOf(document))
  const context: RuleContext = { config, today: options.today, knowledgeBase, logicOf, vocabularyOf, flowOf }
  const suppressions = new Suppressions(knowledgeBase.documents, rules)

  const drafts: StampedDraft[] = []
  for (const rule of rules) {
    const severity = severities.get(rule.id)
    if (severity === undefined || rule.scope === 'suppressions') continue
    for (const draft of gatherDrafts(rule, context, suppressions)) {
      drafts.push({ rule, severity: draft.severity ?? severity, draft })
    }
  }
  for (const rule of rules) {
    const severity = severities.get(rule.id)
    if (severity === undefined || rule.scope !== 'suppressions') continue
    for (const draft of rule.check(suppressions.idle(severities))) drafts.push({ rule, severity, draft })
  }

  const all = stampFindings(drafts)
  const { findings, known, outdated } = applyBaseline(all, options.baseline)
  const documents = knowledgeBase.documents.filter(isReadable)
  return {
    summary: {
      documents: knowledgeBase.documents.length,
      errors: countOf(findings, 'error'),
      warnings: countOf(findings, 'warning'),
      infos: countOf(findings, 'info'),
      suppressed: suppressions.silenced,
      baselined: known,
      notAudited: documents.filter(isUnreadLanguage).length,
      conditions: sumConditions(documents.map(logicOf)),
    },
    findings,
    outdated,
  }
}

function countOf(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length
}

function sumConditions(logics: readonly DecisionLogic[]): DecisionLogic['conditions'] {
  let total = 0
  let opaque = 0
  for (const { conditions } of logics) {
    total += conditions.total
    opaque += conditions.opaque
  }
  return { total, opaque }
}
