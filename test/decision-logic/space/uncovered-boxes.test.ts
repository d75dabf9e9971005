import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Axis, Box } from '../../../src/decision-logic/space/axis.ts'
import { buildSpace, containsBox, isEmptyBox, overlaps } from '../../../src/decision-logic/space/box-space.ts'
import { findCover } from '../../../src/decision-logic/space/find-cover.ts'
import { uncoveredBoxes } from '../../../src/decision-logic/space/uncovered-boxes.ts'
import { undecided } from '../../../src/decision-logic/space/uncovered-pieces.ts'
import { WorkBudget } from '../../../src/decision-logic/space/work-budget.ts'
import { casesOf, holds, spaces } from './space-arbitrary.ts'

const limits = { steps: 1_000_000, pieces: 10_000 }

describe('boxes against every case, one by one', () => {
  it('uncovered boxes hold the cases of no box, each once', () => {
    fc.assert(
      fc.property(spaces, ({ axes, boxes }) => {
        const { boxes: gaps, complete } = uncoveredBoxes(buildSpace(axes, boxes), limits)
        expect(complete).toBe(true)
        for (const values of casesOf(axes)) {
          const expected = boxes.some((box) => holds(box, values)) ? 0 : 1
          expect(gaps.filter((gap) => holds(gap, values)).length, JSON.stringify(values)).toBe(expected)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('overlap and containment are those of sets', () => {
    fc.assert(
      fc.property(spaces, ({ axes, boxes }) => {
        const space = buildSpace(axes, boxes)
        const held = boxes.map((box) => new Set(casesOf(axes).flatMap((one, at) => (holds(box, one) ? [at] : []))))
        for (const [i, one] of space.boxes.entries()) {
          expect(isEmptyBox(one)).toBe(held[i]?.size === 0)
          for (const [j, other] of space.boxes.entries()) {
            const [a, b] = [held[i] ?? new Set(), held[j] ?? new Set()]
            expect(overlaps(one, other)).toBe([...a].some((value) => b.has(value)))
            if (b.size > 0) expect(containsBox(one, other)).toBe([...b].every((value) => a.has(value)))
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('a cover covers, and needs each of its boxes', () => {
    fc.assert(
      fc.property(spaces, ({ axes, boxes: [box = [], ...others] }) => {
        const space = buildSpace(axes, [box, ...others])
        const candidates = others.map((_, at) => at + 1)
        const [target = []] = space.boxes
        const found = findCover(space, target, candidates, new WorkBudget(limits.steps))
        if (found === undecided) throw new Error('the budget is large enough')
        const inside = casesOf(axes).filter((values) => holds(box, values))
        const coveredBy = (indices: readonly number[]) =>
          inside.length > 0 && inside.every((one) => indices.some((index) => holds(others[index - 1] ?? [], one)))
        expect(found !== null).toBe(coveredBy(candidates))
        for (const index of found ?? []) {
          expect(coveredBy(found ?? [])).toBe(true)
          expect(coveredBy((found ?? []).filter((other) => other !== index))).toBe(false)
        }
      }),
      { numRuns: 300 },
    )
  })
})

const days: Axis = { kind: 'number', whole: true, domain: [{ low: 0, lowClosed: true, high: null, highClosed: false }] }
const tier: Axis = { kind: 'members', members: ['bronze', 'silver', 'gold'], open: false }
const below = (high: number): Box[number] => ({
  kind: 'number',
  intervals: [{ low: null, lowClosed: false, high, highClosed: false }],
})
const is = (...members: string[]): Box[number] => ({ kind: 'members', members, negated: false })
const any = { kind: 'any' } as const

describe('uncovered boxes', () => {
  it('are few and the largest first', () => {
    const space = buildSpace(
      [tier, days],
      [
        [is('gold'), any],
        [is('silver'), below(7)],
      ],
    )
    expect(uncoveredBoxes(space, limits)).toEqual({
      boxes: [
        [is('bronze'), any],
        [is('silver'), { kind: 'number', intervals: [{ low: 7, lowClosed: true, high: null, highClosed: false }] }],
      ],
      covered: expect.closeTo(0.5),
      complete: true,
    })
  })

  it('name the rest of an open set by what it is not', () => {
    const space = buildSpace([{ ...tier, kind: 'members', members: ['gold'], open: true }], [[is('gold')]])
    expect(uncoveredBoxes(space, limits).boxes).toEqual([[{ kind: 'members', members: ['gold'], negated: true }]])
  })

  it('of a space without boxes are everything', () => {
    expect(uncoveredBoxes(buildSpace([tier, days], []), limits).boxes).toEqual([[any, any]])
  })

  it.each([
    ['steps', { steps: 3, pieces: 10_000 }],
    ['pieces', { steps: 1_000_000, pieces: 1 }],
  ])('say that there may be more when they run out of %s', (_, few) => {
    const space = buildSpace(
      [tier, days],
      [
        [is('gold'), below(3)],
        [is('silver'), below(7)],
      ],
    )
    expect(uncoveredBoxes(space, few).complete).toBe(false)
  })
})
