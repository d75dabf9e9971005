import type { ProgressEvent } from '../../src/reporter.ts'

/** One stage of long work; times in milliseconds of one clock. */
export interface StageProgress extends ProgressEvent {
  readonly startedAt: number
  readonly at: number
}

/** Stages in the order in which they began. */
export type ProgressState = readonly StageProgress[]

export const noProgress: ProgressState = []

export function advance(state: ProgressState, event: ProgressEvent, now: number): ProgressState {
  const known = state.find((one) => one.stage === event.stage)
  // A stage that starts again, such as a second build, is a new one.
  const again = known !== undefined && event.done < known.done
  const startedAt = known && !again ? known.startedAt : now
  const next = { ...event, startedAt, at: now }
  return known ? state.map((one) => (one === known ? next : one)) : [...state, next]
}

export function isFinished({ done, total }: StageProgress): boolean {
  return total > 0 && done >= total
}

/** Things done a second since the stage began; null until a second has passed and something is done. */
export function rateOf({ done, startedAt }: StageProgress, now: number): number | null {
  const seconds = (now - startedAt) / 1000
  return seconds >= 1 && done > 0 ? done / seconds : null
}

/** Milliseconds until the stage ends at its rate so far; null while that cannot be told. */
export function timeLeft(stage: StageProgress, now: number): number | null {
  const rate = rateOf(stage, now)
  return rate === null || stage.total <= 0 ? null : ((stage.total - Math.min(stage.done, stage.total)) / rate) * 1000
}
