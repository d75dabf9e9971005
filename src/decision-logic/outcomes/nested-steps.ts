import type { Document, Paragraph } from '../../../schemas/document.ts'

/** The part of a step that a nested number means: the item, and where it starts. `missing`: the step has such parts, and not this one. */
export type Nested = { readonly step: number; readonly offset: number } | 'missing' | null

/** The parts of steps by number and letter: items of a numbered list in a step, and lines of it that open with "b." or "b)". */
export class NestedSteps {
  readonly #document: Document
  readonly #below = new Map<number, number[]>()
  readonly #texts = new Map<number, Paragraph[]>()
  readonly #lines = new Map<number, ReadonlyMap<string, number>>()
  /** True where some step has numbered parts; known once it is asked for whether some has lettered ones. */
  readonly #numbered: boolean
  #lettered: boolean | null = null

  constructor(document: Document) {
    this.#document = document
    for (const [index, { parent }] of document.steps.entries()) if (parent !== null) append(this.#below, parent, index)
    for (const paragraph of document.paragraphs) {
      if (paragraph.step !== null) append(this.#texts, paragraph.step, paragraph)
    }
    this.#numbered = document.steps.some(({ parent, ordered }) => parent !== null && ordered)
  }

  /** What "2.7" or "3b" means below the item of "2" or "3"; `rest` is ".7" or "b". Null where the document does not number its steps so. */
  find(item: number, rest: string): Nested {
    let at = item
    for (const [part] of rest.matchAll(/\d+|[a-z]/gi)) {
      const letter = /[a-z]/i.test(part)
      const number = letter ? part.toLowerCase().charCodeAt(0) - firstLetter : Number(part)
      const below = (this.#below.get(at) ?? []).filter((index) => this.#document.steps[index]?.ordered)
      const found = below.find((index) => this.#document.steps[index]?.number === number)
      if (found !== undefined) {
        at = found
        continue
      }
      const lines = letter ? this.#linesOf(at) : new Map<string, number>()
      const offset = lines.get(part.toLowerCase())
      if (offset !== undefined) return { step: at, offset }
      if (below.length > 1 || lines.size > 1) return 'missing'
      return this.#isPlain(at) && this.#numbersSo(letter) ? 'missing' : null
    }
    return { step: at, offset: this.#document.steps[at]?.place.start.offset ?? 0 }
  }

  /** "a. Look", "(b) Pay": the letter of each such line of an item, with where its paragraph starts. */
  #linesOf(item: number): ReadonlyMap<string, number> {
    const known = this.#lines.get(item)
    if (known !== undefined) return known
    const lines = new Map<string, number>()
    for (const { text, place } of this.#texts.get(item) ?? []) {
      for (const [, letter = ''] of text.matchAll(lettered)) lines.set(letter.toLowerCase(), place.start.offset)
    }
    this.#lines.set(item, lines)
    return lines
  }

  /** True where nothing stands below an item that somebody may have counted. */
  #isPlain(item: number): boolean {
    const place = this.#document.steps[item]?.place
    if (place === undefined || this.#below.has(item)) return false
    return !this.#document.tables.some(({ place: { start, end } }) => {
      return place.start.offset <= start.offset && end.offset <= place.end.offset
    })
  }

  /** True where other steps have parts with numbers, or with letters. */
  #numbersSo(letter: boolean): boolean {
    if (this.#numbered || !letter) return this.#numbered
    this.#lettered ??= [...this.#texts.keys()].some((item) => this.#linesOf(item).size > 1)
    return this.#lettered
  }
}

const firstLetter = 'a'.charCodeAt(0) - 1
const lettered = /^[^\S\n]{0,20}\(?([a-z])[.)](?=\s)/gim

function append<Value>(map: Map<number, Value[]>, key: number, value: Value): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [value])
  else known.push(value)
}
