/** A piece of the vocabulary and the logarithm of its probability; the position in the list is the token. */
export type Vocabulary = readonly (readonly [piece: string, score: number | null])[]

export interface PieceTokenizer {
  /** Text to tokens; no tokens for an empty text. */
  encode(text: string): Int32Array
  /** Offsets strictly inside a text (UTF-16 units) at which one token ends and the next begins. */
  borders(text: string): number[]
}

const wordMark = '\u2581'
const unknown = 0
/** The unknown token, two sentence marks and three spare tokens stand first in the vocabulary and are never found in a text. */
const reserved = 6

/**
 * The tokenizer of the Universal Sentence Encoder lite: NFKC, spaces to word marks, then the segmentation into pieces of largest total
 * score by Viterbi's algorithm over a trie (Kudo 2018, "Subword Regularization"), a run of unknown symbols being one token. Equal on every
 * input to the tokenizer in `@energetic-ai/embeddings`, whose peculiarities are kept: a best score of exactly 0 counts as not reached,
 * of equals the shorter last piece wins, a score of null is 0. Linear in the length of the text.
 */
export function createPieceTokenizer(vocabulary: Vocabulary): PieceTokenizer {
  const trie = plantTrie(vocabulary)
  const segment = (text: string) => {
    const normalized = text.normalize('NFKC')
    const symbols = normalized === '' ? [] : [...`${wordMark}${normalized.replaceAll(' ', wordMark)}`]
    return { symbols, path: findBestPath(symbols, trie) }
  }
  return {
    encode: (text) => mergeUnknown(segment(text).path.tokens),
    borders(text) {
      // Offsets in the normalised text are offsets in the text only where both are equal.
      if (text.normalize('NFKC') !== text) return clusterBorders(text)
      const { symbols, path } = segment(text)
      const offsets = offsetsOf(symbols)
      // The first symbol is the word mark that the text does not have.
      return path.ends.map((end) => (offsets[end] ?? 0) - 1).filter((offset) => offset > 0 && offset < text.length)
    },
  }
}

interface Trie {
  /** Symbol to column of `next`; symbols of no piece are missing. */
  readonly columns: ReadonlyMap<string, number>
  /** Row = node, column = symbol, cell = child node or 0; the root is 0 and nobody's child. */
  readonly next: Uint16Array
  /** Node to token, -1 where no piece ends. */
  readonly tokens: Int32Array
  readonly scores: Float64Array
}

function plantTrie(vocabulary: Vocabulary): Trie {
  const pieces = vocabulary.slice(reserved).map(([piece, score]) => ({ symbols: [...piece], score: score ?? 0 }))
  const columns = new Map<string, number>()
  for (const symbol of pieces.flatMap((piece) => piece.symbols)) {
    if (!columns.has(symbol)) columns.set(symbol, columns.size)
  }
  const most = pieces.reduce((sum, piece) => sum + piece.symbols.length, 1)
  const children = new Map<number, number>()
  const tokens = new Int32Array(most).fill(-1)
  const scores = new Float64Array(most)
  let size = 1
  for (const [index, { symbols, score }] of pieces.entries()) {
    let node = 0
    for (const symbol of symbols) {
      const edge = node * columns.size + (columns.get(symbol) ?? 0)
      const child = children.get(edge) ?? size
      if (child === size) {
        children.set(edge, child)
        size += 1
      }
      node = child
    }
    tokens[node] = index + reserved
    scores[node] = score
  }
  const next = new Uint16Array(size * columns.size)
  for (const [edge, child] of children) next[edge] = child
  return { columns, next, tokens: tokens.slice(0, size), scores: scores.slice(0, size) }
}

function findBestPath(symbols: readonly string[], trie: Trie): { tokens: number[]; ends: number[] } {
  const width = trie.columns.size
  const columns = Int32Array.from(symbols, (symbol) => trie.columns.get(symbol) ?? -1)
  const best = new Float64Array(symbols.length + 1)
  const lastToken = new Int32Array(symbols.length + 1)
  const lastLength = new Uint16Array(symbols.length + 1).fill(1)
  const offer = (start: number, end: number, token: number, score: number) => {
    const total = score + (best[start] ?? 0)
    if (best[end] !== 0 && total < (best[end] ?? 0)) return
    best[end] = total
    lastToken[end] = token
    lastLength[end] = end - start
  }
  for (let start = 0; start < symbols.length; start += 1) {
    let node = 0
    let found = false
    for (let at = start; at < symbols.length; at += 1) {
      const column = columns[at] ?? -1
      node = column < 0 ? 0 : (trie.next[node * width + column] ?? 0)
      if (node === 0) break
      const token = trie.tokens[node] ?? -1
      if (token < 0) continue
      offer(start, at + 1, token, trie.scores[node] ?? 0)
      found = true
    }
    if (!found) offer(start, start + 1, unknown, 0)
  }
  const tokens: number[] = []
  const ends: number[] = []
  for (let end = symbols.length; end > 0; end -= lastLength[end] ?? 1) {
    tokens.push(lastToken[end] ?? unknown)
    ends.push(end)
  }
  return { tokens: tokens.reverse(), ends: ends.reverse() }
}

function mergeUnknown(tokens: readonly number[]): Int32Array {
  return Int32Array.from(tokens.filter((token, index) => token !== unknown || tokens[index - 1] !== unknown))
}

/** Position in symbols to offset in UTF-16 units, one more than there are symbols. */
function offsetsOf(symbols: readonly string[]): number[] {
  const offsets = [0]
  let offset = 0
  for (const symbol of symbols) {
    offset += symbol.length
    offsets.push(offset)
  }
  return offsets
}

/** Borders between code points, marks staying with their letter where they are not too many. */
function clusterBorders(text: string): number[] {
  return [...text.matchAll(/.\p{M}{0,7}/gsu)].map((match) => match.index).filter((offset) => offset > 0)
}
