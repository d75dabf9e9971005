import type { Document, Step } from '../../../schemas/document.ts'
import { NestedSteps } from './nested-steps.ts'
import { plainWords } from './plain-words.ts'

/** Where a reference stands: in a list item or not, in a section, at a byte of the file. */
export interface Standpoint {
  readonly step: number | null
  readonly section: number
  readonly offset: number
}

/** What a name or number of a step means: a list item or a section, by index, and where it starts. */
export interface StepMeaning {
  readonly step: number | null
  readonly section: number | null
  readonly offset: number
}

/** The steps of a document by number ("step 4", "Step 2.1", "Path 3") and by name ("the Update Order step"). */
export class DocumentSteps {
  readonly #document: Document
  /** "step 1.2" to what carries that label: headings, and items or paragraphs that open with it. */
  readonly #labels = new Map<string, StepMeaning[]>()
  readonly #kinds = new Map<string, number>()
  /** The items of each number, and of each list. */
  readonly #numbers = new Map<number, number[]>()
  readonly #lists = new Map<number, number[]>()
  readonly #nested: NestedSteps
  /** Sections that are steps by their heading: "Step 2: Look at the plug". */
  readonly stepSections = new Set<number>()

  constructor(document: Document) {
    this.#document = document
    this.#nested = new NestedSteps(document)
    for (const [index, { number, list }] of document.steps.entries()) {
      append(this.#numbers, number ?? -1, index)
      append(this.#lists, list, index)
    }
    for (const [section, { heading, headingPlace }] of document.sections.entries()) {
      if (headingPlace === null) continue
      const kind = this.#label(heading, { step: null, section, offset: headingPlace.start.offset })
      if (kind === 'step') this.stepSections.add(section)
    }
    for (const { text, place, step, section } of document.paragraphs) {
      if (document.sections[section]?.headingPlace?.start.offset === place.start.offset) continue
      this.#label(text.trimStart(), { step, section: step === null ? section : null, offset: place.start.offset })
    }
  }

  #label(text: string, meaning: StepMeaning): string | null {
    const match = labelled.exec(text) ?? numbered.exec(text)
    if (match === null) return null
    const kind = (match.groups?.['kind'] ?? 'step').toLowerCase()
    const key = `${kind} ${(match.groups?.['number'] ?? '').toLowerCase()}`
    const known = this.#labels.get(key)
    if (known === undefined) this.#labels.set(key, [meaning])
    else known.push(meaning)
    this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1)
    return kind
  }

  /** How many labels of a kind ("step", "path", "option") the document has. */
  labels(kind: string): number {
    return this.#kinds.get(kind) ?? 0
  }

  /** "Path 2.1": what carries that label, the nearest one first; none where nothing does. */
  byLabel(kind: string, number: string, at: Standpoint): StepMeaning | null {
    const known = this.#labels.get(`${kind} ${number.toLowerCase()}`) ?? []
    return nearest(known, at.offset)
  }

  /** "step 4": of the lists around the reference, of its section, by label, of any outermost list. */
  byNumber(number: string, at: Standpoint): StepMeaning | null {
    const whole = /^\d+$/.test(number) ? Number(number) : null
    if (whole !== null) {
      for (const list of this.#listsAround(at.step)) {
        const found = this.#item(whole, (step) => step.list === list)
        if (found !== null) return found
      }
      const within = this.#sectionsAround(at.section)
      const found = this.#item(whole, (step) => step.depth === 0 && within.has(step.section), at.offset)
      if (found !== null) return found
    }
    const label = this.byLabel('step', number, at)
    if (label !== null || this.labels('step') > 1 || whole === null) return label
    return this.#item(whole, (step) => step.depth === 0, at.offset)
  }

  /** "step 2.7", "step 3b": a part of the item that "2" or "3" means; "missing" where that has parts, and not this one. */
  nested(number: string, at: Standpoint): StepMeaning | 'missing' | null {
    const match = /^(?<first>\d+)(?<rest>(?:\.\d+)*[a-z]?)$/i.exec(number)
    const rest = match?.groups?.['rest'] ?? ''
    const item = rest === '' || this.labels('step') > 1 ? null : this.byNumber(match?.groups?.['first'] ?? '', at)
    if (item === null || item.step === null) return null
    const found = this.#nested.find(item.step, rest)
    return found === null || found === 'missing' ? found : { ...found, section: null }
  }

  /**
   * True where "step 9" would have to be a step of this document and is none: its steps are numbered, and there are fewer. Where a picture
   * or code interrupts a list, its numbers begin again, so what counts is how many there are.
   */
  lacks(number: string, at: Standpoint): boolean {
    if (this.labels('step') > 1) return true
    const within = this.#sectionsAround(at.section)
    const ordered = this.#document.steps.filter((step) => step.ordered)
    const near = ordered.filter(({ section }) => within.has(section))
    const meant = near.length > 0 ? near : ordered
    const last = meant.reduce((highest, step) => Math.max(highest, step.number ?? 0), meant.length)
    return meant.length > 1 && Number.parseInt(number, 10) > last
  }

