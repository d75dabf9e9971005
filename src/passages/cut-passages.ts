import type { Block, Document, Section, Step } from '../../schemas/document.ts'
import type { Passage } from '../../schemas/passage.ts'
import type { Place } from '../../schemas/place.ts'
import { cutTable } from './cut-table.ts'
import { joinUnits, type Unit } from './join-units.ts'
import { placeWording } from './place-wording.ts'

/**
 * A document and the bytes of its file to its passages, in the order of the text. A passage is a contiguous slice that follows headings
 * and steps: it never crosses a heading and never cuts inside a step. Wording for the customer is a passage of its own.
 */
export function cutPassages(document: Document, bytes: Uint8Array): Passage[] {
  const passages: Passage[] = []
  const blocks = groupBy([...document.blocks.entries()], ([, block]) => block.section)
  const wording = placeWording(document)
  const nested = groupBy(wording.nested, (say) => say.section)
  const inside: Inside = {
    steps: groupBy(document.steps, (step) => step.block),
    tables: groupBy(document.tables, (table) => table.block),
    wording: wording.own,
  }
  for (const [index, section] of document.sections.entries()) {
    const add = (unit: Unit, conditional: boolean): void => {
      passages.push(passageOf(document, bytes, section, unit, passages.length, conditional))
    }
    for (const run of runsOfBlocks(blocks.get(index) ?? [], section.say || document.audience === 'customer')) {
      const units = run.flatMap(([at, block]) => unitsOfBlock(at, block, section, inside))
      for (const unit of joinUnits(units)) add(unit, unit.kind === 'say' && isBranch(document, unit))
    }
    for (const { place, text } of nested.get(index) ?? []) {
      add({ place, text, kind: 'say', leadIn: false, alone: true }, true)
    }
  }
  return passages
}

/** What blocks are made of, by the index of the block. */
interface Inside {
  readonly steps: ReadonlyMap<number, readonly Step[]>
  readonly tables: ReadonlyMap<number, Document['tables']>
  readonly wording: ReadonlyMap<number, Document['sayBlocks'][number]>
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

/** What a customer may read is not joined over HTML, lest a comment between two paragraphs be quoted with them. */
function runsOfBlocks(blocks: readonly [number, Block][], forCustomers: boolean): [number, Block][][] {
  const runs: [number, Block][][] = [[]]
  for (const entry of blocks) {
    if (forCustomers && entry[1].kind === 'html') runs.push([])
    else runs.at(-1)?.push(entry)
  }
  return runs
}

/** A `:::say` container beside other wording for the customer: which of them holds depends on a condition. */
function isBranch(document: Document, unit: Unit): boolean {
  const containers = document.sayBlocks.filter((say) => contains(unit.place, say.place)).length
  const besides = (): boolean => document.paragraphs.some(({ say, place }) => say && !contains(unit.place, place))
  return containers > 1 || (containers === 1 && besides())
}

function unitsOfBlock(at: number, block: Block, section: Section, inside: Inside): Unit[] {
  const { kind, place, text } = block
  if (kind === 'say') {
    const say = inside.wording.get(at)
    return say === undefined ? [] : [{ place: say.place, text: say.text, kind: 'say', leadIn: false, alone: true }]
  }
  if (kind === 'rule' || text === '') return []
  if (kind === 'list') return unitsOfList(inside.steps.get(at) ?? [], section.say)
  if (kind === 'table') return (inside.tables.get(at) ?? []).flatMap((table) => cutTable(table, text))
  const leadIn = kind === 'paragraph' && text.endsWith(':')
  return [{ place, text, kind: section.say ? 'say' : kind === 'code' ? 'code' : 'text', leadIn, alone: false }]
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
