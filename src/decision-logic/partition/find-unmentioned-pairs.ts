import type { Branch, BranchGroup, DecisionLogic } from '../../../schemas/decision-logic.ts'
import type { Atom, Interval } from '../../../schemas/guard.ts'
import { isWhole } from '../grammar/units.ts'
import { everything, intersect, normalise, subtract } from '../space/intervals.ts'
import { describeValues } from './describe-values.ts'
import { isCatchAll } from './find-gaps.ts'

/** Two values that a document decides by, each in a place of its own, and never names together although it does so for others. */
export interface UnmentionedPair {
  /** "level" with its value "family"; the value of a quantity says it all, "more than 7 days". */
  readonly one: { readonly variable: string; readonly value: string }
  readonly other: { readonly variable: string; readonly value: string }
  /** Branches that name other pairs of the two. */
  readonly mentions: readonly Branch[]
}

/**
 * The pairs that no branch names, of variables that are decided by together in one place and singly in others. A place with a catch-all, or
 * with a condition that could not be read, may be for any pair, and is left alone.
 */
export function findUnmentionedPairs(logic: DecisionLogic): UnmentionedPair[] {
  const variables = variablesOf(logic)
  if (variables.length < 2 || variables.length > most) return []
  const trees = treesOf(logic)
  return variables.flatMap((one, at) =>
    variables.slice(at + 1).flatMap((other) => trees.flatMap((tree) => pairsIn(tree, one, other, trees))),
  )
}

/** What has more variables, or a variable with more values, is data, and nobody thinks of all its pairs. */
const most = 60

/** Something that a document decides by, with its finitely many values. */
interface Variable {
  readonly name: string
  readonly values: readonly string[]
  /** The values for which a condition holds; null where it is about something else. */
  valuesOf(atom: Atom): readonly string[] | null
}

/** Conditions that hold together, of a branch and of those above it. */
interface Case {
  readonly branch: Branch
  readonly atoms: readonly Atom[]
}

/** A group with all that stands below it: the branches with nothing below them. */
interface Tree {
  readonly cases: readonly Case[]
  readonly open: boolean
}

function pairsIn(tree: Tree, one: Variable, other: Variable, trees: readonly Tree[]): UnmentionedPair[] {
  if (tree.open) return []
  const taken = new Set<string>()
  const mentions: Branch[] = []
  for (const { branch, atoms } of tree.cases) {
    const [first, second] = [valuesIn(atoms, one), valuesIn(atoms, other)]
    if (first === null && second === null) continue
    if (first !== null && second !== null) mentions.push(branch)
    for (const a of first ?? one.values) for (const b of second ?? other.values) taken.add(`${a}\n${b}`)
  }
  const elsewhere = trees.filter((candidate) => candidate !== tree)
  if (mentions.length === 0 || !decidesBy(elsewhere, one, other) || !decidesBy(elsewhere, other, one)) return []
  return one.values.flatMap((a) =>
    other.values.flatMap((b) => {
      if (taken.has(`${a}\n${b}`)) return []
      return [{ one: { variable: one.name, value: a }, other: { variable: other.name, value: b }, mentions }]
    }),
  )
}

/** True where some place decides by a variable without the other one. */
function decidesBy(trees: readonly Tree[], variable: Variable, without: Variable): boolean {
  return trees.some(({ cases }) => {
    return cases.some(({ atoms }) => valuesIn(atoms, variable) !== null && valuesIn(atoms, without) === null)
  })
}

function valuesIn(atoms: readonly Atom[], variable: Variable): readonly string[] | null {
  const named = atoms.map((atom) => variable.valuesOf(atom)).filter((values) => values !== null)
  return named.length === 0 ? null : variable.values.filter((value) => named.every((values) => values.includes(value)))
}

function treesOf({ groups }: DecisionLogic): Tree[] {
  const byRoot = new Map<number, { cases: Case[]; open: boolean }>()
  const above = new Set(groups.flatMap(({ parent }) => (parent === null ? [] : [`${parent.group} ${parent.branch}`])))
  for (const [at, group] of groups.entries()) {
    const root = rootOf(at, groups)
    const tree = byRoot.get(root) ?? { cases: [], open: false }
    byRoot.set(root, tree)
    for (const [index, branch] of group.branches.entries()) {
      if (isCatchAll(branch) || atomsOf(branch).length === 0) tree.open = true
      if (!above.has(`${at} ${index}`))
        tree.cases.push({ branch, atoms: [...atomsOf(branch), ...atomsAbove(group, groups)] })
    }
  }
  return [...byRoot.values()]
}

function rootOf(at: number, groups: readonly BranchGroup[]): number {
  let root = at
  for (let parent = groups[root]?.parent ?? null; parent !== null; parent = groups[root]?.parent ?? null)
    root = parent.group
  return root
}

function atomsAbove({ parent }: BranchGroup, groups: readonly BranchGroup[]): Atom[] {
  const atoms: Atom[] = []
  for (let above = parent; above !== null; above = groups[above.group]?.parent ?? null) {
    const branch = groups[above.group]?.branches[above.branch]
    if (branch !== undefined) atoms.push(...atomsOf(branch))
  }
  return atoms
}

/** What must hold for a branch; nothing where that was not read, or only in part. */
function atomsOf({ guard }: Branch): readonly Atom[] {
  const atoms = guard.kind === 'all' ? guard.parts : guard.kind === 'any' ? [] : [guard]
  return atoms.every(({ kind }) => kind === 'quantity' || kind === 'member') ? atoms : []
}

function variablesOf({ groups, sets }: DecisionLogic): Variable[] {
  const atoms = groups.flatMap(({ branches }) => branches.flatMap(atomsOf))
  const units = new Set(atoms.flatMap((atom) => (atom.kind === 'quantity' && atom.unit !== '' ? [atom.unit] : [])))
  const named = sets.filter(({ variable }) => variable !== '')
  return [
    ...named.map(({ variable, members }) => setVariable(variable, members)),
    ...[...units].map((unit) => quantityVariable(unit, atoms)).filter((variable) => variable !== null),
  ]
}

function setVariable(name: string, members: readonly string[]): Variable {
  return {
    name,
    values: members,
    valuesOf: (atom) => {
      if (atom.kind !== 'member' || !atom.members.every((member) => members.includes(member))) return null
      return members.filter((member) => atom.members.includes(member) !== atom.negated)
    },
  }
}

/** A quantity by the ranges that all bounds of the document cut it into; null where these are too many. */
function quantityVariable(unit: string, atoms: readonly Atom[]): Variable | null {
  const whole = isWhole(unit)
  let ranges: Interval[] = [everything]
  let name = ''
  for (const atom of atoms) {
    if (atom.kind !== 'quantity' || atom.unit !== unit) continue
    if (name === '') name = atom.variable
    const stated = normalise(atom.intervals, whole)
    ranges = ranges.flatMap((range) => [...intersect([range], stated, whole), ...subtract([range], stated, whole)])
    if (ranges.length > most) return null
  }
  const words = (range: Interval) => describeValues(range, unit, whole)
  return {
    name,
    values: ranges.map(words),
    valuesOf: (atom) => {
      if (atom.kind !== 'quantity' || atom.unit !== unit) return null
      const stated = normalise(atom.intervals, whole)
      return ranges.filter((range) => intersect([range], stated, whole).length > 0).map(words)
    },
  }
}
