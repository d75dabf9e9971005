import type { Branch, BranchGroup, ClosedSet } from '../../../schemas/decision-logic.ts'
import type { MemberGuard } from '../../../schemas/guard.ts'
import { headWords, mayBeSame } from '../grammar/head-words.ts'
import { oppositesOf } from '../grammar/opposites.ts'
import { tokenise } from '../grammar/tokenise.ts'
import type { Vocabulary } from '../grammar/vocabulary.ts'
import { readingsOf } from '../groups/readings-of.ts'
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
 * What a group that decides by the members of a set leaves out, for each thing that it decides by. All branches on it must be read, since one
 * that was not may be for the missing ones. A single "if" may stand alone where only its result matters; a label, "Yes: …", enumerates
 * cases.
 */
export function findMissingMembers(group: BranchGroup, vocabulary: Vocabulary): MissingMembers[] {
  if (group.branches.some(isCatchAll)) return []
  const guards = group.branches.map((branch) => ({
    branch,
    guard: answerOf(branch) ?? membersOf(branch) ?? (group.shape === 'labels' ? firstOf(branch) : null),
  }))
  const read = guards.flatMap(({ branch, guard }) => (guard === null ? [] : [{ branch, guard }]))
  if (group.shape !== 'labels') return read.length < guards.length ? [] : missingIn(group, read, vocabulary)
  // Labels of one section may be about several things, each of which has its name.
  const unread = guards.filter(({ guard }) => guard === null).map(({ branch }) => branch)
  return byVariable(read).flatMap((some) => {
    const variable = some.map(({ guard }) => guard.variable).join(' ')
    const mixed = unread.some(({ guard }) => mayBeSame(variable, headWords(tokenise(guard.text), 12).join(' ')))
    return mixed ? [] : missingIn(group, some, vocabulary)
  })
}

/** "If the credit is missing (the check returns Yes)" answers the check. */
function answerOf(branch: Branch): MemberGuard | null {
  for (const guard of readingsOf(branch))
    if (guard.kind === 'member' && guard.members.every((member) => /^(?:yes|no)$/.test(member))) return guard
  return null
}

/**
 * "If the mode is off or it did not help" is for what is off at least, "if it is on and enabled" for a part of what is on; the opposite has its own
 * label.
 */
function firstOf({ guard }: Branch): MemberGuard | null {
  if (guard.kind !== 'any' && guard.kind !== 'all') return null
  const [first, ...others] = guard.parts.filter((part) => part.kind === 'member')
  return first === undefined || (guard.kind === 'any' && others.length > 0) ? null : first
}

interface Read {
  readonly branch: Branch
  readonly guard: MemberGuard
}

/** Those of one thing together: variables that share a word. */
function byVariable(read: readonly Read[]): Read[][] {
  const groups: Read[][] = []
  for (const one of read) {
    const same = groups.find((group) => group.some(({ guard }) => mayBeSame(guard.variable, one.guard.variable)))
    if (same === undefined) groups.push([one])
    else same.push(one)
  }
  return groups
}

function missingIn(group: BranchGroup, read: readonly Read[], vocabulary: Vocabulary): MissingMembers[] {
  if (read.length === 0 || read.some(({ guard }) => guard.negated)) return []
  const named = [...new Set(read.flatMap(({ guard }) => guard.members))]
  const branches = read.map(({ branch }) => branch)
  const sets = vocabulary.setsWith(named)
  const result = sets.some(({ members }) => members.length > 2) ? null : missingResult(group, read)
  if (result !== null) return [{ missing: [result], named, set: null, branches }]
  const set = setFor(named, read, sets, group.subject ?? '')
  if (set === null) return []
  return [{ missing: set.members.filter((member) => !named.includes(member)), named, set, branches }]
}

/** "No" where only "Yes" has a label; null where it has one too, or where there are no labels. */
function missingResult({ shape, subject }: BranchGroup, read: readonly Read[]): string | null {
  const branches = read.map(({ branch }) => branch)
  const named = new Set(read.flatMap(({ guard }) => guard.members))
  // "On" and "on and enabled" are both on.
  const [only] = [...named].filter((member) => read.every(({ guard }) => guard.members.includes(member)))
  if (only === undefined || (named.size > 1 && shape !== 'labels')) return null
  const opposites = oppositesOf(only)
  if (opposites.some((opposite) => named.has(opposite))) return null
  // "On" and "open" may begin any label; as a whole paragraph with its own list they are states.
  if (shape === 'labels') return opposites[0] ?? null
  if (shape !== 'items' && shape !== 'steps') return null
  const labels = branches.every(({ guard }) => !/^(?:if|when|unless|once|only|where)\b/i.test(guard.text))
  const answers = subject !== null && !/^\W*(?:yes|no)\b/i.test(subject)
  // Who says what "yes" leads to has asked a question, wherever it stands.
  const answered = /^(?:yes|no)$/.test(only) && read.some(({ guard }) => guard.variable !== '' || answers)
  return answered || (labels && answers && enumerated.test(only)) ? (opposites[0] ?? null) : null
}

const enumerated = /^(?:yes|no|passed|failed|accepted|refused|rejected|declined|approved)$/

/**
 * The set that is meant: with all members that are named and more, of the same thing; none where a known set is just those. At least half of it
 * is named, or the text above asks for it: who singles out one of many members otherwise means an exception.
 */
function setFor(
  named: readonly string[],
  read: readonly Read[],
  sets: readonly ClosedSet[],
  subject: string,
): ClosedSet | null {
  if (sets.some(({ members }) => members.length === named.length)) return null
  const fitting = sets.filter(({ variable, members }) => {
    const many = named.length >= 2 && 2 * named.length >= members.length
    const asked = variable !== '' && mayBeSame(variable, headWords(tokenise(subject), 12).join(' ')) && subject !== ''
    return (many || asked) && read.every(({ guard }) => isOf(guard, variable))
  })
  const [smallest] = [...fitting].sort((one, other) => one.members.length - other.members.length)
  return smallest ?? null
}

/** True where a condition may be about a set by its name: "a silver member" is one of the membership levels. */
function isOf({ variable, text }: MemberGuard, name: string): boolean {
  if (name === '' || mayBeSame(name, variable)) return true
  const words = headWords(tokenise(text), 12)
  return headWords(tokenise(name)).some(
    (word) =>
      word.length >= shortest &&
      words.some((said) => said.length >= shortest && (said.startsWith(word) || word.startsWith(said))),
  )
}

/** Letters of a word that is long enough to be told by its beginning. */
const shortest = 5
