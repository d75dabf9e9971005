import { mulberry32 } from '../random.mjs'

/** Numbers of a seed, in the forms that tables are made of. */
export function randomOf(seed) {
  const next = mulberry32(seed)
  const below = (count) => Math.floor(next() * count)
  return { next, below, chance: (share) => next() < share, pick: (list) => list[below(list.length)] }
}
