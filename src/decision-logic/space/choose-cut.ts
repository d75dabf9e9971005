import { type Bits, bothBits, firstShared, hasBit, lastShared, rangeOfBits, withoutBits } from './bits.ts'
import type { SlicedBox } from './box-space.ts'
import type { SlicedAxis } from './slice-axis.ts'

/** Divides a box in two along one axis. */
export interface BoxCut {
  readonly axis: number
  readonly parts: readonly [Bits, Bits]
}

/** Slices from `from` up to, not including, `to`, against the rest of a box; small `cost` where both meet few boxes. */
interface Candidate {
  readonly axis: number
  readonly from: number
  readonly to: number
  readonly cost: number
}

/** Chooses where to divide boxes over some axes. Keeps its counters from one choice to the next. */
export class CutChooser {
  readonly #axes: readonly SlicedAxis[]
  readonly #starts: Uint32Array
  readonly #ends: Uint32Array

  constructor(axes: readonly SlicedAxis[]) {
    this.#axes = axes
    const largest = Math.max(0, ...axes.map(({ size }) => size)) + 1
    this.#starts = new Uint32Array(largest)
    this.#ends = new Uint32Array(largest)
  }

  /**
   * Where to divide a box so that each part meets as few of the given boxes as can be, and none of them much more than the other. All of them
   * meet the box. Null where each of them has all of it.
   */
  choose(box: SlicedBox, boxes: readonly SlicedBox[]): BoxCut | null {
    let best: Candidate | null = null
    for (const [axis, { ordered }] of this.#axes.entries()) {
      const bits = box[axis]
      if (bits === undefined) continue
      const begin = firstShared(bits, bits)
      const end = lastShared(bits, bits) + 1
      if (end - begin < 2) continue
      const cut = ordered ? this.#cutRange(axis, bits, begin, end, boxes) : this.#cutSet(axis, bits, begin, end, boxes)
      if (cut !== null && (best === null || cut.cost < best.cost)) best = cut
    }
    const bits = best === null ? undefined : box[best.axis]
    if (best === null || bits === undefined) return null
    const part = bothBits(bits, rangeOfBits(bits.length * 32, best.from, best.to))
    return { axis: best.axis, parts: [part, withoutBits(bits, part)] }
  }

  /** Cuts an ordered axis at the bound of one of the boxes. */
  #cutRange(axis: number, bits: Bits, begin: number, end: number, boxes: readonly SlicedBox[]): Candidate | null {
    const starts = this.#starts.fill(0, begin, end + 1)
    const ends = this.#ends.fill(0, begin, end + 1)
    for (const box of boxes) {
      const side = box[axis] ?? bits
      increment(starts, firstShared(bits, side))
      increment(ends, lastShared(bits, side) + 1)
    }
    let below = starts[begin] ?? 0
    let above = boxes.length
    let best: Candidate | null = null
    for (let at = begin + 1; at < end; at += 1) {
      const opened = starts[at] ?? 0
      const closed = ends[at] ?? 0
      above -= closed
      const cost = below * below + above * above
      if (opened + closed > 0 && (best === null || cost < best.cost)) best = { axis, from: begin, to: at, cost }
      below += opened
    }
    return best ?? cutHole(axis, bits, begin, end, boxes)
  }

  /** Cuts one member off a set: the one that leaves the least. */
  #cutSet(axis: number, bits: Bits, begin: number, end: number, boxes: readonly SlicedBox[]): Candidate | null {
    const having = this.#starts.fill(0, begin, end)
    const alone = this.#ends.fill(0, begin, end)
    for (const box of boxes) {
      const side = box[axis] ?? bits
      const first = firstShared(bits, side)
      const last = lastShared(bits, side)
      if (first === last) increment(alone, first)
      for (let at = first; at <= last; at += 1) if (hasBit(bits, at) && hasBit(side, at)) increment(having, at)
    }
    let best: Candidate | null = null
    for (let at = begin; at < end; at += 1) {
      if (!hasBit(bits, at)) continue
      const within = having[at] ?? 0
      const outside = boxes.length - (alone[at] ?? 0)
      if (within === boxes.length && outside === boxes.length) continue
      const cost = within * within + outside * outside
      if (best === null || cost < best.cost) best = { axis, from: at, to: at + 1, cost }
    }
    return best
  }
}

/** Where all boxes reach from end to end of a range, one may still have a hole: one slice of it is cut off. */
function cutHole(axis: number, bits: Bits, begin: number, end: number, boxes: readonly SlicedBox[]): Candidate | null {
  for (let at = begin + 1; at < end - 1; at += 1) {
    if (!hasBit(bits, at)) continue
    const having = boxes.filter((box) => hasBit(box[axis] ?? bits, at)).length
    if (having < boxes.length) return { axis, from: at, to: at + 1, cost: having ** 2 + boxes.length ** 2 }
  }
  return null
}

function increment(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1
}
