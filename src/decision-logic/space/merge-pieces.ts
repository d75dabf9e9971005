import { type Bits, eitherBits } from './bits.ts'
import type { SlicedBox } from './box-space.ts'

/** Disjoint boxes to fewer of the same cases: those that differ on one axis only become one. */
export function mergePieces(pieces: readonly SlicedBox[]): SlicedBox[] {
  const known = new KnownSides()
  let merged = pieces.map((box): Piece => ({ box, sides: box.map((bits) => known.idOf(bits)) }))
  for (let before = -1; before !== merged.length; ) {
    before = merged.length
    const axes = merged[0]?.box.length ?? 0
    for (let axis = 0; axis < axes; axis += 1) merged = mergeAlong(axis, merged, known)
  }
  return merged.map(({ box }) => box)
}

/** A box with a number for each side, equal for equal sides. */
interface Piece {
  readonly box: SlicedBox
  readonly sides: readonly number[]
}

class KnownSides {
  readonly #ids = new Map<string, number>()

  idOf(bits: Bits): number {
    const key = bits.join()
    const id = this.#ids.get(key) ?? this.#ids.size
    this.#ids.set(key, id)
    return id
  }
}

function mergeAlong(axis: number, pieces: readonly Piece[], known: KnownSides): Piece[] {
  const alike = new Map<string, Piece>()
  for (const piece of pieces) {
    const key = piece.sides.map((side, index) => (index === axis ? '' : side)).join()
    const other = alike.get(key)
    alike.set(key, other === undefined ? piece : unite(axis, other, piece, known))
  }
  return [...alike.values()]
}

function unite(axis: number, one: Piece, other: Piece, known: KnownSides): Piece {
  const box = one.box.map((bits, index) => (index === axis ? eitherBits(bits, other.box[index] ?? bits) : bits))
  const side = box[axis]
  return { box, sides: one.sides.map((id, index) => (index === axis && side !== undefined ? known.idOf(side) : id)) }
}
