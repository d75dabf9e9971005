import type { Branch, BranchGroup, DecisionLogic } from '../../../schemas/decision-logic.ts'
import type { Document } from '../../../schemas/document.ts'
import { ownWords, plain } from './own-words.ts'

/** A branch that stands, word for word, under every branch of the group above. */
export interface RepeatedBranch {
  readonly copies: readonly Branch[]
  /** The branches above, in the order of the copies. */
  readonly parents: readonly Branch[]
}

/** Branches that do not depend on what the group above them decides. A bare "Yes" answers the question above it, and is none. */
export function findRepeatedBranches({ groups }: DecisionLogic, document: Document): RepeatedBranch[] {
  const found: RepeatedBranch[] = []
  for (const [at, above] of groups.entries()) {
    const below = above.branches.map((_, branch) => groupsUnder(groups, at, branch))
    const [first = [], ...others] = below
    if (above.branches.length < 2 || below.some(({ length }) => length === 0)) continue
    for (const branch of first) {
      const words = wordsOf(branch, document)
      if (words === null) continue
      const same = others.map((own) => own.find((other) => wordsOf(other, document) === words))
      const copies = [branch, ...same.filter((copy) => copy !== undefined)]
      if (copies.length === below.length) found.push({ copies, parents: above.branches })
    }
  }
  return found
}

/** The branches of the lists right under a branch. */
function groupsUnder(groups: readonly BranchGroup[], group: number, branch: number): readonly Branch[] {
  return groups
    .filter(({ parent, shape }) => shape === 'items' && parent?.group === group && parent.branch === branch)
    .flatMap(({ branches }) => branches)
}

function wordsOf(branch: Branch, document: Document): string | null {
  const condition = plain(branch.guard.text)
  const outcome = ownWords(branch, document)
  if (outcome === null || condition.split(' ').length < 3) return null
  return `${condition}\n${outcome}`
}
