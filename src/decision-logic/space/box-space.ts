import type { Axis, Box } from './axis.ts'
import { type Bits, containsBits, isNoBits, sharesBits } from './bits.ts'
import { type SlicedAxis, sliceAxis } from './slice-axis.ts'

/** A box as sets of slices, one for each axis. */
export type SlicedBox = readonly Bits[]

/** Boxes over the same axes, cut so that they can be compared by their bits. */
export interface BoxSpace {
  readonly axes: readonly SlicedAxis[]
  /** In the order they were given. */
  readonly boxes: readonly SlicedBox[]
  /** Every case. */
  readonly whole: SlicedBox
}

export function buildSpace(axes: readonly Axis[], boxes: readonly Box[]): BoxSpace {
  const sliced = axes.map((axis, index) => {
    return sliceAxis(
      axis,
      boxes.map((box) => box[index] ?? { kind: 'any' }),
    )
  })
  return {
    axes: sliced,
    boxes: boxes.map((box) => sliced.map((axis, index) => axis.toBits(box[index] ?? { kind: 'any' }))),
    whole: sliced.map((axis) => axis.all),
  }
}

/** True where some axis has no value left: the box holds no case. */
export function isEmptyBox(box: SlicedBox): boolean {
  return box.some(isNoBits)
}

/** True where some case is in both. */
export function overlaps(one: SlicedBox, other: SlicedBox): boolean {
  for (let axis = 0; axis < one.length; axis += 1) {
    const bits = one[axis]
    if (bits !== undefined && !sharesBits(bits, other[axis] ?? bits)) return false
  }
  return true
}

/** True where every case of the second is in the first. */
export function containsBox(one: SlicedBox, other: SlicedBox): boolean {
  for (let axis = 0; axis < one.length; axis += 1) {
    const bits = one[axis]
    if (bits !== undefined && !containsBits(bits, other[axis] ?? bits)) return false
  }
  return true
}
