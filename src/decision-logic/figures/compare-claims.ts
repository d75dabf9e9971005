import type { Claim } from './read-claims.ts'

/** How much a word says: the rarer, the more. */
export type Weight = (stem: string) => number

/** How far two claims speak of the same thing, 0 to 1: the words that they share, those of the clause counted double, by the shorter claim. */
export function similarity(one: Claim, other: Claim, weight: Weight): number {
  let shared = 0
  for (const word of one.words) if (other.words.has(word) || other.near.has(word)) shared += weight(word)
  for (const word of one.near) if (other.near.has(word)) shared += weight(word)
  const least = Math.min(mass(one, weight), mass(other, weight))
  return least === 0 ? 0 : Math.min(1, shared / least)
}

function mass({ near, words }: Claim, weight: Weight): number {
  let sum = 0
  for (const word of words) sum += weight(word)
  for (const word of near) sum += weight(word)
  return sum
}

/** True where two claims could be about one value: the same unit, the same direction, and no other names beside them. */
export function areComparable(one: Claim, other: Claim): boolean {
  const directions = [directionOf(one), directionOf(other)]
  if (!directions.includes(null) && directions[0] !== directions[1]) return false
  return isSameUnit(one, other) && haveSameNames(one, other)
}

/** True for equal units, and for "5 days" and "5 business days", which differ in nothing else. */
export function isSameUnit(one: Claim, other: Claim): boolean {
  if (one.unit.unit === other.unit.unit) return true
  return one.unit.dimension === 'time' && other.unit.dimension === 'time' && one.figure.value === other.figure.value
}

/** True where the names beside one are among those of the other, or one has none. */
export function haveSameNames(one: Claim, other: Claim): boolean {
  return one.names.size === 0 || other.names.size === 0 || [...one.names].some((name) => other.names.has(name))
}

function directionOf({ figure }: Claim): 'up' | 'down' | null {
  switch (figure.comparator) {
    case 'gt':
    case 'ge':
      return 'up'
    case 'lt':
    case 'le':
      return 'down'
    default:
      return null
  }
}

/** Weights by how many of some claims have a stem. */
export function weighStems(claims: readonly Claim[]): Weight {
  const counts = new Map<string, number>()
  for (const { words } of claims) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return (stem) => Math.log((claims.length + 1) / (counts.get(stem) ?? 0.5)) + 0.3
}
