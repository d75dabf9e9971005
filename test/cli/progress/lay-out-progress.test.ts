import { describe, expect, it } from 'vitest'
import { paintLines } from '../../../cli/layouts/paint-lines.ts'
import { lineWidth } from '../../../cli/layouts/wrap-line.ts'
import { layOutProgress } from '../../../cli/progress/lay-out-progress.ts'
import { advance, noProgress, rateOf, timeLeft } from '../../../cli/progress/progress-state.ts'
import type { ProgressEvent } from '../../../src/reporter.ts'

const events: readonly (readonly [event: ProgressEvent, at: number])[] = [
  [{ stage: 'parse', done: 0, total: 55, unit: 'documents' }, 0],
  [{ stage: 'parse', done: 55, total: 55, unit: 'documents' }, 1200],
  [{ stage: 'embed', done: 0, total: 4000, unit: 'windows' }, 1200],
  [{ stage: 'embed', done: 32, total: 4000, unit: 'windows' }, 3200],
  [{ stage: 'embed', done: 1032, total: 4000, unit: 'windows' }, 13_200],
]
const state = events.reduce((soFar, [event, at]) => advance(soFar, event, at), noProgress)

describe('progress', () => {
  it('is a line a stage, with share, count, time left and rate', () => {
    expect(paintLines(layOutProgress(state, 100, 13_200), false)).toMatchInlineSnapshot(`
      "✔ Reading    ████████████████████████ 100% 55/55 documents  1.2 s
        Embedding  ██████▎░░░░░░░░░░░░░░░░░  25% 1,032/4,000 windows  30 s left  100/s
      "
    `)
  })

  it('fits into narrow terminals, the least important left out', () => {
    for (const columns of [20, 40, 60, 80]) {
      for (const one of layOutProgress(state, columns, 13_200)) expect(lineWidth(one)).toBeLessThanOrEqual(columns)
    }
    expect(paintLines(layOutProgress(state, 60, 13_200), false)).toMatchInlineSnapshot(`
      "✔ Reading    ██████████████ 100% 55/55 documents  1.2 s
        Embedding  ███▋░░░░░░░░░░  25% 1,032/4,000 windows
      "
    `)
  })

  it('counts what has no known end', () => {
    const asked = advance(
      advance(noProgress, { stage: 'ask', done: 1, total: 0, unit: 'questions' }, 0),
      { stage: 'ask', done: 121, total: 0, unit: 'questions' },
      4000,
    )
    expect(paintLines(layOutProgress(asked, 80, 4000), false)).toBe('  Answering  121 questions  30/s\n')
  })

  it('measures the rate from the first thing done, for a second at least', () => {
    const counted = (done: number, at: number) =>
      advance(
        advance(noProgress, { stage: 'embed', done: 0, total: 100, unit: 'windows' }, 0),
        { stage: 'embed', done, total: 100, unit: 'windows' },
        at,
      )
    const [warm] = counted(10, 5000)
    const [running] = advance(counted(10, 5000), { stage: 'embed', done: 30, total: 100, unit: 'windows' }, 7000)
    if (!warm || !running) throw new Error('there is no stage')
    expect([rateOf(warm, 9000), timeLeft(warm, 9000)]).toEqual([null, null])
    expect([rateOf(running, 5999), rateOf(running, 7000), timeLeft(running, 7000)]).toEqual([null, 10, 7000])
  })

  it('starts a stage anew when it goes back', () => {
    const again = advance(state, { stage: 'parse', done: 1, total: 2, unit: 'documents' }, 20_000)
    expect(again.find(({ stage }) => stage === 'parse')).toMatchObject({ done: 1, startedAt: 20_000 })
  })
})
