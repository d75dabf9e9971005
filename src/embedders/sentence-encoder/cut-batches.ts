/** Larger batches are not faster; smaller ones show progress and follow an abort sooner. */
const mostRows = 64
const mostTokens = 1024

/** Lengths of rows to batches of their indices: rows of like length together, long ones first, bounded in rows and in padded tokens. */
export function cutBatches(lengths: readonly number[]): number[][] {
  const byLength = [...lengths.keys()].sort((one, other) => (lengths[other] ?? 0) - (lengths[one] ?? 0) || one - other)
  const batches: number[][] = []
  let batch: number[] = []
  let longest = 0
  for (const index of byLength) {
    if (batch.length === mostRows || (batch.length + 1) * longest > mostTokens) batch = []
    if (batch.length === 0) {
      batches.push(batch)
      longest = lengths[index] ?? 0
    }
    batch.push(index)
  }
  return batches
}
