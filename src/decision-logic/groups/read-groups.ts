import type { Branch, BranchGroup } from '../../../schemas/decision-logic.ts'
import type { Document } from '../../../schemas/document.ts'
import type { Place } from '../../../schemas/place.ts'
import type { Vocabulary } from '../grammar/vocabulary.ts'
import { BranchReader, type ItemBranch } from './branch-reader.ts'
import { DocumentTree } from './document-tree.ts'
import type { GroupDraft } from './group-draft.ts'
import { joinSteps } from './join-steps.ts'
import { readLabelled } from './read-labelled.ts'
import { readParallel } from './read-parallel.ts'

/**
 * The groups of sibling branches of a document, in the order of their places: items of a list, consecutive steps, labels with what follows
 * them, and the conditions of a paragraph.
 */
export function readGroups(document: Document, vocabulary: Vocabulary): BranchGroup[] {
  const tree = new DocumentTree(document)
  const reader = new BranchReader(tree, vocabulary)
  const drafts: GroupDraft[] = []
  const heads = new Map<number, ItemBranch>()
  for (const items of tree.lists.values()) {
    for (const branch of reader.readList(items)) heads.set(branch.step, branch)
    drafts.push(...groupItems(items, heads, tree))
  }
  drafts.push(...joinSteps(tree, heads, drafts))
  drafts.push(...readLabelled(tree, reader))
  const used = new Set([...heads.values()].map(({ clause }) => clause))
  for (const paragraph of document.paragraphs) {
    const clauses = reader.clausesOf(paragraph).filter((clause) => !reader.isTaken(clause))
    const rest = clauses.filter((clause) => !used.has(clause))
    // What opens an item is one of the cases of its paragraph, where it goes on with others.
    const cases = clauses.filter(({ position, opens }) => opens && (position === 'lead' || position === 'subject'))
    const chosen = cases.length > 1 ? clauses : rest
    if (rest.length === 0) continue
    // A limit in the middle of a sentence is no case beside others.
    const [limits, conditions] = partition(chosen, ({ position }) => position === 'limit')
    for (const some of [conditions, ...limits.map((limit) => [limit])]) {
      const branches = some.map((clause) => reader.branchOf(clause, paragraph))
      if (branches.length === 0) continue
      drafts.push({ shape: 'paragraph', say: paragraph.say, subject: null, within: paragraph.step, branches })
    }
  }
  const parallel = drafts.map((draft) => ({ ...draft, branches: readParallel(draft.branches, vocabulary) }))
  return link(parallel, tree)
}

/** Bullets with conditions are one group; of numbered steps each run of consecutive ones. */
function groupItems(
  items: readonly number[],
  heads: ReadonlyMap<number, ItemBranch>,
  tree: DocumentTree,
): GroupDraft[] {
  const first = tree.step(items[0] ?? -1)
  if (first === undefined) return []
  const within = first.parent
  const shape = first.ordered ? 'steps' : 'items'
  const runs: Branch[][] = [[]]
  for (const item of items) {
    const head = heads.get(item)
    if (head !== undefined) runs.at(-1)?.push(head.branch)
    else if (first.ordered) runs.push([])
  }
  const subject = within === null ? null : subjectOf(tree, within)
  return runs
    .filter((branches) => branches.length > 0)
    .map((branches) => ({ shape, say: false, subject, within, branches }))
}

function partition<T>(values: readonly T[], belongs: (value: T) => boolean): [T[], T[]] {
  return [values.filter(belongs), values.filter((value) => !belongs(value))]
}

/** What the paragraph of a step says, where it leads into what stands below it. */
function subjectOf(tree: DocumentTree, step: number): string | null {
  const [paragraph] = tree.paragraphs(step)
  const text = paragraph?.text.replace(/\s+/g, ' ').trim() ?? ''
  return text === '' ? null : text
}

/** Drafts in order, each with the branch that it stands under. */
function link(drafts: readonly GroupDraft[], tree: DocumentTree): BranchGroup[] {
  const ordered = [...drafts].sort(
    (one, other) => startOf(one) - startOf(other) || other.branches.length - one.branches.length,
  )
  const byStep = new Map<number, { group: number; branch: number }>()
  for (const [group, { branches, shape }] of ordered.entries()) {
    if (shape === 'paragraph') continue
    for (const [branch, { step }] of branches.entries())
      if (step !== null && !byStep.has(step)) byStep.set(step, { group, branch })
  }
  return ordered.map(({ shape, say, subject, within, branches }, at) => {
    const parent = parentOf(within, byStep, tree)
    return {
      shape,
      say,
      subject,
      place: around(branches),
      parent: parent !== null && parent.group < at ? parent : null,
      branches: [...branches],
    }
  })
}

function parentOf(
  within: number | null,
  byStep: ReadonlyMap<number, { group: number; branch: number }>,
  tree: DocumentTree,
): BranchGroup['parent'] {
  for (let step = within; step !== null; step = tree.step(step)?.parent ?? null) {
    const found = byStep.get(step)
    if (found !== undefined) return found
  }
  return null
}

function startOf({ branches }: GroupDraft): number {
  return branches[0]?.place.start.offset ?? 0
}

function around(branches: readonly Branch[]): Place {
  const [first] = branches
  if (first === undefined) throw new RangeError('a group without branches')
  let { end } = first.place
  for (const { place } of branches) if (place.end.offset > end.offset) end = place.end
  return { ...first.place, end }
}
