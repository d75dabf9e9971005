import type { Branch } from '../../../schemas/decision-logic.ts'
import type { Guard } from '../../../schemas/guard.ts'
import { mayBeSame } from '../grammar/head-words.ts'
import type { ItemBranch } from './branch-reader.ts'
import type { DocumentTree } from './document-tree.ts'
import type { GroupDraft } from './group-draft.ts'
import { readingsOf } from './readings-of.ts'

/**
 * Groups that join the last conditional bullet of a step with the conditions that open the steps behind it, where both are about the same:
 * "- more than 7 days: skip to step 5" and then "4. If it is less than 7 days …".
 */
export function joinSteps(
  tree: DocumentTree,
  heads: ReadonlyMap<number, ItemBranch>,
  groups: readonly GroupDraft[],
): GroupDraft[] {
  const joined: GroupDraft[] = []
  for (const items of tree.lists.values()) {
    for (const [at, item] of items.entries()) {
      const next = heads.get(items[at + 1] ?? -1)
      if (tree.step(item)?.ordered !== true || heads.has(item) || next === undefined) continue
      const bullets = groups
        .filter(({ within, shape }) => within === item && shape === 'items')
        .flatMap(({ branches }) => branches)
      const following = behind(items, at + 1, heads)
      const same = bullets.filter((bullet) => following.some((branch) => isSameQuestion(bullet, branch)))
      if (same.length === 0) continue
      const matching = following.filter((branch) => same.some((bullet) => isSameQuestion(bullet, branch)))
      joined.push({
        shape: 'steps',
        say: false,
        subject: null,
        within: tree.step(item)?.parent ?? null,
        branches: [...same, ...matching],
      })
    }
  }
  return joined
}

/** The branches of the steps from `at` on, as far as they are branches. */
function behind(items: readonly number[], at: number, heads: ReadonlyMap<number, ItemBranch>): Branch[] {
  const branches: Branch[] = []
  for (const item of items.slice(at)) {
    const head = heads.get(item)
    if (head === undefined) break
    branches.push(head.branch)
  }
  return branches
}

/** Quantities of one unit, or results of one check. */
function isSameQuestion(one: Branch, other: Branch): boolean {
  return readingsOf(one).some((a) => readingsOf(other).some((b) => areAlike(a, b)))
}

function areAlike(one: Guard, other: Guard): boolean {
  if (one.kind === 'quantity' && other.kind === 'quantity')
    return one.unit === other.unit && one.unit !== '' && mayBeSame(one.variable, other.variable)
  if (one.kind !== 'member' || other.kind !== 'member') return false
  const results = /^(?:yes|no)$/
  return (
    one.members.every((word) => results.test(word)) &&
    other.members.every((word) => results.test(word)) &&
    mayBeSame(one.variable, other.variable)
  )
}
