import type { Block, Document, Section, Step } from '../../schemas/document.ts'
import type { Passage } from '../../schemas/passage.ts'
import type { Place } from '../../schemas/place.ts'
import { joinUnits, type Unit } from './join-units.ts'

/**
 * A document and the bytes of its file to its passages, in the order of the text. A passage is a contiguous slice that follows headings
 * and steps: it never crosses a heading and never cuts inside a step. Wording for the customer is a passage of its own.
 */
export function cutPassages(document: Document, bytes: Uint8Array): Passage[] {
  const passages: Passage[] = []
  for (const [index, section] of document.sections.entries()) {
    const blocks = document.blocks.filter((block) => block.section === index)
    const units = joinUnits(blocks.flatMap((block) => unitsOfBlock(document, block, section)))
    const say = document.sayBlocks.filter((block) => block.section === index && block.step !== null)
    const nested = say.map(
      (block): Unit => ({ place: block.place, text: block.text, kind: 'say', leadIn: false, alone: true }),
    )
    for (const unit of units)
      passages.push(passageOf(document, bytes, section, unit, passages.length, isBranch(document, unit)))
    for (const unit of nested) passages.push(passageOf(document, bytes, section, unit, passages.length, true))
  }
  return passages
}

/** A `:::say` container beside others: which of them holds depends on a condition. */
function isBranch(document: Document, unit: Unit): boolean {
  return document.sayBlocks.length > 1 && document.sayBlocks.some((say) => contains(unit.place, say.place))
}

function unitsOfBlock(document: Document, block: Block, section: Section): Unit[] {
  const kind = section.say ? 'say' : 'text'
  if (block.kind === 'say') {
    const inner = document.sayBlocks.find((say) => contains(block.place, say.place))
    return inner === undefined
      ? []
      : [{ place: inner.place, text: inner.text, kind: 'say', leadIn: false, alone: true }]
  }
  if (block.kind === 'rule' || block.kind === 'definition' || block.text === '') return []
  if (block.kind === 'list') return unitsOfList(document, block, section.say)
  if (block.kind === 'table') return unitsOfTable(document, block)
  return [
    {
      place: block.place,
      text: block.text,
      kind,
      leadIn: block.kind === 'paragraph' && block.text.endsWith(':'),
      alone: false,
    },
  ]
}

/** The outermost items of a list, each whole. */
function unitsOfList(document: Document, block: Block, say: boolean): Unit[] {
  const items = document.steps.filter((step) => step.depth === 0 && contains(block.place, step.place))
  return items.map((item) => ({
    place: item.place,
    text: textOfItem(document, item),
    kind: say ? 'say' : item.ordered ? 'step' : 'text',
    leadIn: false,
    alone: false,
  }))
}

/** The paragraphs and code of an item and of the items below it. */
function textOfItem(document: Document, item: Step): string {
  const below = document.steps.filter((step) => contains(item.place, step.place))
  return below.map((step) => step.text).join(' ')
}

const wordsOfTablePassage = 100

/** A table whole, or in runs of rows where it is long; each run is read with the header, which only the first one quotes. */
function unitsOfTable(document: Document, block: Block): Unit[] {
  const table = document.tables.find((candidate) => contains(block.place, candidate.place))
  if (table === undefined) return []
  const header = table.header.map((cell) => cell.text).join(' | ')
  const runs: { place: Place; text: string; words: number }[] = []
  for (const row of table.rows) {
    const first = row[0]
    const last = row.at(-1)
    if (first === undefined || last === undefined) continue
    const text = row.map((cell) => cell.text).join(' | ')
    const words = text.split(' ').length
    const run = runs.at(-1)
    if (run !== undefined && run.words + words <= wordsOfTablePassage) {
      run.place = { ...run.place, end: last.place.end }
      run.text += `\n${text}`
      run.words += words
    } else {
      runs.push({ place: { ...first.place, end: last.place.end }, text, words })
    }
  }
  if (runs.length <= 1) return [{ place: table.place, text: block.text, kind: 'table', leadIn: false, alone: true }]
  return runs.map((run, index) => ({
    place: index === 0 ? { ...run.place, start: table.place.start } : run.place,
    text: `${header}\n${run.text}`,
    kind: 'table',
    leadIn: false,
    alone: true,
  }))
}

function contains(outer: Place, inner: Place): boolean {
  return outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset
}

function passageOf(
  document: Document,
  bytes: Uint8Array,
  section: Section,
  unit: Unit,
  ordinal: number,
  conditional: boolean,
): Passage {
  const trail = section.trail[0] === document.title ? section.trail : [document.title, ...section.trail]
  return {
    id: `${document.id}#${ordinal}`,
    documentId: document.id,
    path: document.path,
    headings: trail,
    place: unit.place,
    quote: Buffer.from(bytes.subarray(unit.place.start.offset, unit.place.end.offset)).toString('utf8'),
    text: unit.text,
    kind: unit.kind,
    audience: unit.kind === 'say' ? 'customer' : document.audience,
    section: section.slug,
    conditional,
  }
}
