// Numbers and orders that are the same for the same seed.

/** The values in another order; `random` gives numbers in [0, 1). */
export function shuffle(values, random) {
  const out = [...values]
  for (let at = out.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[out[at], out[other]] = [out[other], out[at]]
  }
  return out
}

/** Numbers in [0, 1) from a seed (Mulberry32, Tommy Ettinger 2017). */
export function mulberry32(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}
