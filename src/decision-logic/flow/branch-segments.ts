import type { Branch, DecisionLogic } from '../../../schemas/decision-logic.ts'
import type { Document, Paragraph } from '../../../schemas/document.ts'
import { indexOfByte } from '../outcomes/index-of-byte.ts'
import type { Statement } from './read-units.ts'

/** A part of a statement: a branch, or text that holds for everybody. What stands below the statement belongs to its last part. */
export type Segment = BranchSegment | PlainSegment

export interface BranchSegment {
  readonly kind: 'branch'
  readonly group: number
  readonly index: number
  readonly branch: Branch
  /** All groups that have it: its list, and the steps that it is joined with. */
  readonly groups: readonly number[]
  readonly children: readonly Statement[]
}

export interface PlainSegment {
  readonly kind: 'plain'
  readonly paragraph: Paragraph
  /** The part of the text of the paragraph. */
  readonly from: number
  readonly to: number
  readonly children: readonly Statement[]
}

interface Found {
  readonly group: number
  readonly index: number
  readonly branch: Branch
  readonly groups: readonly number[]
}

/** Where the branches of a document stand, to be asked for by paragraph. */
export class BranchPlaces {
  readonly #sorted: Found[]

  constructor({ groups }: DecisionLogic) {
    const byStart = new Map<number, Found & { groups: number[] }>()
    for (const [group, { shape, branches }] of groups.entries()) {
      // Rows of a table part no ways between steps.
      if (shape === 'table') continue
      for (const [index, branch] of branches.entries()) {
        const { offset } = branch.place.start
        const known = byStart.get(offset)
        if (known === undefined) byStart.set(offset, { group, index, branch, groups: [group] })
        else known.groups.push(group)
      }
    }
    this.#sorted = [...byStart.values()].sort(
      (one, other) => one.branch.place.start.offset - other.branch.place.start.offset,
    )
  }

  /** The parts of a statement, in order. */
  segments(document: Document, { paragraph, children }: Statement): Segment[] {
    if (paragraph === null) return children.flatMap((child) => this.segments(document, child))
    const parts: Segment[] = []
    let at = 0
    const plain = (to: number): void => {
      if (/[\p{L}\p{N}]/u.test(paragraph.text.slice(at, to)))
        parts.push({ kind: 'plain', paragraph, from: at, to, children: [] })
    }
    for (const found of this.#in(paragraph)) {
      const { start, end } = found.branch.place
      const from = indexOfByte(paragraph.text, start.offset - paragraph.place.start.offset)
      if (from < at) continue
      plain(from)
      parts.push({ kind: 'branch', ...found, children: [] })
      at = Math.max(
        at,
        indexOfByte(paragraph.text, Math.min(end.offset, paragraph.place.end.offset) - paragraph.place.start.offset),
      )
    }
    plain(paragraph.text.length)
    const last = parts.pop()
    if (last === undefined) return children.flatMap((child) => this.segments(document, child))
    return [...parts, { ...last, children }]
  }

  #in({ place }: Paragraph): Found[] {
    let low = 0
    let high = this.#sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#sorted[middle]?.branch.place.start.offset ?? 0) < place.start.offset) low = middle + 1
      else high = middle
    }
    const found: Found[] = []
    for (let index = low; index < this.#sorted.length; index++) {
      const one = this.#sorted[index]
      if (one === undefined || one.branch.place.start.offset >= place.end.offset) break
      found.push(one)
    }
    return found
  }
}
