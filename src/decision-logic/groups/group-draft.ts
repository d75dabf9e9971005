import type { Branch, BranchGroup } from '../../../schemas/decision-logic.ts'

/** A group that does not know yet under which branch it stands. */
export interface GroupDraft {
  readonly shape: BranchGroup['shape']
  readonly subject: string | null
  /** True for wording for the customer. */
  readonly say: boolean
  /** The step below which it stands; null at the top. */
  readonly within: number | null
  readonly branches: readonly Branch[]
}
