import type { Document } from '../../schemas/document.ts'

type SayBlock = Document['sayBlocks'][number]

/**
 * The `:::say` containers of a document: those that are a block of their own, by the index of the block, and those that stand in a step, a
 * quote or another container. One that stands in another `:::say` is part of it.
 */
export function placeWording({ blocks, sayBlocks }: Pick<Document, 'blocks' | 'sayBlocks'>): {
  own: ReadonlyMap<number, SayBlock>
  nested: readonly SayBlock[]
} {
  const own = new Map<number, SayBlock>()
  const nested: SayBlock[] = []
  let at = 0
  let covered = 0
  for (const say of sayBlocks) {
    const end = say.place.end.offset
    if (end <= covered) continue
    covered = end
    while ((blocks[at]?.place.end.offset ?? end) < end) at += 1
    if (blocks[at]?.kind === 'say') own.set(at, say)
    else nested.push(say)
  }
  return { own, nested }
}
