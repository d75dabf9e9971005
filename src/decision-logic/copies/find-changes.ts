import type { Document } from '../../../schemas/document.ts'
import { compareSentences, type Difference } from './compare-sentences.ts'
import { findCopies } from './find-copies.ts'
import { readSentences, type Sentence } from './read-sentences.ts'

/** A copy that was changed, and those that were not. */
export interface Change {
  readonly changed: Sentence
  /** All equal; at least one. */
  readonly kept: readonly Sentence[]
  readonly difference: Difference
  /** False where two copies differ and nothing says which of them is the changed one. */
  readonly outvoted: boolean
}

/**
 * Sentences that were copied from document to document and then changed in one. Where every document has a value of its own, the sentence is
 * a template and nothing was changed: so a change is what one document says against at least three, against two that it is a copy of
 * also around the sentence, or against one of which it is a copy nearly as a whole. A member of a closed set (`members` are their single words)
 * needs three.
 */
export function findChanges(documents: readonly Document[], members: ReadonlySet<string> = new Set()): Change[] {
  const sentences = readSentences(documents, members)
  const read = [...sentences.values()].map((list) => list.filter(isLasting))
  const changes: Change[] = []
  for (const copies of findCopies(read, leastWords)) {
    const byValue = groupByValue(copies)
    const [kept = [], ...others] = byValue
    const changed = others.flat()
    const [witness] = kept
    if (witness === undefined || changed.length > Math.max(1, kept.length / 8)) continue
    for (const copy of changed) {
      const evidence = { sentences, kept, copy }
      if (!isEvidence(evidence)) continue
      const difference = compareSentences(witness, copy, members)
      if (difference?.kind === 'member' && kept.length < 3) continue
      if (difference !== null && !isInTitle(difference, copy, witness))
        changes.push({ changed: copy, kept, difference, outvoted: kept.length > 1 })
    }
  }
  return changes
}

const leastWords = 6

/** Groups of equal copies, the largest first; of equally large ones the one that comes first. */
function groupByValue(copies: readonly Sentence[]): Sentence[][] {
  const groups = new Map<number, Sentence[]>()
  for (const copy of copies) groups.set(copy.print.whole, [...(groups.get(copy.print.whole) ?? []), copy])
  return [...groups.values()].sort((one, other) => other.length - one.length)
}

interface Evidence {
  readonly sentences: ReadonlyMap<Document, readonly Sentence[]>
  readonly kept: readonly Sentence[]
  readonly copy: Sentence
}

function isEvidence({ sentences, kept, copy }: Evidence): boolean {
  const [one] = kept
  if (one === undefined) return false
  // A document that has the others' sentence too only has them in another order.
  if (sentences.get(copy.document)?.some(({ print }) => print.whole === one.print.whole)) return false
  if (kept.length >= 3) return true
  const beside = Math.max(...kept.map((other) => equalNeighbours(sentences, copy, other)))
  return beside >= 2 && (kept.length === 2 || isTwin(sentences, copy.document, one.document))
}

/** How many of the two sentences before and the two behind are equal. */
function equalNeighbours(sentences: Evidence['sentences'], one: Sentence, other: Sentence): number {
  let equal = 0
  for (const step of [-2, -1, 1, 2]) {
    const print = sentences.get(one.document)?.[one.index + step]?.print
    const beside = sentences.get(other.document)?.[other.index + step]?.print
    if (print !== undefined && print.words > 2 && print.whole === beside?.whole) equal += 1
  }
  return equal
}

/** True where nearly all that either of two documents says stands in the other too. */
function isTwin(sentences: Evidence['sentences'], one: Document, other: Document): boolean {
  const first = skeletonsOf(sentences.get(one) ?? [])
  const second = skeletonsOf(sentences.get(other) ?? [])
  let shared = 0
  for (const skeleton of first) if (second.has(skeleton)) shared += 1
  return shared >= fewestShared && shared >= twinShare * Math.max(first.size, second.size)
}

const fewestShared = 5
const twinShare = 0.75

function skeletonsOf(sentences: readonly Sentence[]): Set<number> {
  return new Set(sentences.flatMap(({ print }) => (print.words > 2 ? [print.skeleton] : [])))
}

/** True where the title tells the documents apart by the value itself: "Capacity warning 85". */
function isInTitle({ kind, kept, changed }: Difference, copy: Sentence, witness: Sentence): boolean {
  if (kind === 'member') return says(copy, changed) || says(witness, kept)
  return names(copy.document.title, changed) || names(witness.document.title, kept)
}

/** True where the title or a heading above a sentence has a word. */
function says({ document, paragraph }: Sentence, word: string): boolean {
  const trail = document.sections[paragraph.section]?.trail ?? []
  return [document.title, ...trail].some((heading) => heading.toLowerCase().includes(word))
}

function names(title: string, value: string): boolean {
  const digits = value.match(/\d+/)?.[0]
  return digits !== undefined && title.includes(digits)
}

/** What releases and examples say differs from one to the next, and a line of a form is filled in differently each time. */
function isLasting({ document, paragraph, print }: Sentence): boolean {
  if (print.fillers === 0) return false
  const trail = document.sections[paragraph.section]?.trail ?? []
  return !trail.some((heading) => history.test(heading)) && !history.test(document.title)
}

const history =
  /\b(?:release notes?|changelog|change log|what['’]s new|history|releases?|examples?|tutorials?|walkthrough)\b/i
