import type { Branch, BranchGroup, ClosedSet } from '../../../schemas/decision-logic.ts'
import { mayBeSame } from '../grammar/head-words.ts'
import { oppositesOf } from '../grammar/opposites.ts'
import type { Vocabulary } from '../grammar/vocabulary.ts'
import { isCatchAll } from './find-gaps.ts'
import { membersOf } from './read-axes.ts'

/** Members of a closed set that the branches of a group leave out. */
export interface MissingMembers {
  readonly missing: readonly string[]
  readonly named: readonly string[]
  /** null for results of a check, such as yes and no. */
  readonly set: ClosedSet | null
  /** Branches that name the others. */
  readonly branches: readonly Branch[]
}

/**
 * What a group that decides by the members of a set leaves out. All its branches must be read, since one that was not may be for the missing
 * ones. `labels`: whether a branch is a label, "Yes: …", which enumerates cases, and no "if", which may stand alone.
 */
export function findMissingMembers(group: BranchGroup, vocabulary: Vocabulary): MissingMembers | null {
  if (group.branches.some(isCatchAll)) return null
  const guards = group.branches.map(membersOf)
  if (guards.some((guard) => guard === null)) return null
  const read = guards.filter((guard) => guard !== null)
  if (read.some(({ negated }) => negated)) return null
  const named = [...new Set(read.flatMap(({ members }) => members))]
  const result = missingResult(group, named)
  if (result !== null) return { missing: [result], named, set: null, branches: group.branches }
  if (group.branches.length < 2 || named.length < 2) return null
  const set = setFor(
    named,
    read.map(({ variable }) => variable),
    vocabulary,
  )
  if (set === null) return null
  return { missing: set.members.filter((member) => !named.includes(member)), named, set, branches: group.branches }
}

/** "No" where only "Yes" has a label; null where it has one too, or where there are no labels. */
function missingResult({ branches }: BranchGroup, named: readonly string[]): string | null {
  const labels = branches.every(({ guard }) => !/^(?:if|when|unless|once|only|where)\b/i.test(guard.text))
  const [only] = named
  if (!labels || only === undefined || named.length !== 1) return null
  return enumerated.test(only) ? (oppositesOf(only)[0] ?? null) : null
}

/** Results that a reader takes for one of two. "On" may open any label. */
const enumerated = /^(?:yes|no|passed|failed|true|false)$/

/** The set that is meant: with all members that are named and more, of the same thing; none where a known set is just those. */
function setFor(named: readonly string[], variables: readonly string[], vocabulary: Vocabulary): ClosedSet | null {
  const sets = vocabulary.setsWith(named)
  if (sets.length === 0 || sets.some(({ members }) => members.length === named.length)) return null
  const fitting = sets.filter(
    ({ variable, members }) =>
      2 * named.length >= members.length && variables.every((name) => variable === '' || mayBeSame(variable, name)),
  )
  const smallest = [...fitting].sort((one, other) => one.members.length - other.members.length)[0]
  return smallest ?? null
}
