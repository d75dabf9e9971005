import { sharesBits } from './bits.ts'
import { type BoxSpace, containsBox, isEmptyBox, overlaps, type SlicedBox } from './box-space.ts'
import { CutChooser } from './choose-cut.ts'
import type { WorkBudget } from './work-budget.ts'

/** Thrown away work: the budget was spent before the answer was known. */
export const undecided = Symbol('undecided')

/**
 * The parts of a box that none of the given boxes covers, one disjoint piece after the other; the last is `undecided` where the budget ends
 * first. Divides the box until a part is within one of the boxes, or meets none.
 */
export function* uncoveredPieces(
  space: Pick<BoxSpace, 'axes'>,
  box: SlicedBox,
  boxes: readonly SlicedBox[],
  budget: WorkBudget,
): Generator<SlicedBox | typeof undecided> {
  if (isEmptyBox(box)) return
  const chooser = new CutChooser(space.axes)
  const open = [{ box, boxes: boxes.filter((other) => overlaps(other, box)) }]
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (!budget.spend(1 + part.boxes.length * space.axes.length)) {
      yield undecided
      return
    }
    if (part.boxes.length === 0) {
      yield part.box
      continue
    }
    const { box: inner, boxes: near } = part
    if (near.some((other) => containsBox(other, inner))) continue
    const cut = chooser.choose(inner, near)
    // Where no cut tells the boxes apart, each of them covers the part.
    if (cut === null) continue
    const parts = cut.parts.map((bits) => ({
      box: inner.map((own, axis) => (axis === cut.axis ? bits : own)),
      boxes: near.filter((other) => sharesBits(other[cut.axis] ?? bits, bits)),
    }))
    // The emptier part last, so that it is looked at first: a piece, if there is one, is found soon.
    open.push(...parts.sort((one, other) => other.boxes.length - one.boxes.length))
  }
}