  /** "the Update Order step": the items that say it in brackets, else as their words, else headings; in order of the document. */
  byName(name: string, kind: 'step' | 'section', at: Standpoint): StepMeaning[] {
    const words = plainWords(name)
    if (words.length === 0) return []
    const items = kind === 'step' ? this.#itemsByName(words, at) : []
    if (items.length > 0) return items
    return [...this.#document.sections.entries()].flatMap(([section, { heading, headingPlace }]) => {
      if (headingPlace === null) return []
      const own = new Set(plainWords(heading))
      return words.every((word) => own.has(word)) ? [{ step: null, section, offset: headingPlace.start.offset }] : []
    })
  }

  #itemsByName(words: readonly string[], at: Standpoint): StepMeaning[] {
    const phrase = words.join(' ')
    const own = this.stepAround(at.step)
    const outermost = [...this.#document.steps.entries()].filter(([index, step]) => step.depth === 0 && index !== own)
    const marked = outermost.filter(([, step]) => {
      return [...step.text.matchAll(bracketed)].some((match) =>
        plainWords(match[1] ?? '')
          .join(' ')
          .endsWith(phrase),
      )
    })
    const opening = outermost.filter(([, step]) => {
      const own = new Set(plainWords(step.text.slice(0, 200)))
      return words.every((word) => own.has(word))
    })
    const found = marked.length > 0 ? marked : opening
    return found.map(([index, step]) => ({ step: index, section: null, offset: step.place.start.offset }))
  }

  /** What comes after the numbered step that a standpoint is in; null after the last one. */
  after(at: Standpoint): StepMeaning | null {
    const { steps, sections } = this.#document
    for (let own = this.stepAround(at.step); own !== null; own = this.#enclosing(own)) {
      const step = steps[own]
      // In a section that is a step, a list without numbers is what the step says.
      if (step === undefined || (!step.ordered && this.stepSections.has(at.section))) break
      const from = own
      const next = this.#following(own)[0]
      if (next !== undefined) return meaning(steps, next)
      // A list that a paragraph or a picture interrupts goes on with the next number.
      const goesOn = steps.findIndex((other, index) => {
        return index > from && other.depth === step.depth && step.number !== null && other.number === step.number + 1
      })
      if (goesOn >= 0) return meaning(steps, goesOn)
    }
    const depth = sections[at.section]?.depth ?? 0
    const following = sections.findIndex((other, index) => index > at.section && other.depth <= Math.max(depth, 1))
    const heading = sections[following]?.headingPlace
    if (following < 0 || heading === undefined || heading === null) return null
    return { step: null, section: following, offset: heading.start.offset }
  }

  /** How many items of its list stand behind the numbered item that an item is in; without limit where there is none. */
  remaining(step: number | null): number {
    const own = this.stepAround(step)
    return own === null ? Number.POSITIVE_INFINITY : this.#following(own).length
  }

  /** The items of its list behind an item. */
  #following(index: number): number[] {
    const list = this.#lists.get(this.#document.steps[index]?.list ?? -1) ?? []
    return list.slice(list.indexOf(index) + 1)
  }

  /** The numbered item around an item. */
  #enclosing(step: number): number | null {
    const parent = this.#document.steps[step]?.parent ?? null
    return parent === null ? null : this.stepAround(parent)
  }

  /** The numbered item that a standpoint is in, else the outermost item. */
  stepAround(step: number | null): number | null {
    let outermost = step
    for (let at = step; at !== null; at = this.#document.steps[at]?.parent ?? null) {
      if (this.#document.steps[at]?.ordered === true) return at
      outermost = at
    }
    return outermost
  }

  /** The lists that a step stands in, the innermost first. */
  *#listsAround(step: number | null): Generator<number> {
    for (let at = step; at !== null; at = this.#document.steps[at]?.parent ?? null) {
      const list = this.#document.steps[at]
      if (list?.ordered === true) yield list.list
    }
  }

  /** A section with those below it. */
  #sectionsAround(section: number): Set<number> {
    const { sections } = this.#document
    const within = new Set([section])
    const depth = sections[section]?.depth ?? 0
    for (let next = section + 1; (sections[next]?.depth ?? 0) > depth; next += 1) within.add(next)
    return within
  }

  #item(number: number, fits: (step: Step) => boolean, offset = 0): StepMeaning | null {
    const { steps } = this.#document
    const found = (this.#numbers.get(number) ?? []).filter((index) => {
      const step = steps[index]
      return step !== undefined && fits(step)
    })
    return nearest(
      found.map((index) => meaning(steps, index)),
      offset,
    )
  }
}

const stepsOf = new WeakMap<Document, DocumentSteps>()

/** The steps of a document, worked out once for each. */
export function stepsIn(document: Document): DocumentSteps {
  const known = stepsOf.get(document)
  if (known !== undefined) return known
  const steps = new DocumentSteps(document)
  stepsOf.set(document, steps)
  return steps
}

const kinds = 'step|path|option|phase|part|stage|case|scenario|section|method|task|appendix|chapter|procedure'
const labelled = new RegExp(
  `^(?<kind>${kinds})\\s{1,3}(?<number>\\d+(?:\\.\\d+)*[a-z]?|[a-z])(?![\\p{L}\\d]|\\.\\d)(?=\\s*(?:[:.)–—-]|$))`,
  'iu',
)
const numbered = /^(?<number>\d+(?:\.\d+)+)\.?\s+(?=\p{L})/u
const bracketed = /[[(]([^\]()[]{2,60})[\])]/g

function append(map: Map<number, number[]>, key: number, index: number): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [index])
  else known.push(index)
}

function meaning(steps: readonly Step[], index: number): StepMeaning {
  return { step: index, section: null, offset: steps[index]?.place.start.offset ?? 0 }
}

/** The last that starts before an offset, else the first after it. */
function nearest(meanings: readonly StepMeaning[], offset: number): StepMeaning | null {
  return meanings.findLast((other) => other.offset <= offset) ?? meanings[0] ?? null
}
