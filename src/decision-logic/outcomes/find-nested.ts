import type { Document } from '../../../schemas/document.ts'

/** The part of a step that a nested number means: the item, and where it starts. `missing`: the step has such parts, and not this one. */
export type Nested = { readonly step: number; readonly offset: number } | 'missing' | null

/**
 * What "2.7" or "3b" means below the item of "2" or "3"; `rest` is ".7" or "b". Parts are the items of a numbered list in a step, which readers
 * letter as well, and lines that open with "b." or "b)". Null where the document does not number its steps so.
 */
export function findNested(document: Document, item: number, rest: string): Nested {
  let at = item
  for (const [part] of rest.matchAll(/\d+|[a-z]/gi)) {
    const letter = /[a-z]/i.test(part)
    const number = letter ? part.toLowerCase().charCodeAt(0) - firstLetter : Number(part)
    const below = document.steps.flatMap(({ parent, ordered }, index) => (parent === at && ordered ? [index] : []))
    const found = below.find((index) => document.steps[index]?.number === number)
    if (found !== undefined) {
      at = found
      continue
    }
    const lines = letter ? letteredLines(document, at) : new Map<string, number>()
    const offset = lines.get(part.toLowerCase())
    if (offset !== undefined) return { step: at, offset }
    if (below.length > 1 || lines.size > 1) return 'missing'
    return isPlain(document, at) && numbersSo(document, letter) ? 'missing' : null
  }
  return { step: at, offset: document.steps[at]?.place.start.offset ?? 0 }
}

const firstLetter = 'a'.charCodeAt(0) - 1

/** "a. Look", "(b) Pay": the letter of each such line of an item, with where its paragraph starts. */
function letteredLines({ paragraphs }: Document, item: number): Map<string, number> {
  const lines = new Map<string, number>()
  for (const { step, text, place } of paragraphs) {
    if (step !== item) continue
    for (const [, letter = ''] of text.matchAll(lettered)) lines.set(letter.toLowerCase(), place.start.offset)
  }
  return lines
}

const lettered = /^[^\S\n]{0,20}\(?([a-z])[.)](?=\s)/gim

/** True where nothing stands below an item that somebody may have counted. */
function isPlain({ steps, tables }: Document, item: number): boolean {
  const place = steps[item]?.place
  if (place === undefined || steps.some(({ parent }) => parent === item)) return false
  return !tables.some(
    (table) => place.start.offset <= table.place.start.offset && table.place.end.offset <= place.end.offset,
  )
}

/** True where other steps have parts with numbers or letters. */
function numbersSo(document: Document, letter: boolean): boolean {
  const items = new Set(document.steps.flatMap(({ parent, ordered }) => (parent !== null && ordered ? [parent] : [])))
  if (items.size > 0) return true
  return letter && document.steps.some((_, index) => letteredLines(document, index).size > 1)
}
