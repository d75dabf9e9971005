import type { Passage } from '../../../schemas/passage.ts'
import { spanOf } from '../../search-index/indexed-logic.ts'
import type { BranchKey, DocumentCase } from './document-case.ts'

/** Wording for customers that holds only in a branch, with the branches that it stands in. */
export interface BranchWording {
  readonly passage: Passage
  readonly branches: readonly BranchKey[]
  /** open: nobody knows whether its branch is the one. */
  readonly state: 'applies' | 'excluded' | 'open'
}

/** The wording of branches; wording that depends on a condition which no branch says is never among it. */
export function findWordings(passages: readonly Passage[], known: DocumentCase): BranchWording[] {
  return passages.flatMap((passage): BranchWording[] => {
    if (passage.audience !== 'customer' || passage.kind !== 'say') return []
    const branches = known.around(spanOf(passage.place))
    if (branches.length === 0) return []
    if (branches.some((branch) => known.excluded(branch))) return [{ passage, branches, state: 'excluded' }]
    return [{ passage, branches, state: branches.every((branch) => known.applies(branch)) ? 'applies' : 'open' }]
  })
}
