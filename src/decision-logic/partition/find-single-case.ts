import type { Branch, BranchGroup } from '../../../schemas/decision-logic.ts'
import type { Guard } from '../../../schemas/guard.ts'
import { isCatchAll } from './find-gaps.ts'

/** A case whose opposite nothing is said of. */
export interface SingleCase {
  readonly branch: Branch
  /** The part of the condition that has no opposite. */
  readonly case: string
}

/**
 * A label that is the only bullet below a question, "- They agree: …"; or "Yes, and A", where no other branch is for "yes" without A. null
 * where there is none.
 */
export function findSingleCase(group: BranchGroup): SingleCase | null {
  const { branches, shape, subject } = group
  if (shape !== 'items' || subject === null || branches.some(isCatchAll) || branches.some(isConditional)) return null
  const [first] = branches
  if (branches.length === 1 && first !== undefined)
    return isState(first.guard.text) ? { branch: first, case: first.guard.text } : null
  for (const branch of branches) {
    const answer = answerOf(branch.guard)
    if (answer === null || answer.rest === null) continue
    const same = branches.filter((other) => answerOf(other.guard)?.word === answer.word)
    if (same.length === 1) return { branch, case: branch.guard.text }
  }
  return null
}

/** "Yes, and A" to yes and A; "Yes" to yes alone. */
function answerOf({ text }: Guard): { word: string; rest: string | null } | null {
  const match = /^(yes|no)\b(?:\W+(?:and|but)\s+(.+))?/is.exec(text)
  return match === null ? null : { word: (match[1] ?? '').toLowerCase(), rest: match[2] ?? null }
}

/** True where a condition says so by "if" or its kin, and is no label. */
export function isConditional({ guard }: Branch): boolean {
  return /^(?:only )?(?:if|when|unless|once|in case|where|for)\b/i.test(guard.text)
}

/** "They agree", "Something is open", "Accepted": a state of the case, and no name of a thing. */
function isState(text: string): boolean {
  return states.test(text)
}

const states =
  /^(?:(?:the|there|they|it|he|she|something|nothing|somebody|nobody|none|all|one|a|an|another|we)\b.*\b(?:is|are|was|were|has|have|had|does|do|did|can|cannot|will|would|wants?|agrees?|sends?|needs?|knows?|says?|asks?|arrives?|\w+s|\w+ed)\b.*|(?:not )?(?:accepted|refused|passed|failed|approved|declined|found|sent|paid|open|closed|done|received|delivered|paid|repaid|returned|\w+ed (?:in|on|within|by))\b.*)$/i
