import type { DecisionLogic } from '../../../schemas/decision-logic.ts'
import type { Document } from '../../../schemas/document.ts'
import type { Interval, MemberGuard, QuantityGuard } from '../../../schemas/guard.ts'
import type { Place } from '../../../schemas/place.ts'
import type { Vocabulary } from '../grammar/vocabulary.ts'

/** A document with what was read of it; `scope` is the condition for which it says that it is. */
export interface SeamSide {
  readonly document: Document
  readonly logic: DecisionLogic
  readonly vocabulary: Vocabulary
  readonly scope: QuantityGuard | MemberGuard | null
}

/** Cases that fall between two documents, or that both take. `at` says where, `other` where the second one says what it takes. */
export interface Seam {
  readonly from: SeamSide
  readonly to: SeamSide
  readonly kind: 'sent-in-vain' | 'neither' | 'both'
  readonly at: { readonly place: Place; readonly text: string }
  readonly other: { readonly place: Place; readonly text: string }
  readonly cases:
    | { readonly kind: 'quantity'; readonly intervals: readonly Interval[]; readonly on: QuantityGuard }
    | { readonly kind: 'member'; readonly members: readonly string[]; readonly on: MemberGuard }
}
