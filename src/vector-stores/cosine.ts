/**
 * The cosine of a unit query and the unit row that starts at `offset` of `data`, in double precision. Every store scores through
 * this function: the order of the additions is part of the result, so equal vectors give equal bits.
 */
export function cosine(data: Float32Array, offset: number, query: Float32Array): number {
  const length = query.length
  const even = length - (length % 4)
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let i = 0
  // Indices stay inside both arrays, so `undefined` cannot occur; a check here would double the time of a scan.
  for (let at = offset; i < even; i += 4, at += 4) {
    a += (data[at] as number) * (query[i] as number)
    b += (data[at + 1] as number) * (query[i + 1] as number)
    c += (data[at + 2] as number) * (query[i + 2] as number)
    d += (data[at + 3] as number) * (query[i + 3] as number)
  }
  for (; i < length; i++) a += (data[offset + i] as number) * (query[i] as number)
  return a + b + (c + d)
}

/** The step of scores: smaller differences are noise of float32 vectors, and must not decide an order. */
export const scoreStep = 1e-6

/** A score on the grid of `scoreStep`. */
export function roundScore(score: number): number {
  // `+ 0` turns -0 into 0.
  return Math.round(score / scoreStep) / 1e6 + 0
}
