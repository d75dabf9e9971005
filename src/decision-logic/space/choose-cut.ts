import { type Bits, bothBits, firstShared, hasBit, lastShared, listBits, noBits, rangeOfBits, setBit } from './bits.ts'
import type { SlicedBox } from './box-space.ts'
import type { SlicedAxis } from './slice-axis.ts'

/** Divides a box in two along one axis. */
export interface BoxCut {
  readonly axis: number
  readonly parts: readonly [Bits, Bits]
  /** Small where the parts meet few of the boxes. */
  readonly cost: number
}

/**
 * Where to divide a box so that each part meets as few of the given boxes as can be, and none of them much more than the other. All of them
 * meet the box. Null where each of them has all of it.
 */
export function chooseCut(axes: readonly SlicedAxis[], box: SlicedBox, boxes: readonly SlicedBox[]): BoxCut | null {
  let best: BoxCut | null = null
  for (const [index, axis] of axes.entries()) {
    const bits = box[index]
    if (bits === undefined) continue
    const sides = boxes.map((other) => other[index] ?? bits)
    const cut = axis.ordered ? cutRange(index, axis, bits, sides) : cutSet(index, axis, bits, sides)
    if (cut !== null && (best === null || cut.cost < best.cost)) best = cut
  }
  return best
}

/** Cuts an ordered axis at the bound of one of the boxes. */
function cutRange(index: number, axis: SlicedAxis, bits: Bits, sides: readonly Bits[]): BoxCut | null {
  const begin = firstShared(bits, bits)
  const end = lastShared(bits, bits) + 1
  const starts = new Uint32Array(axis.size + 1)
  const ends = new Uint32Array(axis.size + 1)
  for (const side of sides) {
    const first = firstShared(bits, side)
    const after = lastShared(bits, side) + 1
    starts[first] = (starts[first] ?? 0) + 1
    ends[after] = (ends[after] ?? 0) + 1
  }
  let below = starts[begin] ?? 0
  let above = sides.length
  let best = { at: -1, cost: Number.POSITIVE_INFINITY }
  for (let at = begin + 1; at < end; at += 1) {
    const opened = starts[at] ?? 0
    const closed = ends[at] ?? 0
    above -= closed
    const cost = below * below + above * above
    if (opened + closed > 0 && cost < best.cost) best = { at, cost }
    below += opened
  }
  if (best.at === -1) return cutInside(index, axis, bits, sides)
  const low = bothBits(bits, rangeOfBits(axis.size, begin, best.at))
  const high = bothBits(bits, rangeOfBits(axis.size, best.at, end))
  return { axis: index, parts: [low, high], cost: best.cost }
}

/** Where all boxes reach from end to end of a range, one may still have a hole: what it has from what it has not. */
function cutInside(index: number, axis: SlicedAxis, bits: Bits, sides: readonly Bits[]): BoxCut | null {
  for (const side of sides) {
    const hole = listBits(bits).find((slice) => !hasBit(side, slice))
    if (hole === undefined) continue
    const one = noBits(axis.size)
    setBit(one, hole)
    return divide(index, bits, one, sides)
  }
  return null
}

/** Cuts one member off a set: the one that leaves the least. */
function cutSet(index: number, axis: SlicedAxis, bits: Bits, sides: readonly Bits[]): BoxCut | null {
  const members = listBits(bits)
  if (members.length < 2) return null
  let best: BoxCut | null = null
  const having = new Uint32Array(axis.size)
  const alone = new Uint32Array(axis.size)
  for (const side of sides) {
    const shared = listBits(bothBits(bits, side))
    for (const member of shared) having[member] = (having[member] ?? 0) + 1
    const [only] = shared
    if (shared.length === 1 && only !== undefined) alone[only] = (alone[only] ?? 0) + 1
  }
  for (const member of members) {
    const within = having[member] ?? 0
    const outside = sides.length - (alone[member] ?? 0)
    if (within === sides.length && outside === sides.length) continue
    const cost = within * within + outside * outside
    if (best !== null && best.cost <= cost) continue
    const one = noBits(axis.size)
    setBit(one, member)
    best = { axis: index, parts: [one, bits.map((word, at) => word & ~(one[at] ?? 0))], cost }
  }
  return best
}

function divide(index: number, bits: Bits, one: Bits, sides: readonly Bits[]): BoxCut {
  const rest = bits.map((word, at) => word & ~(one[at] ?? 0))
  const meets = (part: Bits) => sides.filter((side) => firstShared(part, side) !== -1).length
  return { axis: index, parts: [one, rest], cost: meets(one) ** 2 + meets(rest) ** 2 }
}
