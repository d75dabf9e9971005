import type { Document } from '../../../schemas/document.ts'
import type { Place } from '../../../schemas/place.ts'
import { placeInText } from '../../document/place-in-text.ts'

/** A run of text as a reader sees it. */
export interface ReadText {
  readonly kind: 'heading' | 'paragraph' | 'cell'
  readonly text: string
  /** Index of its section. */
  readonly section: number
  /** True where it is worded for the customer. */
  readonly say: boolean
  /** The place of `text[from..to]`: exact in paragraphs, the whole heading or cell elsewhere. */
  at(from: number, to: number): Place
  /** True where `text[from..to]` is inline code; for headings and cells, where it may be. */
  isCode(from: number, to: number): boolean
}

/** Headings, paragraphs (those of list items too) and table cells of a document. Code blocks, HTML and comments are left out. */
export function* readTexts(document: Document): Generator<ReadText> {
  const { sections, paragraphs, tables, codeSpans } = document
  for (const [section, { heading, headingPlace, say }] of sections.entries()) {
    if (headingPlace !== null) yield collapsedText('heading', heading, headingPlace, section, say, codeSpans)
  }
  for (const { text, place, section, say } of paragraphs) {
    const at = (from: number, to: number) => placeInText(place, text, from, to)
    const isCode = (from: number, to: number) => codeSpans.some((span) => isInside(at(from, to), span))
    yield { kind: 'paragraph', text, section, say: say || document.audience === 'customer', at, isCode }
  }
  for (const { header, rows, section } of tables) {
    const say = sections[section]?.say ?? false
    for (const { text, place } of [header, ...rows].flat()) {
      yield collapsedText('cell', text, place, section, say, codeSpans)
    }
  }
}

/** Headings and cells are kept with their white space collapsed, so that a point in them has no exact place. */
function collapsedText(
  kind: 'heading' | 'cell',
  text: string,
  place: Place,
  section: number,
  say: boolean,
  codeSpans: readonly Place[],
): ReadText {
  const isCode = (from: number, to: number) => {
    return codeSpans.some((span) => isInside(span, place) && span.end.offset - span.start.offset >= to - from)
  }
  return { kind, text, section, say, at: () => place, isCode }
}

function isInside(inner: Place, outer: Place): boolean {
  return outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset
}
