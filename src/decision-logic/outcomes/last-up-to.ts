import type { Place } from '../../../schemas/place.ts'

/** Index of the last of some things, in the order of their places, that starts at an offset or before it; -1 where none does. */
export function lastUpTo(things: readonly { readonly place: Place }[], offset: number): number {
  let low = 0
  let high = things.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((things[middle]?.place.start.offset ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
