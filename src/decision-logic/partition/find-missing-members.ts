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
 * ones. A single "if" may stand alone where only its result matters; a label, "Yes: …", enumerates cases.
 */
export function findMissingMembers(group: BranchGroup, vocabulary: Vocabulary): MissingMembers | null {
  if (group.branches.some(isCatchAll)) return null
  const read = group.branches.map(membersOf).filter((guard) => guard !== null)
  if (read.length < group.branches.length || read.some(({ negated }) => negated)) return null
  const named = [...new Set(read.flatMap(({ members }) => members))]
  const sets = vocabulary.setsWith(named)
  const result = sets.length > 0 ? null : missingResult(group, named)
  if (result !== null) return { missing: [result], named, set: null, branches: group.branches }
  const set = setFor(
    named,
    read.map(({ variable }) => variable),
    sets,
  )
  if (set === null) return null
  return { missing: set.members.filter((member) => !named.includes(member)), named, set, branches: group.branches }
}

/** "No" where only "Yes" has a label; null where it has one too, or where there are no labels. */
function missingResult({ branches, shape }: BranchGroup, named: readonly string[]): string | null {
  const labels =
    shape === 'labels' || branches.every(({ guard }) => !/^(?:if|when|unless|once|only|where)\b/i.test(guard.text))
  const [only] = named
  if (!labels || only === undefined || named.length !== 1) return null
  const opposites = oppositesOf(only)
  // "On" and "open" may begin any label; as a whole paragraph with its own list they are states.
  return shape === 'labels' || enumerated.test(only) ? (opposites[0] ?? null) : null
}

const enumerated = /^(?:yes|no|passed|failed|accepted|refused|rejected|declined|approved)$/

/**
 * The set that is meant: with all members that are named and more, of the same thing; none where a known set is just those. At least half of it
 * is named: who singles out one of many members means an exception.
 */
function setFor(named: readonly string[], variables: readonly string[], sets: readonly ClosedSet[]): ClosedSet | null {
  if (named.length < 2 || sets.some(({ members }) => members.length === named.length)) return null
  const fitting = sets.filter(({ variable, members }) => {
    return 2 * named.length >= members.length && variables.every((name) => variable === '' || mayBeSame(variable, name))
  })
  const [smallest] = [...fitting].sort((one, other) => one.members.length - other.members.length)
  return smallest ?? null
}
