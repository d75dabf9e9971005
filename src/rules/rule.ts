import type { Config } from '../../schemas/config.ts'
import type { DecisionLogic } from '../../schemas/decision-logic.ts'
import type { Document } from '../../schemas/document.ts'
import type { SeveritySetting } from '../../schemas/finding.ts'
import type { Flow } from '../../schemas/flow.ts'
import type { Place } from '../../schemas/place.ts'
import type { Vocabulary } from '../decision-logic/grammar/vocabulary.ts'
import type { KnowledgeBase } from '../document/knowledge-base.ts'
import type { Suppression } from './suppressions/read-suppressions.ts'

/** What a rule says; the engine stamps rule, severity, page and fingerprint on it. */
export interface Draft {
  readonly place: Place
  readonly message: string
  /** One concrete case in words. */
  readonly witness?: string
  /** What to do, imperative. */
  readonly hint?: string
  readonly related?: readonly { readonly message: string; readonly place: Place }[]
  /** Lower than that of the rule, where less is known: what could not be decided. */
  readonly severity?: 'info'
  /** What makes this finding the same one tomorrow, in place of its message: for messages that count, or that name today. */
  readonly about?: string
}

export interface RuleContext {
  readonly config: Config
  /** YYYY-MM-DD; rules never look at a clock. */
  readonly today: string
  readonly knowledgeBase: KnowledgeBase
  readonly logicOf: (document: Document) => DecisionLogic
  /** The closed sets that hold in a document. */
  readonly vocabularyOf: (document: Document) => Vocabulary
  readonly flowOf: (document: Document) => Flow
}

interface RuleBase {
  /** Kebab-case, permanent; also the name of the file and of its page. */
  readonly id: string
  /** The requirement as a sentence. */
  readonly summary: string
  readonly severity: { readonly recommended: SeveritySetting; readonly strict: SeveritySetting }
}

/** Looks at one document that could be read. */
export interface DocumentRule extends RuleBase {
  readonly scope: 'document'
  check(document: Document, context: RuleContext): Iterable<Draft>
  /**
   * For what a knowledge base leaves out as a whole: where at least four of five documents that the rule applies to (and at least five) have
   * a draft, the drafts become one finding with a count.
   */
  readonly collective?: {
    appliesTo(document: Document, context: RuleContext): boolean
    message(count: number, total: number): string
    readonly hint: string
  }
}

/** Looks at all documents together. */
export interface KnowledgeBaseRule extends RuleBase {
  readonly scope: 'knowledge-base'
  check(context: RuleContext): Iterable<Draft>
}

/** Looks at the suppression comments that silenced nothing, after all other rules have run. */
interface SuppressionRule extends RuleBase {
  readonly scope: 'suppressions'
  check(idle: Iterable<IdleSuppression>): Iterable<Draft>
}

/** A suppression comment, one rule that it names, and why it silenced nothing. */
export interface IdleSuppression {
  readonly suppression: Suppression
  readonly ruleId: string
  /** Id of an existing rule that is spelt like `ruleId`, where `ruleId` is no rule; null where nothing is near. */
  readonly unknown: { readonly nearest: string | null } | null
}

export type Rule = DocumentRule | KnowledgeBaseRule | SuppressionRule

/** Gives a rule its type where it is written. */
export function defineRule<R extends Rule>(rule: R): R {
  return rule
}
