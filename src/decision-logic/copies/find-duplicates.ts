import type { Document, Step } from '../../../schemas/document.ts'
import { Lexicon } from './lexicon.ts'
import { printSentence } from './print-sentence.ts'

/** Documents with nearly the same steps. */
export interface Duplicates {
  /** In the order of the knowledge base; at least two. */
  readonly documents: readonly Document[]
  /** Items that all of them have, and items of the longest. */
  readonly shared: number
  readonly most: number
  /** Items that not all of them have, each with its document. */
  readonly differences: readonly { readonly document: Document; readonly step: Step }[]
}

/** Clusters of documents whose steps are nearly all the same, the items below them included. */
export function findDuplicates(documents: readonly Document[]): Duplicates[] {
  const lexicon = new Lexicon()
  const procedures = documents.flatMap((document) => {
    const items = readItems(document, lexicon)
    return items.size < fewestItems || !document.steps.some(({ ordered }) => ordered) ? [] : [{ document, items }]
  })
  const byItem = new Map<number, number[]>()
  for (const [at, { items }] of procedures.entries()) {
    for (const print of items.keys()) {
      const known = byItem.get(print)
      if (known === undefined) byItem.set(print, [at])
      else known.push(at)
    }
  }
  const clusters = new Map<number, number[]>()
  const root = procedures.map((_, at) => at)
  for (const [at, one] of procedures.entries()) {
    for (const [other, shared] of neighboursOf(at, one, byItem)) {
      const most = Math.max(one.items.size, procedures[other]?.items.size ?? 0)
      if (shared >= share * most && root[other] === other) root[other] = root[at] ?? at
    }
  }
  for (const [at, first] of root.entries()) clusters.set(first, [...(clusters.get(first) ?? []), at])
  return [...clusters.values()].flatMap((cluster) => {
    const members = cluster.flatMap((at) => procedures[at] ?? [])
    return members.length < 2 ? [] : [describe(members)]
  })
}

interface Procedure {
  readonly document: Document
  /** Items by the print of their words. */
  readonly items: ReadonlyMap<number, Step>
}

const fewestItems = 6
const share = 0.75
/** An item that stands in more documents than this is a formula, and finds no duplicates. */
const mostDocuments = 100

function readItems({ steps }: Document, lexicon: Lexicon): Map<number, Step> {
  const items = new Map<number, Step>()
  for (const step of steps) {
    const print = printSentence(step.text.toLowerCase(), lexicon)
    if (print.words >= 2) items.set(print.whole, step)
  }
  return items
}

/** The later documents that share items with one, and how many. */
function neighboursOf(
  at: number,
  { items }: Procedure,
  byItem: ReadonlyMap<number, readonly number[]>,
): Map<number, number> {
  const shared = new Map<number, number>()
  for (const print of items.keys()) {
    const others = byItem.get(print) ?? []
    if (others.length > mostDocuments) continue
    for (const other of others) if (other > at) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  return shared
}

function describe(members: readonly Procedure[]): Duplicates {
  const counts = new Map<number, number>()
  for (const { items } of members) for (const print of items.keys()) counts.set(print, (counts.get(print) ?? 0) + 1)
  const differences = members.flatMap(({ document, items }) => {
    return [...items].flatMap(([print, step]) => (counts.get(print) === members.length ? [] : [{ document, step }]))
  })
  const shared = [...counts.values()].filter((count) => count === members.length).length
  return {
    documents: members.map(({ document }) => document),
    shared,
    most: Math.max(...members.map(({ items }) => items.size)),
    differences,
  }
}
