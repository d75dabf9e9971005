import type { Document } from '../../../schemas/document.ts'
import type { Place } from '../../../schemas/place.ts'

/** A comment that silences rules: `groundwork-disable` for its file, `groundwork-disable-next-line` for one line. */
export interface Suppression {
  readonly ruleIds: readonly string[]
  /** Without a reason it silences nothing. */
  readonly reason: string | null
  /** The line that it is about; null for the whole file. */
  readonly line: number | null
  readonly place: Place
}

/** The suppression comments of a document: `<!-- groundwork-disable-next-line rule-id other-rule -- reason -->`. */
export function readSuppressions(document: Document): Suppression[] {
  return document.comments.flatMap(({ text, place }) => {
    const match = /^groundwork-disable(-next-line)?(?![\w-])([\s\S]*)$/.exec(text.trim())
    if (match === null) return []
    // Editors that beautify text turn two hyphens into a dash.
    const [ids = '', ...reason] = (match[2] ?? '').split(/(?:^|\s)(?:--+|[–—])(?=\s|$)/)
    const said = reason.join(' -- ').replace(/\s+/g, ' ').trim()
    return {
      ruleIds: ids.split(/[\s,]+/).filter((id) => id !== ''),
      reason: said === '' ? null : said,
      line: match[1] === undefined ? null : lineAfter(document, place),
      place,
    }
  })
}

/** The next line on which something stands. Formatters put an empty line between a comment and the text after it. */
function lineAfter(document: Document, place: Place): number {
  const { line, offset } = place.end
  const inside = document.paragraphs.some((paragraph) => {
    return paragraph.place.start.offset <= place.start.offset && paragraph.place.end.offset > offset
  })
  if (inside) return line + 1
  let next = Number.POSITIVE_INFINITY
  for (const { place: other } of [...document.blocks, ...document.paragraphs, ...document.steps]) {
    if (other.start.offset >= offset) next = Math.min(next, other.start.line)
  }
  for (const { headingPlace } of document.sections) {
    if (headingPlace !== null && headingPlace.start.offset >= offset) next = Math.min(next, headingPlace.start.line)
  }
  return Number.isFinite(next) ? next : line + 1
}
