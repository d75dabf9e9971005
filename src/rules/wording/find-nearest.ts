/**
 * The candidate that `word` was probably meant to be: equal but for case and separators, or within one typing error for every four letters
 * (insertion, deletion, substitution, transposition of neighbours). Null where none is near.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | null {
  const plain = normalise(word)
  let nearest: string | null = null
  let least = Math.floor(Math.min(plain.length, 16) / 4) + 1
  for (const candidate of candidates) {
    const distance = typingErrors(plain, normalise(candidate), least)
    if (distance < least) {
      nearest = candidate
      least = distance
    }
  }
  return nearest
}

function normalise(word: string): string {
  return word.toLowerCase().replace(/[\s_.-]+/g, '-')
}

/** Optimal string alignment distance, or `limit` where it is not below `limit`. */
function typingErrors(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit) return limit
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      const substituted = (last[column - 1] ?? 0) + (same ? 0 : 1)
      const shifted = Math.min(last[column] ?? 0, current[column - 1] ?? 0) + 1
      const swapped =
        one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
          ? (beforeLast[column - 2] ?? 0) + 1
          : limit
      current.push(Math.min(substituted, shifted, swapped))
    }
    beforeLast = last
    last = current
  }
  return Math.min(last[other.length] ?? limit, limit)
}
