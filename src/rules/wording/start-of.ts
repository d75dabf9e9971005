import type { Document } from '../../../schemas/document.ts'
import type { Place } from '../../../schemas/place.ts'

/** Where a finding about a document as a whole is shown: its title heading, else the start of the file. */
export function startOf(document: Document): Place {
  const title = document.sections.find((section) => section.depth === 1 && section.headingPlace !== null)
  const { path, start } = document.whole
  return title?.headingPlace ?? { path, start, end: start }
}
