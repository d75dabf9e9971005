import { heads } from './encoder-runtime.ts'

/** Inputs of the dense graph, described at `drawDenseGraph`. */
export interface PackedRows {
  readonly rowCount: number
  /** Tokens of the longest row, at least 1. */
  readonly longest: number
  readonly tokens: Int32Array
  readonly positions: Int32Array
  readonly queries: Int32Array
  readonly keys: Int32Array
  readonly values: Int32Array
  readonly back: Int32Array
  readonly bias: Float32Array
  readonly share: Float32Array
}

/** Rows of tokens, at least one row and each possibly empty, to the inputs of the dense graph. */
export function packRows(rows: readonly Int32Array[]): PackedRows {
  const rowCount = rows.length
  const longest = rows.reduce((most, row) => Math.max(most, row.length), 1)
  // One token at least: the graph needs a value to point at where all rows are empty.
  const total = Math.max(
    1,
    rows.reduce((sum, row) => sum + row.length, 0),
  )
  const tokens = new Int32Array(total)
  const positions = new Int32Array(total)
  const places = rowCount * heads * longest
  const [queries, keys, values] = [new Int32Array(places), new Int32Array(places), new Int32Array(places)]
  const back = new Int32Array(total * heads)
  const bias = new Float32Array(rowCount * longest).fill(-1e9)
  const share = new Float32Array(rowCount * total)
  let at = 0
  for (const [index, row] of rows.entries()) {
    tokens.set(row, at)
    bias.fill(0, index * longest, index * longest + row.length)
    share.fill(1 / row.length, index * total + at, index * total + at + row.length)
    for (let position = 0; position < row.length; position += 1) {
      positions[at] = position
      for (let head = 0; head < heads; head += 1) back[at * heads + head] = (index * heads + head) * longest + position
      at += 1
    }
    for (let place = 0; place < heads * longest; place += 1) {
      const position = place % longest
      const head = (place - position) / longest
      const token = position < row.length ? at - row.length + position : 0
      const to = index * heads * longest + place
      queries[to] = 3 * heads * token + head
      keys[to] = 3 * heads * token + heads + head
      values[to] = 3 * heads * token + 2 * heads + head
    }
  }
  return { rowCount, longest, tokens, positions, queries, keys, values, back, bias, share }
}
