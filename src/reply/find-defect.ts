import type { Audience } from '../../schemas/audience.ts'
import type { Answer } from '../../schemas/reply.ts'
import { type ByteSpan, type Defect, spanOf } from '../search-index/indexed-logic.ts'
import type { AnswerSource } from './answer-source.ts'
import type { BranchKey } from './case/document-case.ts'

/**
 * The open error that keeps an answer from being given; null where there is none. One that stands on a branch counts where the answer is quoted
 * from it, or, for a customer, where the case may be in it: their wording does not quote the rule that proves it. One that stands elsewhere counts for
 * the intents of its document, or of its section.
 */
export function findDefect(source: AnswerSource, answer: Answer | null, audience: Audience): Defect | null {
  const { logic } = source
  for (const defect of logic.defects) {
    const branches = branchesOf(defect, source)
    if (
      branches.length === 0
        ? isOfIntent(defect, source)
        : branches.some((branch) => isIn(branch, source, answer, audience))
    )
      return defect
  }
  return null
}

/** The innermost branch that a defect stands in; all branches of a group that it stands over. */
function branchesOf(defect: ByteSpan, { logic }: AnswerSource): BranchKey[] {
  let found: BranchKey[] = []
  let size = Number.POSITIVE_INFINITY
  for (const [group, { branches, from, to }] of logic.groups.entries()) {
    const keys = branches.map((_, branch) => ({ group, branch }))
    const inside = keys.filter(({ branch }) => holds(areaOf(branches[branch]), defect))
    const whole = inside.length > 0 ? areaOf(branches[inside[0]?.branch ?? 0]) : { from, to }
    if (!holds(whole, defect) || whole.to - whole.from >= size) continue
    size = whole.to - whole.from
    found = inside.length > 0 ? inside : keys
  }
  return found
}

function areaOf(branch: (ByteSpan & { region: ByteSpan | null }) | undefined): ByteSpan {
  return branch?.region ?? branch ?? { from: 0, to: 0 }
}

function holds(outer: ByteSpan, inner: ByteSpan): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}

function overlap(one: ByteSpan, other: ByteSpan): boolean {
  return one.from < other.to && other.from < one.to
}

function isIn(key: BranchKey, source: AnswerSource, answer: Answer | null, audience: Audience): boolean {
  if (source.case.excluded(key)) return false
  const area = areaOf(source.logic.groups[key.group]?.branches[key.branch])
  const quoted = answer?.citations.some((citation) => overlap(spanOf(citation), area)) ?? false
  return quoted || (audience === 'customer' && isOfIntent(area, source))
}

/** An intent of one section has nothing to do with what stands in the others. */
function isOfIntent(span: ByteSpan, { intent, passages }: AnswerSource): boolean {
  return intent.section === null || passages.some(({ place }) => overlap(spanOf(place), span))
}
