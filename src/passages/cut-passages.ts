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
  const blocks = groupBy([...document.blocks.entries()], ([, block]) => block.section)
  const parts = { steps: groupBy(document.steps, (step) => step.block), says: outermostSays(document) }
  const nested = groupBy(nestedSays(document, parts.says), (say) => say.section)
  for (const [index, section] of document.sections.entries()) {
    const add = (unit: Unit, conditional: boolean): void => {
      passages.push(passageOf(document, bytes, section, unit, passages.length, conditional))
    }
    for (const run of runsOfBlocks(blocks.get(index) ?? [], section.say || document.audience === 'customer')) {
      const units = run.flatMap(([at, block]) => unitsOfBlock(document, at, block, section, parts))
      for (const unit of joinUnits(units)) add(unit, unit.kind === 'say' && isBranch(document, unit))
    }
    for (const say of nested.get(index) ?? []) add(unitOfSay(say), true)
  }
  return passages
}

type SayBlock = Document['sayBlocks'][number]

interface Parts {
  /** Steps by their outermost block. */
  readonly steps: ReadonlyMap<number, readonly Step[]>
  readonly says: readonly SayBlock[]
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group === undefined) groups.set(keyOf(value), [value])
    else group.push(value)
  }
  return groups
}

/** The `:::say` containers that stand in no other one. */
function outermostSays(document: Document): SayBlock[] {
  const outermost: SayBlock[] = []
  for (const say of document.sayBlocks) {
    const last = outermost.at(-1)
    if (last === undefined || !contains(last.place, say.place)) outermost.push(say)
  }
  return outermost
}

/** Those that stand in a step, a quote or another container, so that they hold only where it does. */
function nestedSays(document: Document, says: readonly SayBlock[]): SayBlock[] {
  const top = document.blocks.filter((block) => block.kind === 'say')
  let at = 0
  return says.filter((say) => {
    while (top[at] !== undefined && (top[at] as Block).place.end.offset < say.place.end.offset) at += 1
    const block = top[at]
    return block === undefined || !contains(block.place, say.place)
  })
}

/** What a customer may read is not joined over HTML, lest a comment between two paragraphs be quoted with them. */
function runsOfBlocks(blocks: readonly [number, Block][], forCustomers: boolean): [number, Block][][] {
  const runs: [number, Block][][] = [[]]
  for (const entry of blocks) {
    if (forCustomers && entry[1].kind === 'html') runs.push([])
    else runs.at(-1)?.push(entry)
  }
  return runs
}

/** A `:::say` container beside others: which of them holds depends on a condition. */
function isBranch(document: Document, unit: Unit): boolean {
  return document.sayBlocks.length > 1 && document.sayBlocks.some((say) => contains(unit.place, say.place))
}

function unitOfSay({ place, text }: SayBlock): Unit {
  return { place, text, kind: 'say', leadIn: false, alone: true }
}

function unitsOfBlock(document: Document, at: number, block: Block, section: Section, parts: Parts): Unit[] {
  if (block.kind === 'say') return parts.says.filter((say) => contains(block.place, say.place)).map(unitOfSay)
  if (block.kind === 'rule' || block.text === '') return []
  if (block.kind === 'list') return unitsOfList(parts.steps.get(at) ?? [], section.say)
  if (block.kind === 'table') return unitsOfTable(document, at, block)
  const leadIn = block.kind === 'paragraph' && block.text.endsWith(':')
  return [{ place: block.place, text: block.text, kind: section.say ? 'say' : 'text', leadIn, alone: false }]
}

/** The outermost items of a list, each whole, with the text of the items below it. */
function unitsOfList(steps: readonly Step[], say: boolean): Unit[] {
  const units: Unit[] = []
  for (const { place, text, ordered, depth } of steps) {
    const last = units.at(-1)
    if (depth > 0 && last !== undefined) units[units.length - 1] = { ...last, text: `${last.text} ${text}` }
    else units.push({ place, text, kind: say ? 'say' : ordered ? 'step' : 'text', leadIn: false, alone: false })
  }
  return units
}

const wordsOfTablePassage = 100

/** A table whole, or in runs of rows where it is long; each run is read with the header, which only the first one quotes. */
function unitsOfTable(document: Document, at: number, block: Block): Unit[] {
  const table = document.tables.find((candidate) => candidate.block === at)
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
  // A comment is written for colleagues, and a quotation has every byte of its place.
  const open = !document.comments.some((comment) => contains(unit.place, comment.place))
  const audience = unit.kind === 'say' ? 'customer' : document.audience
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
    audience: open ? audience : 'agent',
    section: section.slug,
    conditional,
  }
}
