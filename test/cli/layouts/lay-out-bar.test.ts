import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutBar, layOutScoreBar } from '../../../cli/layouts/lay-out-bar.ts'
import { lineWidth } from '../../../cli/layouts/wrap-line.ts'

const textOf = (spans: ReturnType<typeof layOutBar>) => spans.map((span) => span.text).join('')

describe('bars', () => {
  it.each<[share: number, bar: string]>([
    [0, '░░░░'],
    [0.5, '██░░'],
    [0.53, '██▏░'],
    [1, '████'],
    [7, '████'],
    [Number.NaN, '░░░░'],
  ])('%s', (share, bar) => {
    expect(textOf(layOutBar(share, 4, 'good'))).toBe(bar)
  })

  it('passes the mark exactly where the score is enough', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (score, threshold) => {
          const bar = layOutScoreBar(score, threshold, 20)
          expect(lineWidth(bar)).toBe(20)
          const [, beyond = ''] = textOf(bar).split('│')
          expect(beyond.startsWith('█')).toBe(score >= threshold)
        },
      ),
    )
  })
})
