import type { Box } from './axis.ts'
import { countBits } from './bits.ts'
import type { BoxSpace, SlicedBox } from './box-space.ts'
import { mergePieces } from './merge-pieces.ts'
import { uncoveredPieces, undecided } from './uncovered-pieces.ts'
import { WorkBudget } from './work-budget.ts'

export interface Uncovered {
  /** Disjoint, the largest first. */
  readonly boxes: readonly Box[]
  /** Share of the combinations of slices that some box covers, from 0 to 1. */
  readonly covered: number
  /** False where the budget ended before everything was looked at: there may be more. */
  readonly complete: boolean
}

export interface UncoveredLimits {
  /** Steps before the search ends. */
  readonly steps: number
  /** Pieces that are kept, before they are merged. */
  readonly pieces: number
}

/** The cases of a space that none of its boxes covers. */
export function uncoveredBoxes(space: BoxSpace, limits: UncoveredLimits): Uncovered {
  const pieces: SlicedBox[] = []
  let complete = true
  for (const piece of uncoveredPieces(space, space.whole, space.boxes, new WorkBudget(limits.steps))) {
    if (piece === undecided || pieces.length === limits.pieces) {
      complete = false
      break
    }
    pieces.push(piece)
  }
  const sized = mergePieces(pieces).map((piece) => ({ piece, share: shareOf(space, piece) }))
  sized.sort((one, other) => other.share - one.share)
  const covered = sized.reduce((rest, { share }) => rest - share, 1)
  return { boxes: sized.map(({ piece }) => toBox(space, piece)), covered, complete }
}

/** A box of a space in values; an axis of which it has everything is `any`. */
export function toBox(space: BoxSpace, box: SlicedBox): Box {
  return space.axes.map((axis, index) => {
    const bits = box[index] ?? axis.all
    return countBits(bits) === countBits(axis.all) ? { kind: 'any' } : axis.toRegion(bits)
  })
}

function shareOf(space: BoxSpace, box: SlicedBox): number {
  return space.axes.reduce((share, axis, index) => {
    return (share * countBits(box[index] ?? axis.all)) / Math.max(1, countBits(axis.all))
  }, 1)
}
