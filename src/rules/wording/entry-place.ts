import type { Document } from '../../../schemas/document.ts'
import type { Place } from '../../../schemas/place.ts'
import { startOf } from './start-of.ts'

type Path = readonly (string | number)[]

/** The place of a front matter entry or of the nearest entry around it, else the start of the document. */
export function entryPlace(document: Document, path: Path): Place {
  const entries = document.frontMatter?.entries ?? []
  for (let length = path.length; length > 0; length--) {
    const entry = entries.find((candidate) => isSame(candidate.path, path.slice(0, length)))
    if (entry !== undefined) return entry.place
  }
  return startOf(document)
}

function isSame(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index])
}
