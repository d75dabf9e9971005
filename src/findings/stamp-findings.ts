import { createHash } from 'node:crypto'
import type { Finding, Severity } from '../../schemas/finding.ts'
import type { Draft, Rule } from '../rules/rule.ts'
import { ruleUrl } from './rule-url.ts'

/** A draft with its rule and the severity that the rule has in this run. */
export interface StampedDraft {
  readonly rule: Rule
  readonly severity: Severity
  readonly draft: Draft
}

/** Drafts to findings in the order of path, line, column and rule, each with its page and fingerprint. */
export function stampFindings(drafts: readonly StampedDraft[]): Finding[] {
  const seen = new Map<string, number>()
  return drafts.toSorted(compare).map(({ rule, severity, draft }) => {
    const { message, witness = null, place, related = [], hint = null, about = message } = draft
    const key = [rule.id, place.path, normalise(about)].join('\n')
    const ordinal = (seen.get(key) ?? 0) + 1
    seen.set(key, ordinal)
    return {
      ruleId: rule.id,
      severity,
      message,
      witness,
      place,
      related: [...related],
      hint,
      url: ruleUrl(rule.id),
      fingerprint: createHash('sha256').update(`${key}\n${ordinal}`).digest('hex').slice(0, 16),
    }
  })
}

function compare(one: StampedDraft, other: StampedDraft): number {
  const a = one.draft.place
  const b = other.draft.place
  return (
    compareText(a.path, b.path) ||
    a.start.line - b.start.line ||
    a.start.column - b.start.column ||
    compareText(one.rule.id, other.rule.id) ||
    compareText(one.draft.message, other.draft.message)
  )
}

/** By code units, so that the order is the same in every language. */
function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function normalise(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}
