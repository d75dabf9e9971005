import type { Document, Paragraph } from '../../../schemas/document.ts'
import type { Place } from '../../../schemas/place.ts'
import { placeInText } from '../../document/place-in-text.ts'
import { type Collapsed, collapse } from './collapse.ts'

/** A run of text as a reader sees it, on one line: every gap in it is one space. */
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
  const { sections, tables, audience } = document
  for (const [section, { heading, headingPlace, say }] of sections.entries()) {
    if (headingPlace !== null) yield roughText(document, 'heading', heading, headingPlace, section, say)
  }
  yield* readParagraphs(document)
  for (const { header, rows, section } of tables) {
    const say = (sections[section]?.say ?? false) || audience === 'customer'
    for (const { text, place } of [header, ...rows].flat()) yield roughText(document, 'cell', text, place, section, say)
  }
}

/** The paragraphs alone. */
export function* readParagraphs(document: Document): Generator<ReadText> {
  for (const paragraph of document.paragraphs) {
    const { text: original, place, section } = paragraph
    const collapsed = collapse(original)
    const say = paragraph.say || document.audience === 'customer'
    const at = (from: number, to: number) => placeInText(place, original, ...collapsed.original(from, to))
    yield { kind: 'paragraph', text: collapsed.text, section, say, at, isCode: codeIn(document, paragraph, collapsed) }
  }
}

/** Tells code from text in a paragraph. The marks are made when they are asked for first, for few texts are. */
function codeIn(document: Document, { text, place }: Paragraph, collapsed: Collapsed): ReadText['isCode'] {
  let marks: Uint8Array | undefined
  return (from, to) => {
    marks ??= markCode(
      text,
      document.codeSpans.flatMap((span) => {
        const start = span.start.offset - place.start.offset
        return start >= 0 && span.end.offset <= place.end.offset ? [[start, span.end.offset - place.start.offset]] : []
      }),
    )
    const [first, end] = collapsed.original(from, to)
    return marks[first] === 1 && marks[end - 1] === 1
  }
}

/** For each code unit of a text, whether one of the ranges, which are in UTF-8 bytes and in order, covers it. */
function markCode(text: string, ranges: readonly (readonly number[])[]): Uint8Array {
  const marks = new Uint8Array(text.length)
  let bytes = 0
  let range = 0
  for (let index = 0; index < text.length; index++) {
    while (range < ranges.length && (ranges[range]?.[1] ?? 0) <= bytes) range += 1
    if (bytes >= (ranges[range]?.[0] ?? Number.POSITIVE_INFINITY)) marks[index] = 1
    const unit = text.charCodeAt(index)
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3
  }
  return marks
}

/** Headings and cells are kept as plain text, so that a point in them has no exact place. */
function roughText(
  document: Document,
  kind: 'heading' | 'cell',
  text: string,
  place: Place,
  section: number,
  say: boolean,
): ReadText {
  const isCode = (from: number, to: number) => {
    return document.codeSpans.some(({ start, end }) => {
      return (
        start.offset >= place.start.offset && end.offset <= place.end.offset && end.offset - start.offset >= to - from
      )
    })
  }
  return { kind, text, section, say, at: () => place, isCode }
}
