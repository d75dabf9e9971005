import { type BoxSpace, containsBox, isEmptyBox, overlaps, type SlicedBox } from './box-space.ts'
import { uncoveredPieces, undecided } from './uncovered-pieces.ts'
import type { WorkBudget } from './work-budget.ts'

/**
 * Which of the candidates (indices of boxes of the space) together cover a box, as few as are easily found; null where they do not.
 * A box without a case is not covered by anything.
 */
export function findCover(
  space: BoxSpace,
  box: SlicedBox,
  candidates: readonly number[],
  budget: WorkBudget,
): number[] | null | typeof undecided {
  if (isEmptyBox(box)) return null
  const near = candidates.filter((index) => overlaps(boxAt(space, index), box))
  const single = near.find((index) => containsBox(boxAt(space, index), box))
  if (single !== undefined) return [single]
  const covered = isCovered(space, box, near, budget)
  if (covered === undecided) return undecided
  return covered ? leaveOut(space, box, near, budget) : null
}

function isCovered(
  space: BoxSpace,
  box: SlicedBox,
  by: readonly number[],
  budget: WorkBudget,
): boolean | typeof undecided {
  for (const piece of uncoveredPieces(
    space,
    box,
    by.map((index) => boxAt(space, index)),
    budget,
  )) {
    return piece === undecided ? undecided : false
  }
  return true
}

/** Leaves out what is not needed, one after the other, the last first. */
function leaveOut(space: BoxSpace, box: SlicedBox, cover: readonly number[], budget: WorkBudget): number[] {
  let needed = [...cover]
  for (const index of cover.toReversed()) {
    const fewer = needed.filter((other) => other !== index)
    if (isCovered(space, box, fewer, budget) === true) needed = fewer
  }
  return needed
}

function boxAt(space: BoxSpace, index: number): SlicedBox {
  return space.boxes[index] ?? []
}
