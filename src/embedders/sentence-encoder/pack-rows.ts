/** Inputs of the dense graph, described at `drawDenseGraph`. */
export interface PackedRows {
  readonly rowCount: number
  /** Tokens of the longest row, at least 1. */
  readonly longest: number
  readonly tokens: Int32Array
  readonly positions: Int32Array
  readonly gather: Int32Array
  readonly spread: Int32Array
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
  const gather = new Int32Array(total)
  const spread = new Int32Array(rowCount * longest)
  const bias = new Float32Array(rowCount * longest).fill(-1e9)
  const share = new Float32Array(rowCount * total)
  let at = 0
  for (const [index, row] of rows.entries()) {
    const start = index * longest
    tokens.set(row, at)
    bias.fill(0, start, start + row.length)
    share.fill(1 / row.length, index * total + at, index * total + at + row.length)
    for (let position = 0; position < row.length; position += 1) {
      positions[at] = position
      gather[at] = start + position
      spread[start + position] = at
      at += 1
    }
  }
  return { rowCount, longest, tokens, positions, gather, spread, bias, share }
}
