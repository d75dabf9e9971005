import type { Reply } from '../../schemas/reply.ts'

/** A quotation of a reply that can be opened: those of the answer, of the draft for a colleague, or the passages of a hand-off. */
export interface Source {
  readonly path: string
  readonly headings: readonly string[]
  /** 1-based. */
  readonly line: number
  readonly quote: string
}

export function sourcesOf(reply: Reply): readonly Source[] {
  const citations = (reply.answer ?? reply.handoff?.draft)?.citations
  if (citations)
    return citations.map(({ path, headings, start, quote }) => ({ path, headings, line: start.line, quote }))
  return reply.handoff?.passages ?? []
}
