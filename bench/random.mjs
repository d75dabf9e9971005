// Numbers, picks and orders that are the same for the same seed on every machine.

/** Numbers in [0, 1) from a seed (Mulberry32, Tommy Ettinger 2017). */
export function mulberry32(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One of a list; `random` gives numbers in [0, 1). */
export function pick(random, list) {
  return list[Math.floor(random() * list.length)]
}

/** The values in another order. */
export function shuffle(values, random) {
  const out = [...values]
  for (let at = out.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[out[at], out[other]] = [out[other], out[at]]
  }
  return out
}
