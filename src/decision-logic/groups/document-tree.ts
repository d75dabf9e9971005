import type { Document, Paragraph, Step } from '../../../schemas/document.ts'

/** The list items of a document with what hangs below them. */
export class DocumentTree {
  readonly document: Document
  readonly #children = new Map<number, number[]>()
  readonly #paragraphs = new Map<number, Paragraph[]>()
  /** The items of each list, in order. */
  readonly lists = new Map<number, number[]>()

  constructor(document: Document) {
    this.document = document
    for (const [index, { parent, list }] of document.steps.entries()) {
      append(this.lists, list, index)
      if (parent !== null) append(this.#children, parent, index)
    }
    for (const paragraph of document.paragraphs) {
      if (paragraph.step !== null && !paragraph.say) append(this.#paragraphs, paragraph.step, paragraph)
    }
  }

  step(index: number): Step | undefined {
    return this.document.steps[index]
  }

  children(step: number): readonly number[] {
    return this.#children.get(step) ?? []
  }

  /** The paragraphs that are a step's own, not wording for the customer. */
  paragraphs(step: number): readonly Paragraph[] {
    return this.#paragraphs.get(step) ?? []
  }
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [value])
  else known.push(value)
}
