import type { Branch } from '../../../schemas/decision-logic.ts'
import type { Paragraph } from '../../../schemas/document.ts'
import type { Place } from '../../../schemas/place.ts'
import { placeInText } from '../../document/place-in-text.ts'
import { type Clause, findClauses, type Span } from '../clauses/find-clauses.ts'
import type { Condition } from '../grammar/read-condition.ts'
import type { Vocabulary } from '../grammar/vocabulary.ts'
import { readOutcome } from '../outcomes/read-outcome.ts'
import type { DocumentTree } from './document-tree.ts'
import { findOneMemberEach } from './find-one-member-each.ts'
import { makeGuard } from './make-guard.ts'
import { type Label, readLabel } from './read-label.ts'

/** A list item that is a branch. `clause` is what its guard was read from; null for a label. */
export interface ItemBranch {
  readonly step: number
  readonly branch: Branch
  readonly clause: Clause | null
}

/** Reads branches out of the paragraphs of a document. Each paragraph is read once. */
export class BranchReader {
  readonly #tree: DocumentTree
  readonly #vocabulary: Vocabulary
  readonly #clauses = new Map<Paragraph, readonly Clause[]>()
  readonly #taken = new Set<Clause>()

  constructor(tree: DocumentTree, vocabulary: Vocabulary) {
    this.#tree = tree
    this.#vocabulary = vocabulary
  }

  clausesOf(paragraph: Paragraph): readonly Clause[] {
    const known = this.#clauses.get(paragraph)
    if (known !== undefined) return known
    const clauses = findClauses(paragraph.text, this.#vocabulary)
    this.#clauses.set(paragraph, clauses)
    return clauses
  }

  /** Clauses that a label or a joint has taken up already. */
  isTaken(clause: Clause): boolean {
    return this.#taken.has(clause)
  }

  take(clause: Clause): void {
    this.#taken.add(clause)
  }

  /** The items of a list that are branches: by a condition that opens them, or by a label that is one. */
  readList(items: readonly number[]): ItemBranch[] {
    const labels = items.map((item) => this.#labelOf(item))
    const read = labels.filter((label) => label?.sure === true).length
    const decides = this.#decides(items) && labels.filter((label) => label !== null).length >= 2
    const outermost =
      this.#tree.step(items[0] ?? -1)?.parent === null && this.#tree.step(items[0] ?? -1)?.ordered === true
    const labelled = labels.filter((label) => label !== null).length
    const alone = items.length === 1 && this.#isStep(items[0] ?? -1)
    const family = !outermost && (alone || decides || (read > 0 && (2 * read >= labelled || labelled === items.length)))
    const branches = items.flatMap((item, at): ItemBranch[] => {
      const [paragraph] = this.#tree.paragraphs(item)
      if (paragraph === undefined) return []
      const label = labels[at] ?? null
      const clause = this.#headOf(paragraph)
      const labelled = label?.sure === true && (clause === null || !this.#isConditional(clause, paragraph))
      if (clause !== null && !labelled)
        return [{ step: item, clause, branch: this.#headBranch(clause, paragraph, item) }]
      if (label === null || !(label.sure || family)) return []
      for (const inside of this.clausesOf(paragraph)) if (inside.from < label.to) this.take(inside)
      const branch = this.#branch(label.condition, label, label.restatement, label.outcome, paragraph, item)
      return [{ step: item, clause: null, branch }]
    })
    return branches.length > 0 ? branches : this.#readItemMembers(items)
  }

  /** True for an item below a numbered step. */
  #isStep(item: number): boolean {
    const parent = this.#tree.step(item)?.parent ?? null
    return parent !== null && this.#tree.step(parent)?.ordered === true
  }

  /** Bullets that say the same of one member each: "1 bag for each economy passenger", "2 bags for each business passenger". */
  #readItemMembers(items: readonly number[]): ItemBranch[] {
    const paragraphs = items.map((item) => this.#tree.paragraphs(item)[0])
    const texts = paragraphs.map((paragraph) => paragraph?.text ?? '')
    const found = findOneMemberEach(texts, this.#vocabulary)
    if (found === null) return []
    return items.flatMap((item, at): ItemBranch[] => {
      const paragraph = paragraphs[at]
      const member = found[at]
      if (paragraph === undefined || member === undefined) return []
      const part = {
        kind: 'member' as const,
        variable: member.variable,
        members: [member.member],
        negated: false,
        from: member.from,
        to: member.to,
      }
      const whole = { from: 0, to: paragraph.text.length }
      const branch = this.#branch({ joined: 'all', parts: [part] }, member, null, whole, paragraph, item)
      return [{ step: item, clause: null, branch }]
    })
  }

  /** True where a clause opens with "if" or its kin, and is no bracket or class that a label may hold too. */
  #isConditional({ position, from, to }: Clause, { text }: Paragraph): boolean {
    return (
      position === 'lead' && /^(?:only )?(?:if|unless|when|in case|provided|as long as)\b/i.test(text.slice(from, to))
    )
  }

  /** A clause in the middle of a text, as a branch of its own. */
  branchOf(clause: Clause, paragraph: Paragraph): Branch {
    return this.#branch(clause.condition, clause, clause.restatement, clause.outcome, paragraph, paragraph.step)
  }

  /** The clause that governs a paragraph: the one that opens it, or the only one, where there is one sentence. */
  #headOf(paragraph: Paragraph): Clause | null {
    const clauses = this.clausesOf(paragraph).filter(({ position }) => position !== 'limit')
    const [first] = clauses
    if (first === undefined) return null
    const opens = first.opens && first.sentence.from <= firstWord(paragraph.text)
    if (opens && first.position !== 'trail') return first
    const single =
      paragraph.text.slice(first.sentence.to).trim() === '' && first.sentence.from <= firstWord(paragraph.text)
    return single && clauses.length === 1 && first.position === 'trail' ? first : null
  }

  /** A subject with a condition behind it, "Silver members … if less than $10", is one guard of both. */
  #headBranch(clause: Clause, paragraph: Paragraph, step: number): Branch {
    const more =
      clause.position !== 'subject'
        ? []
        : this.clausesOf(paragraph).filter(
            (other) => other !== clause && other.sentence.from === clause.sentence.from && other.position !== 'lead',
          )
    for (const other of more) this.take(other)
    const parts = [clause, ...more].flatMap(({ condition }) =>
      condition.joined === 'all' || condition.parts.length === 1 ? condition.parts : [],
    )
    const condition: Condition = more.length === 0 ? clause.condition : { joined: 'all', parts }
    return this.#branch(
      condition,
      clause,
      clause.restatement,
      { from: clause.outcome.from, to: clause.position === 'trail' ? clause.outcome.to : paragraph.text.length },
      paragraph,
      step,
    )
  }

  #branch(
    condition: Condition,
    span: Span,
    restatement: Clause['restatement'],
    outcome: Span,
    paragraph: Paragraph,
    step: number | null,
  ): Branch {
    const { text, place } = paragraph
    const guard = makeGuard(condition, span, paragraph)
    const again = restatement === null ? null : makeGuard(restatement.condition, restatement, paragraph)
    const words = this.#wordsOf(outcome, paragraph, step)
    const document = this.#tree.document
    return {
      guard,
      restatement: again,
      outcome: readOutcome(words.text, words.place, document, step),
      place: join(placeInText(place, text, span.from, span.to), words.place),
      step,
    }
  }

