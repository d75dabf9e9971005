import type { Branch } from '../../../schemas/decision-logic.ts'
import type { Guard } from '../../../schemas/guard.ts'
import { findMembers } from '../grammar/find-members.ts'
import { tokenise } from '../grammar/tokenise.ts'
import type { Vocabulary } from '../grammar/vocabulary.ts'

/**
 * Sibling branches that could not be read, each of which names one member of the same closed set, and no two the same: "was sent an email",
 * "was told by a friend". Read as conditions on that set; else the branches as they are.
 */
export function readParallel(branches: readonly Branch[], vocabulary: Vocabulary): readonly Branch[] {
  const unread = branches.filter(({ guard, restatement }) => guard.kind === 'opaque' && restatement === null)
  if (unread.length < 2 || vocabulary.sets.length === 0) return branches
  const named = unread.map(({ guard }) => findMembers(tokenise(guard.text), vocabulary))
  const [first = []] = named
  for (const { set } of first) {
    const members = named.map((found) => [
      ...new Set(found.filter((one) => one.set === set).map(({ member }) => member)),
    ])
    const each = members.flatMap((found) => (found.length === 1 ? found : []))
    if (each.length < unread.length || new Set(each).size < each.length) continue
    return branches.map((branch) => {
      const at = unread.indexOf(branch)
      const member = each[at]
      return at === -1 || member === undefined
        ? branch
        : { ...branch, guard: asMember(branch.guard, set.variable, member) }
    })
  }
  return branches
}

function asMember({ text, place }: Guard, variable: string, member: string): Guard {
  return { kind: 'member', text, place, variable, members: [member], negated: false }
}
