import { plantTrie, type Trie, type Vocabulary } from './plant-trie.ts'

export interface PieceTokenizer {
  /** Text to tokens; no tokens for an empty text. */
  encode(text: string): Int32Array
  /** Offsets strictly inside a text (UTF-16 units) at which one token ends and the next begins. */
  borders(text: string): number[]
}

const space = 0x20
const wordMark = 0x2581
const unknown = 0

/**
 * The tokenizer of the Universal Sentence Encoder lite: NFKC, spaces to word marks and one before the text, then the segmentation into
 * pieces of largest total score by Viterbi's algorithm over a trie (Kudo 2018, "Subword Regularization"), a run of unknown symbols being
 * one token. Equal on every input to the tokenizer in `@energetic-ai/embeddings`, whose peculiarities are kept: a best score of
 * exactly 0 counts as not reached, and of equal scores that of the shorter last piece wins. Linear in the length of the text.
 */
export function createPieceTokenizer(vocabulary: Vocabulary): PieceTokenizer {
  const trie = plantTrie(vocabulary)
  return {
    encode: (text) => tokensOf(findBestPath(text.normalize('NFKC'), trie)),
    borders(text) {
      // Offsets in the normalised text are offsets in the text only where both are equal.
      if (text.normalize('NFKC') !== text) return clusterBorders(text)
      // The path begins with the word mark that the text does not have.
      const ends = endsOf(findBestPath(text, trie)).map((end) => end - 1)
      return ends.filter((end) => end > 0 && end < text.length)
    },
  }
}

/** For each offset in a text with a word mark before it: the last piece of the best segmentation up to there. */
interface Path {
  readonly tokens: Int32Array
  readonly lengths: Uint8Array
}

/** The casts say that an index is in range, which the compiler cannot know; a check in this loop would cost a third of its speed. */
function findBestPath(text: string, trie: Trie): Path {
  const columns = columnsOf(text, trie)
  const length = columns.length
  const best = new Float64Array(length + 1)
  const lastToken = new Int32Array(length + 1)
  const lastLength = new Uint8Array(length + 1).fill(1)
  const { next, width, tokens: pieces, scores } = trie
  for (let start = 0; start < length; start += 1) {
    const first = columns[start] as number
    if (first === secondHalf) continue
    const before = best[start] as number
    let found = false
    let node = first < 0 ? 0 : (next[first] as number)
    for (let at = start; node > 0; ) {
      at += 1
      const token = pieces[node] as number
      if (token >= 0) {
        const score = (scores[node] as number) + before
        if (best[at] === 0 || score >= (best[at] as number)) {
          best[at] = score
          lastToken[at] = token
          lastLength[at] = at - start
        }
        found = true
      }
      const column = at < length ? (columns[at] as number) : absent
      node = column < 0 ? 0 : (next[node * width + column] as number)
    }
    if (found) continue
    const size = columns[start + 1] === secondHalf ? 2 : 1
    if (best[start + size] === 0 || before >= (best[start + size] as number)) {
      best[start + size] = before
      lastToken[start + size] = unknown
      lastLength[start + size] = size
    }
  }
  return { tokens: lastToken, lengths: lastLength }
}

/** The tokens on the path, a run of unknown ones as one. */
function tokensOf({ tokens, lengths }: Path): Int32Array {
  const found = new Int32Array(tokens.length)
  let start = found.length
  for (let end = tokens.length - 1; end > 0; end -= lengths[end] as number) {
    const token = tokens[end] as number
    if (token === unknown && found[start] === unknown && start < found.length) continue
    start -= 1
    found[start] = token
  }
  return found.slice(start)
}

function endsOf({ tokens, lengths }: Path): number[] {
  const ends: number[] = []
  for (let end = tokens.length - 1; end > 0; end -= lengths[end] as number) ends.push(end)
  return ends.reverse()
}

/** No piece has this symbol. */
const absent = -1
/** The second half of a surrogate pair, which is one symbol (and of no piece). */
const secondHalf = -2

/** Columns of the trie for the symbols of a text, one a UTF-16 unit, after that of a word mark; none for an empty text. */
function columnsOf(text: string, trie: Trie): Int16Array {
  if (text === '') return new Int16Array()
  const columns = new Int16Array(text.length + 1)
  columns[0] = trie.columns[wordMark] as number
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    columns[at + 1] = trie.columns[unit === space ? wordMark : unit] as number
    if (isHighHalf(unit) && isLowHalf(text.charCodeAt(at + 1))) {
      columns[at + 2] = secondHalf
      at += 1
    }
  }
  return columns
}

function isHighHalf(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}

function isLowHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
}

/** Borders between code points, marks staying with their letter where they are not too many. */
function clusterBorders(text: string): number[] {
  return [...text.matchAll(/.\p{M}{0,7}/gsu)].map((match) => match.index).filter((offset) => offset > 0)
}