  /** The words of an outcome; those of the items below, where the item itself says nothing more. */
  #wordsOf({ from, to }: Span, { text, place }: Paragraph, step: number | null): { text: string; place: Place } {
    const own = text.slice(from, to).replace(/^[\s,;:.–—-]*(?:then\b)?[\s,;:]*/i, '')
    if (/[\p{L}\p{N}]/u.test(own.replace(/\([^()]*\)/g, '')) || step === null) {
      const start = to - own.length
      return { text: own, place: placeInText(place, text, Math.max(from, start), to) }
    }
    const below = this.#tree.children(step).map((child) => this.#tree.step(child))
    const [first] = below
    const last = below.at(-1)
    if (first === undefined || last === undefined) return { text: own, place: placeInText(place, text, from, to) }
    const texts = this.#textsBelow(step)
    return { text: texts, place: { ...first.place, end: last.place.end } }
  }

  #textsBelow(step: number): string {
    return this.#tree
      .children(step)
      .map((child) => `${this.#tree.step(child)?.text ?? ''} ${this.#textsBelow(child)}`.trim())
      .join('. ')
  }

  #labelOf(item: number): Label | null {
    const [paragraph] = this.#tree.paragraphs(item)
    if (paragraph === undefined) return null
    return readLabel(paragraph.text, this.#vocabulary, this.#tree.children(item).length > 0)
  }

  /** True where the step above a list asks something or tells to decide. */
  #decides(items: readonly number[]): boolean {
    const parent = this.#tree.step(items[0] ?? -1)?.parent ?? null
    const text = parent === null ? '' : (this.#tree.paragraphs(parent)[0]?.text.trim() ?? '')
    return (
      /\?\s*(?:\([^()]*\)\s*)?$/.test(text) ||
      /\b(?:depend(?:s|ing)?|decide|check|whether|which|what|go by|according|fits?|compare|count|look)\b/i.test(text)
    )
  }
}

function firstWord(text: string): number {
  return /[\p{L}\p{N}(]/u.exec(text)?.index ?? 0
}

function join(one: Place, other: Place): Place {
  const start = one.start.offset <= other.start.offset ? one.start : other.start
  const end = one.end.offset >= other.end.offset ? one.end : other.end
  return { path: one.path, start, end }
}
