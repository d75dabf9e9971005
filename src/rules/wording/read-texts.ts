import type { Document, Paragraph } from '../../../schemas/document.ts'
import type { Place } from '../../../schemas/place.ts'
import { placeInText } from '../../document/place-in-text.ts'
import { collapse, wayBack } from './collapse.ts'

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
  const { sections, tables } = document
  for (const [section, { heading, headingPlace }] of sections.entries()) {
    if (headingPlace !== null) yield new RoughText(document, 'heading', heading, headingPlace, section)
  }
  yield* readParagraphs(document)
  for (const { header, rows, section } of tables) {
    for (const { text, place } of header) yield new RoughText(document, 'cell', text, place, section)
    for (const row of rows) {
      for (const { text, place } of row) yield new RoughText(document, 'cell', text, place, section)
    }
  }
}

/** The paragraphs alone. */
export function* readParagraphs(document: Document): Generator<ReadText> {
  for (const paragraph of document.paragraphs) yield new ParagraphText(document, paragraph)
}

/** Places and code are worked out when they are asked for: of a hundred texts a rule has something to say about one. */
class ParagraphText implements ReadText {
  readonly kind = 'paragraph'
  readonly text: string
  readonly #document: Document
  readonly #paragraph: Paragraph
  #original: ReturnType<typeof wayBack> | undefined
  #code: Uint8Array | undefined

  constructor(document: Document, paragraph: Paragraph) {
    this.#document = document
    this.#paragraph = paragraph
    this.text = collapse(paragraph.text)
  }

  get section(): number {
    return this.#paragraph.section
  }

  get say(): boolean {
    return this.#paragraph.say || this.#document.audience === 'customer'
  }

  at(from: number, to: number): Place {
    const { place, text } = this.#paragraph
    this.#original ??= wayBack(text)
    return placeInText(place, text, ...this.#original(from, to))
  }

  isCode(from: number, to: number): boolean {
    this.#code ??= markCode(this.#paragraph, this.#document.codeSpans)
    this.#original ??= wayBack(this.#paragraph.text)
    const [first, end] = this.#original(from, to)
    return this.#code[first] === 1 && this.#code[end - 1] === 1
  }
}

/** For each code unit of a paragraph, whether inline code covers it. */
function markCode({ text, place }: Paragraph, spans: readonly Place[]): Uint8Array {
  const marks = new Uint8Array(text.length)
  const inside = spans.filter(({ start, end }) => isWithin(start.offset, end.offset, place))
  let bytes = place.start.offset
  let next = 0
  for (let index = 0; index < text.length; index++) {
    while (next < inside.length && (inside[next]?.end.offset ?? 0) <= bytes) next += 1
    if (bytes >= (inside[next]?.start.offset ?? Number.POSITIVE_INFINITY)) marks[index] = 1
    const unit = text.charCodeAt(index)
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3
  }
  return marks
}

/** Headings and cells are kept as plain text, so that a point in them has no exact place. */
class RoughText implements ReadText {
  readonly kind: 'heading' | 'cell'
  readonly text: string
  readonly section: number
  readonly #document: Document
  readonly #place: Place

  constructor(document: Document, kind: 'heading' | 'cell', text: string, place: Place, section: number) {
    this.#document = document
    this.#place = place
    this.kind = kind
    this.text = text
    this.section = section
  }

  get say(): boolean {
    return (this.#document.sections[this.section]?.say ?? false) || this.#document.audience === 'customer'
  }

  at(): Place {
    return this.#place
  }

  isCode(from: number, to: number): boolean {
    return this.#document.codeSpans.some(({ start, end }) => {
      return end.offset - start.offset >= to - from && isWithin(start.offset, end.offset, this.#place)
    })
  }
}

function isWithin(start: number, end: number, place: Place): boolean {
  return start >= place.start.offset && end <= place.end.offset
}
