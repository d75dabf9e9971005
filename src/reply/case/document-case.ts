import type { Guard } from '../../../schemas/guard.ts'
import { headWords, stem } from '../../decision-logic/grammar/head-words.ts'
import { tokenise } from '../../decision-logic/grammar/tokenise.ts'
import { Vocabulary } from '../../decision-logic/grammar/vocabulary.ts'
import { atomsOf } from '../../decision-logic/groups/readings-of.ts'
import type { ByteSpan, IndexedBranch, IndexedGroup, IndexedLogic } from '../../search-index/indexed-logic.ts'
import { decideGuard, type Verdict } from './decide-guard.ts'
import type { Fact } from './fact.ts'
import { nameWordsOf } from './name-words.ts'

/** A branch by where it stands in the groups of its document. */
export interface BranchKey {
  readonly group: number
  readonly branch: number
}

/** The branch groups of a document with what is known of the case: which branches apply, which do not, which are open. */
export class DocumentCase {
  readonly groups: readonly IndexedGroup[]
  readonly vocabulary: Vocabulary
  readonly facts: readonly Fact[]
  readonly #verdicts: readonly (readonly Verdict[])[]
  readonly #words: readonly GroupWords[]

  /** `words` are those of the groups, where they were read before. */
  constructor(
    { groups }: Pick<IndexedLogic, 'groups'>,
    vocabulary: Vocabulary,
    facts: readonly Fact[],
    words: readonly GroupWords[] = groups.map(wordsOf),
  ) {
    this.groups = groups
    this.vocabulary = vocabulary
    this.facts = facts
    this.#words = words
    const targets = facts.map((fact) => targetsOf(fact, groups, words))
    this.#verdicts = groups.map((group, at) => {
      const own = facts.filter((_, fact) => targets[fact]?.has(at))
      return decideGroup(group, { facts: own, vocabulary, subject: words[at]?.subject ?? [] })
    })
  }

  /** The same with more facts. */
  with(more: readonly Fact[]): DocumentCase {
    return new DocumentCase({ groups: this.groups }, this.vocabulary, [...this.facts, ...more], this.#words)
  }

  /** Of a branch by itself; what stands above it may still exclude it. */
  verdict({ group, branch }: BranchKey): Verdict {
    return this.#verdicts[group]?.[branch] ?? null
  }

  /** True where it is sure that a branch is the one of its group, and that all above it are. */
  applies(key: BranchKey): boolean {
    const verdicts = this.#verdicts[key.group] ?? []
    const only = verdicts.every((verdict, at) => verdict === (at === key.branch))
    const parent = this.groups[key.group]?.parent ?? null
    return only && (parent === null || this.applies(parent))
  }

  /** True where it is sure that a branch does not apply, since another of its group does, or since what it stands under does not. */
  excluded(key: BranchKey): boolean {
    const parent = this.groups[key.group]?.parent ?? null
    if (parent !== null && this.excluded(parent)) return true
    return this.verdict(key) === false && (this.#verdicts[key.group] ?? []).includes(true)
  }

  /** The branches with a region of their own that a span stands in, the outermost first. */
  around({ from, to }: ByteSpan): BranchKey[] {
    const found: BranchKey[] = []
    for (const [group, { branches }] of this.groups.entries()) {
      for (const [branch, { region }] of branches.entries())
        if (region !== null && region.from <= from && to <= region.to) found.push({ group, branch })
    }
    return found
  }

  /** What to leave out, since it is for other cases. */
  excludedRegions(): ByteSpan[] {
    return this.groups.flatMap(({ branches }, group) =>
      branches.flatMap(({ region }, branch) => (region !== null && this.excluded({ group, branch }) ? [region] : [])),
    )
  }
}

/** What the groups of a document know of members beside the closed sets of the knowledge base: the branches of a group name some, too. */
export function vocabularyOf({ groups }: Pick<IndexedLogic, 'groups'>, base: Vocabulary): Vocabulary {
  const own = groups.flatMap(({ branches, subject }) => {
    const guards = branches.flatMap(({ guard }) => atomsOf(guard)).filter((atom) => atom.kind === 'member')
    const members = [...new Set(guards.flatMap((guard) => guard.members))].filter(
      (member) => !/^(?:yes|no)$/.test(member),
    )
    const [first] = guards
    if (first === undefined || members.length < 2 || base.setsWith(members).length > 0) return []
    const variable = first.variable === '' ? headWords(tokenise(subject ?? ''), 2).join(' ') : first.variable
    return [{ variable, members, from: 'branches' as const, place: null }]
  })
  return own.length === 0 ? base : new Vocabulary([...base.sets, ...own])
}

/** A group with a condition that could not be read is not decided at all: nobody knows what that one says. */
function decideGroup(group: IndexedGroup, known: Parameters<typeof decideGuard>[1]): Verdict[] {
  if (group.branches.some((branch) => readingOf(branch) === null)) return group.branches.map(() => null)
  const verdicts = group.branches.map((branch): Verdict => {
    const guard = readingOf(branch)
    return guard === null || guard.kind === 'otherwise' ? null : decideGuard(guard, known)
  })
  return group.branches.map(({ guard }, at) => {
    if (guard.kind !== 'otherwise') return verdicts[at] ?? null
    const others = verdicts.filter((_, other) => group.branches[other]?.guard.kind !== 'otherwise')
    if (others.includes(true)) return false
    return others.length > 0 && others.every((verdict) => verdict === false) ? true : null
  })
}

/** The condition of a branch, or what brackets say again of one that could not be read; null where neither could. */
export function readingOf({ guard, restatement }: Pick<IndexedBranch, 'guard' | 'restatement'>): Guard | null {
  if (guard.kind !== 'opaque') return guard
  return restatement === null || restatement.kind === 'opaque' ? null : restatement
}

/** True for groups whose branches have places of their own: only there can a branch be left out or chosen. */
export function hasRegions({ branches, say }: IndexedGroup): boolean {
  return !say && branches.some(({ region }) => region !== null)
}

/** Stems of what a group says: what it decides on, and what is measured there. */
interface GroupWords {
  readonly subject: readonly string[]
  readonly measured: ReadonlySet<string>
}

function wordsOf({ subject, branches }: IndexedGroup): GroupWords {
  const about = nameWordsOf(subject ?? '')
  const words = new Set(about)
  for (const branch of branches) {
    const guard = readingOf(branch)
    for (const atom of guard === null ? [] : atomsOf(guard)) {
      if (atom.kind !== 'quantity') continue
      const { text, variable, anchor, unit } = atom
      for (const word of nameWordsOf(`${text} ${variable} ${anchor ?? ''}`)) words.add(word)
      for (const word of headWords(tokenise(unit))) words.add(stem(word))
    }
  }
  return { subject: about, measured: words }
}

/**
 * The groups that a fact speaks of. Members and flags say themselves what they are of; a quantity belongs where its name does, and one without a
 * name only where a document has a single group that it can be of.
 */
function targetsOf(fact: Fact, groups: readonly IndexedGroup[], words: readonly GroupWords[]): Set<number> {
  const all = new Set(groups.keys())
  if (fact.kind !== 'quantity') return all
  const fitting = [...all].filter((at) => {
    const group = groups[at]
    return group !== undefined && hasRegions(group) && group.branches.some((branch) => measures(branch, fact.unit))
  })
  if (fact.words.length === 0) return new Set(fact.unit !== null && fitting.length === 1 ? fitting : [])
  const shared = fitting.map((at) => fact.words.filter((word) => words[at]?.measured.has(word)).length)
  const most = Math.max(0, ...shared)
  return new Set(most === 0 ? [] : fitting.filter((_, at) => shared[at] === most))
}

function measures(branch: IndexedBranch, unit: string | null): boolean {
  const guard = readingOf(branch)
  return (
    guard !== null && atomsOf(guard).some((atom) => atom.kind === 'quantity' && (unit === null || atom.unit === unit))
  )
}
