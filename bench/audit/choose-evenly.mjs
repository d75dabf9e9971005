// Up to `most` sites, the same for the same seed: in turn from each way of doing it, and within it in turn from each document.

import { mulberry32, shuffle } from '../random.mjs'

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
