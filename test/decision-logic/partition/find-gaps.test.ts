import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Branch } from '../../../schemas/decision-logic.ts'
import { findGaps } from '../../../src/decision-logic/partition/find-gaps.ts'
import { readAxes } from '../../../src/decision-logic/partition/read-axes.ts'
import { both, branch, either, group, member, opaque, otherwise, quantity } from '../make-branch.ts'
import { sayInterval } from '../say-condition.ts'

function gapsOf(...branches: Branch[]): string[] {
  return readAxes(group(...branches)).flatMap((axis) => findGaps(axis).map(({ interval }) => sayInterval(interval)))
}

const days = (...intervals: string[]) => branch(quantity(intervals))
const euros = (...intervals: string[]) => branch(quantity(intervals, { unit: 'cent-eur' }))
const hours = (...intervals: string[]) => branch(quantity(intervals, { unit: 'hour' }))

describe('findGaps', () => {
  it.each<[string, Branch[], string[]]>([
    ['less, more: the point between', [days('(,7)'), days('(7,)')], ['[7,7]']],
    ['less, or more', [days('(,7)'), days('[7,)')], []],
    ['up to, from the next day on', [days('(,7]'), days('[8,)')], []],
    ['up to 7, from 14', [days('(,7]'), days('[14,)')], ['[8,13]']],
    ['of hours, between two whole ones', [hours('(,7]'), hours('[8,)')], ['(7,8)']],
    ['of cents, between two euros', [euros('(,700]'), euros('[800,)')], ['[701,799]']],
    ['above the highest', [days('(,7]'), days('[8,14]')], ['[15,)']],
    ['cases with one open end', [days('[0,14]'), days('[16,30]'), days('[31,)')], ['[15,15]']],
    ['the items of a timetable', [days('[0,7]'), days('[10,14]')], []],
    ['below the lowest', [days('[10,20]'), days('[21,)')], ['(,9]']],
    ['below one there is none', [days('[1,7]'), days('[8,)')], []],
    ['a catch-all takes the rest', [days('(,7)'), days('(7,)'), branch(otherwise)], []],
    ['an unread branch may take a range', [days('(,7]'), days('[14,)'), branch(opaque)], []],
    ['but hardly a point', [days('(,7)'), days('(7,)'), branch(opaque)], ['[7,7]']],
    ['one branch is no partition', [days('(7,)')], []],
    ['thresholds within one another', [days('(3,)'), days('(7,)')], []],
    ['points say nothing of the rest', [days('[1,1]'), days('[2,2]')], []],
    ['alternatives in one branch', [branch(either(quantity(['(,3)']), quantity(['(9,)']))), days('[3,7]')], ['[8,9]']],
    [
      'conditions with others beside them',
      [branch(both(member(['plus']), quantity(['(,7)']))), branch(both(member(['plus']), quantity(['(7,)'])))],
      ['[7,7]'],
    ],
    ['the brackets count too', [branch(opaque, 'act', quantity(['(,7)'])), days('(7,)')], ['[7,7]']],
    ['a catch-all in brackets', [days('(,7)'), days('(7,)'), branch(opaque, 'act', otherwise)], []],
    ['different units', [days('(,7)'), hours('(7,)')], []],
    [
      'different things',
      [branch(quantity(['(,7)'], { variable: 'wait' })), branch(quantity(['(7,)'], { variable: 'age' }))],
      [],
    ],
    [
      'different events',
      [branch(quantity(['(,7)'], { anchor: 'the sale' })), branch(quantity(['(7,)'], { anchor: 'the visit' }))],
      [],
    ],
    [
      'one thing under two forms',
      [branch(quantity(['(,7)'], { variable: 'wait' })), branch(quantity(['(7,)'], { variable: 'waited' }))],
      ['[7,7]'],
    ],
  ])('%s', (_, branches, gaps) => expect(gapsOf(...branches)).toEqual(gaps))

  it('names the branches beside a gap', () => {
    const [low, high] = [days('(,7)'), days('(7,)')]
    const [axis] = readAxes(group(high, low))
    const [gap] = axis === undefined ? [] : findGaps(axis)
    expect([gap?.below?.branch, gap?.above?.branch]).toEqual([low, high])
  })

  /** Closed ranges of whole numbers, apart or touching, none above another: as a document lists cases. */
  const ranges = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 4 })), { minLength: 2, maxLength: 6 })
    .map((steps) => {
      let at = 1
      return steps.map(([space, width]) => {
        const low = at + space
        at = low + width + 1
        return { low, high: low + width }
      })
    })

  it('finds exactly the values between cases with open ends that no case takes, as a search over all of them does', () => {
    fc.assert(
      fc.property(ranges, fc.infiniteStream(fc.integer({ min: 0, max: 3 })), (cases, forms) => {
        const [first, last] = [cases[0]?.low ?? 0, cases.at(-1)?.high ?? 0]
        const branches = cases.map(({ low, high }) => {
          const form = forms.next().value ?? 0
          const closed = { low: form % 2 === 0 ? low : low - 1, lowClosed: form % 2 === 0 }
          const interval = { ...closed, high: form < 2 ? high : high + 1, highClosed: form < 2 }
          if (low === first) return branch(quantity([{ ...interval, low: null, lowClosed: false }]))
          return branch(quantity([high === last ? { ...interval, high: null, highClosed: false } : interval]))
        })
        const free: number[] = []
        for (let value = first; value <= last; value++) {
          if (!cases.some(({ low, high }) => value >= low && value <= high)) free.push(value)
        }
        const found: number[] = []
        for (const axis of readAxes(group(...branches))) {
          for (const { interval } of findGaps(axis)) {
            if (interval.low === null || interval.high === null) continue
            for (let value = interval.low; value <= interval.high; value++) found.push(value)
          }
        }
        expect(found).toEqual(free)
      }),
      { numRuns: 300 },
    )
  })

  it('does not care in which order the branches stand', () => {
    fc.assert(
      fc.property(ranges, fc.integer({ min: 1, max: 5 }), (cases, turn) => {
        const branches = cases.map(({ low, high }) => branch(quantity([`[${low},${high}]`])))
        const turned = [...branches.slice(turn), ...branches.slice(0, turn)]
        expect(gapsOf(...turned)).toEqual(gapsOf(...branches))
      }),
    )
  })
})
