/** The numbers scaled to norm 1; null where they have no direction or one of them is not a finite number. */
export function unitVector(values: ArrayLike<unknown>): Float32Array | null {
  let squares = 0
  for (let at = 0; at < values.length; at++) {
    const value = values[at]
    if (typeof value !== 'number' || !Number.isFinite(value)) return null
    squares += value * value
  }
  const norm = Math.sqrt(squares)
  if (!Number.isFinite(norm) || norm < 1e-12) return null
  return Float32Array.from(values as ArrayLike<number>, (value) => value / norm)
}
