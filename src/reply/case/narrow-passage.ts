import type { Passage } from '../../../schemas/passage.ts'
import type { Citation } from '../../../schemas/reply.ts'
import type { ByteSpan } from '../../search-index/indexed-logic.ts'
import { citePassage, citeSlice } from '../cite-passage.ts'

/**
 * A passage without some regions of its file, as quotations in order; each is one slice, and nothing where all of it is left out. Regions are
 * whole list items, so no sentence is cut. `gaps` has the white space that stood before each quotation but the first.
 */
export function narrowPassage(
  passage: Passage,
  regions: readonly ByteSpan[],
): { citations: Citation[]; gaps: string[] } {
  const whole = { from: passage.place.start.offset, to: passage.place.end.offset }
  const inside = regions.filter(({ from, to }) => from < whole.to && to > whole.from)
  if (inside.length === 0) return { citations: [citePassage(passage)], gaps: [''] }
  const bytes = Buffer.from(passage.quote, 'utf8')
  const citations: Citation[] = []
  const gaps: string[] = []
  for (const kept of without(whole, inside)) {
    const text = bytes.subarray(kept.from - whole.from, kept.to - whole.from).toString('utf8')
    const body = text.trim()
    if (body === '') continue
    const before = text.slice(0, text.indexOf(body))
    const from = kept.from + Buffer.byteLength(before)
    citations.push(citeSlice(passage, { from, to: from + Buffer.byteLength(body) }))
    gaps.push(indentOf(passage, from, before))
  }
  return { citations, gaps }
}

/** The white space at the start of the line that a quotation starts on. */
function indentOf({ place, quote }: Passage, from: number, before: string): string {
  const head = Buffer.from(quote, 'utf8')
    .subarray(0, from - place.start.offset - Buffer.byteLength(before))
    .toString('utf8')
  return /[ \t]*$/.exec(head + before)?.[0] ?? ''
}

/** What is left of a span; regions may lie in each other. */
function without(whole: ByteSpan, regions: readonly ByteSpan[]): ByteSpan[] {
  const left: ByteSpan[] = []
  let at = whole.from
  for (const { from, to } of [...regions].sort((one, other) => one.from - other.from)) {
    if (from > at) left.push({ from: at, to: from })
    at = Math.max(at, to)
  }
  if (at < whole.to) left.push({ from: at, to: whole.to })
  return left
}
