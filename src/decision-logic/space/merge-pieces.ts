import { eitherBits } from './bits.ts'
import type { SlicedBox } from './box-space.ts'

/** Disjoint boxes to fewer of the same cases: those that differ on one axis only become one. */
export function mergePieces(pieces: readonly SlicedBox[]): SlicedBox[] {
  let merged = [...pieces]
  for (let before = -1; before !== merged.length; ) {
    before = merged.length
    const axes = merged[0]?.length ?? 0
    for (let axis = 0; axis < axes; axis += 1) merged = mergeAlong(axis, merged)
  }
  return merged
}

function mergeAlong(axis: number, pieces: readonly SlicedBox[]): SlicedBox[] {
  const alike = new Map<string, SlicedBox>()
  for (const piece of pieces) {
    const key = piece.map((bits, index) => (index === axis ? '' : bits.join())).join('|')
    const known = alike.get(key)
    alike.set(key, known === undefined ? piece : unite(axis, known, piece))
  }
  return [...alike.values()]
}

function unite(axis: number, one: SlicedBox, other: SlicedBox): SlicedBox {
  return one.map((bits, index) => (index === axis ? eitherBits(bits, other[index] ?? bits) : bits))
}
