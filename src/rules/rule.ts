import type { Config } from '../../schemas/config.ts'
import type { DecisionLogic } from '../../schemas/decision-logic.ts'
import type { Document } from '../../schemas/document.ts'
import type { SeveritySetting } from '../../schemas/finding.ts'
import type { Place } from '../../schemas/place.ts'
import type { KnowledgeBase } from '../document/knowledge-base.ts'

/** What a rule says; the engine stamps rule, severity, page and fingerprint on it. */
export interface Draft {
  readonly place: Place
  readonly message: string
  /** One concrete case in words. */
  readonly witness?: string
  /** What to do, imperative. */
  readonly hint?: string
  readonly related?: readonly { readonly message: string; readonly place: Place }[]
}

export interface RuleContext {
  readonly config: Config
  /** YYYY-MM-DD; rules never look at a clock. */
  readonly today: string
  readonly knowledgeBase: KnowledgeBase
  readonly logicOf: (document: Document) => DecisionLogic
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
    appliesTo(document: Document): boolean
    message(count: number, total: number): string
    readonly hint: string
  }
}

/** Looks at all documents together. */
export interface KnowledgeBaseRule extends RuleBase {
  readonly scope: 'knowledge-base'
  check(context: RuleContext): Iterable<Draft>
}

export type Rule = DocumentRule | KnowledgeBaseRule

/** Gives a rule its type where it is written. */
export function defineRule<R extends Rule>(rule: R): R {
  return rule
}
