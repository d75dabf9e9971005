/** A piece of the vocabulary and the logarithm of its probability; the position in the list is the token. */
export type Vocabulary = readonly (readonly [piece: string, score: number | null])[]

/** Pieces by their symbols. A node is a row of `next`; the root is 0 and nobody's child. */
export interface Trie {
  /** UTF-16 unit to column, -1 where it is in no piece. */
  readonly columns: Int16Array
  readonly width: number
  /** Cell node * width + column: the child, or 0. */
  readonly next: Uint16Array
  /** Node to token, -1 where no piece ends. */
  readonly tokens: Int32Array
  readonly scores: Float64Array
}

/** The unknown token, two sentence marks and three spare tokens stand first in the vocabulary and are never found in a text. */
const reserved = 6

/** The trie of a vocabulary. Of equal pieces the last counts; a score of null, which the published file has for some, is 0. */
export function plantTrie(vocabulary: Vocabulary): Trie {
  const columns = new Int16Array(0x10000).fill(-1)
  let width = 0
  const children: Map<number, number>[] = [new Map()]
  const ends = new Map<number, { token: number; score: number }>()
  for (const [index, [piece, score]] of vocabulary.slice(reserved).entries()) {
    let node = 0
    for (const unit of unitsOf(piece)) {
      if (columns[unit] === -1) {
        columns[unit] = width
        width += 1
      }
      const column = columns[unit] ?? 0
      const child = children[node]?.get(column) ?? children.push(new Map()) - 1
      children[node]?.set(column, child)
      node = child
    }
    ends.set(node, { token: index + reserved, score: score ?? 0 })
  }
  const next = new Uint16Array(children.length * width)
  for (const [node, row] of children.entries()) {
    for (const [column, child] of row) next[node * width + column] = child
  }
  const tokens = Int32Array.from(children, (_, node) => ends.get(node)?.token ?? -1)
  const scores = Float64Array.from(children, (_, node) => ends.get(node)?.score ?? 0)
  return { columns, width, next, tokens, scores }
}

/** A piece is of the basic plane: one UTF-16 unit a symbol. */
function unitsOf(piece: string): number[] {
  return Array.from({ length: piece.length }, (_, at) => piece.charCodeAt(at))
}
