import type { Branch, BranchGroup } from '../../../schemas/decision-logic.ts'
import type { Document } from '../../../schemas/document.ts'
import { isCatchAll } from '../partition/find-gaps.ts'
import { joinConditions } from './join-conditions.ts'
import { ownWords } from './own-words.ts'

/** Sibling branches that lead to the same. */
export interface JoinableBranches {
  readonly branches: readonly Branch[]
  /** One condition for them all; null where they are all cases there are, so that no condition is needed. */
  readonly condition: string | null
}

/** Branches of a list that stand one after the other, say the same word for word, and could be one. */
export function findJoinableBranches(group: BranchGroup, document: Document): JoinableBranches[] {
  if (group.shape !== 'items' && group.shape !== 'steps') return []
  const runs = runsOf(group.branches, document).filter(({ length }) => length > 1)
  return runs.flatMap((branches): JoinableBranches[] => {
    if (branches.length === group.branches.length && areAllCases(branches)) return [{ branches, condition: null }]
    const condition = joinConditions(branches)
    return condition === null ? [] : [{ branches, condition }]
  })
}

/** Branches in runs with the same outcome. */
function runsOf(branches: readonly Branch[], document: Document): Branch[][] {
  const runs: Branch[][] = []
  let last: string | null = null
  for (const branch of branches) {
    const words = ownWords(branch, document)
    if (words !== null && words === last) runs.at(-1)?.push(branch)
    else runs.push([branch])
    last = words
  }
  return runs
}

/** "Yes" and "No", a case and "otherwise", or all values of a quantity. */
function areAllCases(branches: readonly Branch[]): boolean {
  if (branches.some(isCatchAll) || joinConditions(branches) === 'any value') return true
  const results = branches.flatMap(({ guard }) => (guard.kind === 'member' && !guard.negated ? guard.members : []))
  return results.length === branches.length && results.includes('yes') && results.includes('no')
}
