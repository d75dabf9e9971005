/** Two runs of tokens that stand at one place of two texts and are not the same; ends are exclusive. */
export interface Mismatch {
  readonly from: number
  readonly to: number
  readonly otherFrom: number
  readonly otherTo: number
}

export interface Alignment {
  /** Tokens that both have, in one order. */
  readonly matches: number
  /** Between the first and the last match. */
  readonly mismatches: readonly Mismatch[]
  /** Before the first match and behind the last; one side or both may be empty. */
  readonly edges: readonly Mismatch[]
}

/** The longest common subsequence of two lists of keys; empty keys match nothing and are passed over. Time is the product of the lengths. */
export function alignTokens(keys: readonly string[], others: readonly string[]): Alignment {
  const one = keys.flatMap((key, at) => (key === '' ? [] : [at]))
  const two = others.flatMap((key, at) => (key === '' ? [] : [at]))
  const width = two.length + 1
  const lengths = new Uint16Array((one.length + 1) * width)
  for (let row = one.length - 1; row >= 0; row--) {
    for (let column = two.length - 1; column >= 0; column--) {
      const same = keys[one[row] ?? 0] === others[two[column] ?? 0]
      const below = lengths[(row + 1) * width + column] ?? 0
      const right = lengths[row * width + column + 1] ?? 0
      lengths[row * width + column] = same ? (lengths[(row + 1) * width + column + 1] ?? 0) + 1 : Math.max(below, right)
    }
  }
  const pairs: [number, number][] = []
  for (let row = 0, column = 0; row < one.length && column < two.length; ) {
    const same = keys[one[row] ?? 0] === others[two[column] ?? 0]
    if (same) pairs.push([row++, column++])
    else if ((lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0)) row += 1
    else column += 1
  }
  const mismatches = pairs.slice(1).flatMap(([row, column], at): Mismatch[] => {
    const [rowBefore, columnBefore] = pairs[at] ?? [0, 0]
    if (row - rowBefore === 1 && column - columnBefore === 1) return []
    return [
      {
        from: (one[rowBefore] ?? 0) + 1,
        to: one[row] ?? 0,
        otherFrom: (two[columnBefore] ?? 0) + 1,
        otherTo: two[column] ?? 0,
      },
    ]
  })
  const [first, last] = [pairs[0], pairs.at(-1)]
  if (first === undefined || last === undefined) return { matches: 0, mismatches, edges: [] }
  const opening = { from: 0, to: one[first[0]] ?? 0, otherFrom: 0, otherTo: two[first[1]] ?? 0 }
  const closing = {
    from: (one[last[0]] ?? 0) + 1,
    to: keys.length,
    otherFrom: (two[last[1]] ?? 0) + 1,
    otherTo: others.length,
  }
  return { matches: pairs.length, mismatches, edges: [opening, closing] }
}
