// Up to `most` sites, the same for the same seed: in turn from each way of doing it, and within it in turn from each document.

export function chooseEvenly(sites, most, seed) {
  const random = mulberry32(seed)
  const ways = [...groupBy(sites, ({ subtype }) => subtype)].map(([, own]) => {
    const documents = [...groupBy(shuffle(own, random), ({ path, source }) => `${source.name}/${path}`).values()]
    return inTurn(shuffle(documents, random))
  })
  return inTurn(ways).slice(0, most)
}

function inTurn(lists) {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, at) =>
    lists.flatMap((list) => (at < list.length ? [list[at]] : [])),
  ).flat()
}

function groupBy(values, keyOf) {
  const groups = new Map()
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value])
  return groups
}

function shuffle(values, random) {
  const out = [...values]
  for (let at = out.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[out[at], out[other]] = [out[other], out[at]]
  }
  return out
}

function mulberry32(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}
