import type { Document, Paragraph } from '../../../schemas/document.ts'
import { findTargets } from '../outcomes/find-targets.ts'
import type { FoundTarget } from '../outcomes/found-target.ts'
import { saysOnlyWhereTo } from '../outcomes/says-only-where-to.ts'
import type { PlainSegment, Segment } from './branch-segments.ts'

/** What the parts of a document's statements say, and where they send to; each paragraph is read once. */
export class SegmentTexts {
  readonly #document: Document
  readonly #targets = new Map<Paragraph, readonly FoundTarget[]>()

  constructor(document: Document) {
    this.#document = document
  }

  /** What a part of a branch has somebody do; empty where it only sends on. */
  doing(part: Segment): string {
    if (part.kind === 'branch') return ''
    const text = part.paragraph.text.slice(part.from, part.to)
    const found = this.targetsOf(part)
    const flat = text.replace(/\s+/g, ' ').trim()
    return saysOnlyWhereTo(text, found, part.from) ? '' : flat
  }

  /** The references that send the reader of a part somewhere, in order; not those that only name a place. */
  targetsOf({ paragraph, from, to }: PlainSegment): FoundTarget[] {
    const found =
      this.#targets.get(paragraph) ?? findTargets(paragraph.text, paragraph.place, this.#document, paragraph.step)
    this.#targets.set(paragraph, found)
    return found.filter((one) => one.manner !== 'see' && one.from >= from && one.to <= to)
  }
}
