import type { Passage } from '../../../schemas/passage.ts'
import type { Clarify } from '../../../schemas/reply.ts'
import { atomsOf } from '../../decision-logic/groups/readings-of.ts'
import { type BranchKey, type DocumentCase, hasRegions, readingOf } from './document-case.ts'
import { type BranchWording, findWordings } from './find-wordings.ts'
import { type MissingFact, missingFactOf } from './missing-fact.ts'
import { readContextFacts } from './read-context-facts.ts'

/** Nobody tells more cases apart by one question, and trying every value on each would take long. */
const mostLeaves = 60
const mostValues = 120

/** Later than anything that was said. */
const lastTurn = Number.MAX_SAFE_INTEGER

/**
 * The one question that splits the branches with wording for customers best, by how much it tells of the branch; of equals the one that the document
 * decides first. Null where nothing is open, where all outcomes are the same, or where no fact that can be asked for splits them: what is given is never asked.
 */
export function chooseQuestion(passages: readonly Passage[], known: DocumentCase): Clarify | null {
  const wordings = findWordings(passages, known)
  if (wordings.some(({ state }) => state === 'applies')) return null
  const open = wordings.filter(({ state }) => state === 'open')
  const inBranches = new Set(wordings.map(({ passage }) => passage))
  const general = passages.some(
    (passage) => passage.audience === 'customer' && !passage.conditional && !inBranches.has(passage),
  )
  for (const group of new Set(open.map(({ branches }) => branches[0]?.group ?? -1))) {
    const own = open.filter(({ branches }) => branches[0]?.group === group)
    // One case with words of its own beside words for all is an exception, and nobody is asked about exceptions first.
    if (general && new Set(own.map(({ branches }) => branches[0]?.branch)).size < 2) continue
    const question = splitBest(leavesOf(group, own, known), own, known)
    if (question !== null) return question
  }
  return null
}

/** The ways through a group and the groups below it that have wording, without what is excluded; none where a condition on them could not be read. */
function leavesOf(
  group: number,
  open: readonly BranchWording[],
  known: DocumentCase,
  above: readonly BranchKey[] = [],
): BranchKey[][] {
  const branches = known.groups[group]?.branches ?? []
  if (branches.some((branch) => readingOf(branch) === null)) return []
  return branches.flatMap((_, branch) => {
    const key = { group, branch }
    if (known.excluded(key) || known.verdict(key) === false) return []
    const path = [...above, key]
    const below = known.groups.findIndex((child, at) => {
      const under = child.parent?.group === group && child.parent.branch === branch && hasRegions(child)
      return under && open.some((wording) => wording.branches.some((one) => one.group === at))
    })
    return below === -1 ? [path] : leavesOf(below, open, known, path)
  })
}

function splitBest(
  leaves: readonly BranchKey[][],
  open: readonly BranchWording[],
  known: DocumentCase,
): Clarify | null {
  if (leaves.length > mostLeaves) return null
  if (new Set(leaves.map((path) => outcomeOf(path, open, known))).size < 2) return null
  let best: Clarify | null = null
  let most = 0
  for (const { clarify, values } of candidatesOf(leaves, known)) {
    const cases = values
      .slice(0, mostValues)
      .map((value) => known.with(readContextFacts({ [clarify.variable]: value }, lastTurn)))
    const gain = information(leaves.map((path) => cases.map((one) => path.every((key) => one.verdict(key) !== false))))
    if (gain > most + 1e-9) {
      best = clarify
      most = gain
    }
  }
  return best
}

/** What a way leads to: the wording of its branch, else the outcome. */
function outcomeOf(path: readonly BranchKey[], open: readonly BranchWording[], { groups }: DocumentCase): string {
  const last = path.at(-1)
  if (last === undefined) return ''
  const isLast = ({ group, branch }: BranchKey): boolean => group === last.group && branch === last.branch
  const quotes = open.filter(({ branches }) => branches.some(isLast)).map(({ passage }) => passage.quote)
  return quotes.length > 0 ? quotes.join('\n') : (groups[last.group]?.branches[last.branch]?.outcome.text ?? '')
}

function candidatesOf(leaves: readonly BranchKey[][], known: DocumentCase): MissingFact[] {
  const found = new Map<string, MissingFact>()
  const keys = leaves.flat().sort((one, other) => one.group - other.group || one.branch - other.branch)
  for (const { group, branch } of keys) {
    const own = known.groups[group]
    const guard = own?.branches[branch] === undefined ? null : readingOf(own.branches[branch])
    if (own === undefined || guard === null) continue
    for (const atom of atomsOf(guard)) {
      const missing = missingFactOf(atom, own, known)
      if (missing !== null && !found.has(missing.clarify.variable)) found.set(missing.clarify.variable, missing)
    }
  }
  return [...found.values()]
}

/**
 * In bits, what an answer tells of the leaf: the mutual information of both, where all leaves are equally likely and so are the values that fit a leaf.
 * `possible` has a row for each leaf and in it the values that fit.
 */
function information(possible: readonly (readonly boolean[])[]): number {
  const weights = possible.map((row) => {
    const fitting = row.filter(Boolean).length
    return row.map((fits) => (fits ? 1 / fitting / possible.length : 0))
  })
  let bits = entropy(weights.map((row) => sum(row)))
  for (const value of possible[0]?.keys() ?? []) {
    const column = weights.map((row) => row[value] ?? 0)
    bits -= sum(column) * entropy(column)
  }
  return bits
}

/** Of a distribution, up to a factor. */
function entropy(weights: readonly number[]): number {
  const total = sum(weights)
  let bits = 0
  for (const weight of weights) if (weight > 0) bits -= (weight / total) * Math.log2(weight / total)
  return bits
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
