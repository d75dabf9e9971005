import type { Document, Paragraph } from '../../../schemas/document.ts'
import type { Place } from '../../../schemas/place.ts'
import { stepsIn } from '../outcomes/document-steps.ts'
import { lastUpTo } from '../outcomes/last-up-to.ts'

/** A paragraph, or a list item, with what stands below it. */
export interface Statement {
  /** Its own paragraph; null for an item that opens with a list. */
  readonly paragraph: Paragraph | null
  readonly place: Place
  readonly step: number | null
  readonly children: Statement[]
}

/** A step: a numbered item of an outermost list, or a section that is one by its heading. */
export interface Unit {
  readonly title: string
  readonly place: Place
  readonly step: number | null
  readonly section: number
  /** Units that follow each other have an equal value. */
  readonly chain: number
  readonly body: readonly Statement[]
}

/** The steps of a document, in order. Wording for the customer is left out. */
export function readUnits(document: Document): Unit[] {
  const statements = readStatements(document)
  const { stepSections } = stepsIn(document)
  return stepSections.size > 1
    ? unitsOfSections(document, statements, stepSections)
    : unitsOfItems(document, statements)
}

function unitsOfSections(document: Document, statements: readonly Statement[], sections: ReadonlySet<number>): Unit[] {
  const headings = new Set(document.sections.map(({ headingPlace }) => headingPlace?.start.offset))
  const texts = statements.filter(({ place }) => !headings.has(place.start.offset))
  return [...sections].map((section) => {
    const { heading = '', place, parent = null } = document.sections[section] ?? {}
    const at = place ?? document.whole
    const from = lastUpTo(texts, at.start.offset - 1) + 1
    const body = texts.slice(from, lastUpTo(texts, at.end.offset) + 1).filter(({ place }) => isWithin(place, at))
    return { title: heading, place: at, step: null, section, chain: parent ?? -1, body }
  })
}

function unitsOfItems(document: Document, statements: readonly Statement[]): Unit[] {
  return statements.flatMap((statement) => {
    const step = statement.step === null ? undefined : document.steps[statement.step]
    if (step === undefined || !step.ordered) return []
    const { section, text, place } = step
    return [{ title: text, place, step: statement.step, section, chain: section, body: [statement] }]
  })
}

function isWithin(inner: Place, outer: Place): boolean {
  return inner.start.offset >= outer.start.offset && inner.end.offset <= outer.end.offset
}

/** All paragraphs and outermost items in order; a paragraph that introduces the list behind it has its items as children. */
function readStatements(document: Document): Statement[] {
  const items = document.steps.map(({ place }, step): Statement & { paragraph: Paragraph | null } => {
    return { paragraph: null, place, step, children: [] }
  })
  const top: Statement[] = []
  const firsts = new Set<number>()
  for (const paragraph of document.paragraphs) {
    if (paragraph.say) continue
    const { step, place } = paragraph
    const item = step === null ? undefined : items[step]
    if (step === null || item === undefined) top.push({ paragraph, place, step: null, children: [] })
    else if (firsts.has(step)) item.children.push({ paragraph, place, step, children: [] })
    else {
      firsts.add(step)
      item.paragraph = paragraph
    }
  }
  for (const [index, { parent }] of document.steps.entries()) {
    const item = items[index]
    if (item === undefined || (document.sections[document.steps[index]?.section ?? 0]?.say ?? false)) continue
    if (parent === null) top.push(item)
    else items[parent]?.children.push(item)
  }
  for (const item of items) inOrder(item.children)
  return underLabels(document, inOrder(top))
}

function inOrder(statements: Statement[]): Statement[] {
  return statements.sort((one, other) => one.place.start.offset - other.place.start.offset)
}

function underLabels(document: Document, statements: readonly Statement[]): Statement[] {
  const result: Statement[] = []
  for (const statement of statements) {
    const label = result.at(-1)
    if (label !== undefined && introduces(document, label, statement)) label.children.push(statement)
    else result.push(statement)
  }
  return result
}

/** True where a paragraph ends with a colon, or is all bold, and an item of the list right behind it. */
function introduces(document: Document, label: Statement, item: Statement): boolean {
  const { paragraph, step } = label
  const listed = item.step === null ? undefined : document.steps[item.step]
  if (paragraph === null || step !== null || listed === undefined || listed.ordered) return false
  return listed.block === paragraph.block + 1 && /:["'”’*_\s]*$/.test(paragraph.text.replace(/[\u00a0\u2003]/g, ' '))
}
