import type { Branch, BranchGroup, DecisionLogic, Target } from '../../../schemas/decision-logic.ts'
import type { Interval, MemberGuard, QuantityGuard } from '../../../schemas/guard.ts'
import { isWhole } from '../grammar/units.ts'
import type { Vocabulary } from '../grammar/vocabulary.ts'
import { atomsOf, readingsOf } from '../groups/readings-of.ts'
import { isCatchAll } from '../partition/find-gaps.ts'
import { complement, normalise } from '../space/intervals.ts'

/** Cases that a document sends to another one. */
export type Sent = { readonly branch: Branch; readonly target: Target } & (
  | { readonly kind: 'quantity'; readonly on: QuantityGuard; readonly intervals: readonly Interval[] }
  | { readonly kind: 'member'; readonly on: MemberGuard; readonly members: readonly string[] }
)

/**
 * The branches that leave a document, with the values that they send there. Of an "otherwise" these are what its siblings leave, where all of
 * them are about one quantity or one closed set and nothing else.
 */
export function findSent({ groups }: DecisionLogic, vocabulary: Vocabulary): Sent[] {
  return groups.flatMap((group) => group.branches.flatMap((branch) => sentBy(branch, group, vocabulary)))
}

function sentBy(branch: Branch, group: BranchGroup, vocabulary: Vocabulary): Sent[] {
  const { target } = branch.outcome
  if (branch.outcome.kind !== 'reference' || target === null || target.kind !== 'document') return []
  const guard = readingsOf(branch)[0]
  if (guard?.kind === 'quantity')
    return [{ kind: 'quantity', branch, target, on: guard, intervals: normalise(guard.intervals, isWhole(guard.unit)) }]
  if (guard?.kind === 'member' && !guard.negated)
    return [{ kind: 'member', branch, target, on: guard, members: guard.members }]
  return guard?.kind === 'otherwise' ? leftBy(branch, target, group, vocabulary) : []
}

function leftBy(branch: Branch, target: Target, group: BranchGroup, vocabulary: Vocabulary): Sent[] {
  const others = group.branches.filter((other) => other !== branch)
  if (others.some(isCatchAll)) return []
  const atoms = others.flatMap(({ guard }) => atomsOf(guard))
  const [first] = atoms
  if (others.some(({ guard }) => guard.kind === 'all')) return []
  if (first?.kind === 'quantity' && atoms.every((atom) => atom.kind === 'quantity' && isAlike(atom, first))) {
    const intervals = atoms.flatMap((atom) => (atom.kind === 'quantity' ? atom.intervals : []))
    const whole = isWhole(first.unit)
    return [{ kind: 'quantity', branch, target, on: first, intervals: complement(normalise(intervals, whole), whole) }]
  }
  if (first?.kind !== 'member') return []
  if (!atoms.every((atom) => atom.kind === 'member' && !atom.negated)) return []
  const named = atoms.flatMap((atom) => (atom.kind === 'member' ? atom.members : []))
  const sets = vocabulary.setsWith(named)
  const [set] = sets
  if (set === undefined || sets.length > 1) return []
  return [{ kind: 'member', branch, target, on: first, members: set.members.filter((one) => !named.includes(one)) }]
}

function isAlike(one: QuantityGuard, other: QuantityGuard): boolean {
  return one.unit === other.unit && one.variable === other.variable && one.anchor === other.anchor
}
