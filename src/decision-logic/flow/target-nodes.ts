import type { Target } from '../../../schemas/decision-logic.ts'
import type { Document } from '../../../schemas/document.ts'
import type { FlowNode } from '../../../schemas/flow.ts'
import type { Unit } from './read-units.ts'

/** A node that a target means. A step is in the graph already; the others are added to it. */
export type TargetNode = Partial<FlowNode> & Pick<FlowNode, 'id' | 'kind' | 'text'>

/** What the targets in a document mean as nodes: its steps, by position, and whatever else a text sends to. */
export class TargetNodes {
  readonly #document: Document
  readonly #units: readonly Unit[]
  /** The unit that an outermost item is, and the first one in a section or below it. */
  readonly #byStep = new Map<number, number>()
  readonly #bySection = new Map<number, number>()

  constructor(document: Document, units: readonly Unit[]) {
    this.#document = document
    this.#units = units
    for (const [unit, { step, section }] of units.entries()) {
      if (step !== null && !this.#byStep.has(step)) this.#byStep.set(step, unit)
      for (const around of this.#sectionsAround(section)) {
        if (!this.#bySection.has(around)) this.#bySection.set(around, unit)
      }
    }
  }

  /** The node that a target means where it stands in the unit `from`; null where it means the very text that it stands in. */
  of(target: Target, from: number): TargetNode | null {
    if (target.kind === 'next') return this.#unitAfter(from, 1)
    if (target.kind === 'skip') return this.#unitAfter(from, 2)
    if (target.document !== null) {
      const { document, name } = target
      return { id: `d${document}`, kind: 'document', text: name, document }
    }
    if (target.kind === 'document' || target.kind === 'unknown') {
      return { id: `x${target.name.toLowerCase()}`, kind: 'unknown', text: target.name }
    }
    const unit =
      target.step === null ? this.#bySection.get(target.section ?? -1) : this.#byStep.get(this.#outermost(target.step))
    const around = [...this.#sectionsAround(this.#units[from]?.section ?? 0)]
    if (unit === from || (target.section !== null && around.includes(target.section))) return null
    if (unit !== undefined) return this.#step(unit)
    const section = target.section ?? 0
    const { heading = target.name, headingPlace = null } = this.#document.sections[section] ?? {}
    return { id: `h${section}`, kind: 'section', text: heading, place: headingPlace, section }
  }

  #unitAfter(from: number, distance: number): TargetNode {
    const next = from + distance
    const together = this.#units[next]?.chain === this.#units[from]?.chain
    return together ? this.#step(next) : { id: 'end', kind: 'end', text: 'Nothing follows' }
  }

  #step(unit: number): TargetNode {
    return { id: `s${unit + 1}`, kind: 'step', text: this.#units[unit]?.title ?? '' }
  }

  #outermost(step: number): number {
    let at = step
    for (let parent = this.#document.steps[at]?.parent ?? null; parent !== null; ) {
      at = parent
      parent = this.#document.steps[at]?.parent ?? null
    }
    return at
  }

  /** A section with all that it stands in. */
  *#sectionsAround(section: number): Generator<number> {
    for (let at: number | null = section; at !== null; at = this.#document.sections[at]?.parent ?? null) yield at
  }
}
