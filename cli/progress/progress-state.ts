import type { ProgressEvent } from '../../src/reporter.ts'

/**
 * One stage of long work; times in milliseconds of one clock. The rate is measured from `base`, the first event with something done: what
 * came before is the start of workers and models.
 */
export interface StageProgress extends ProgressEvent {
  readonly startedAt: number
  readonly at: number
  readonly base: { readonly done: number; readonly at: number } | null
}

/** Stages in the order in which they began. */
export type ProgressState = readonly StageProgress[]

export const noProgress: ProgressState = []

export function advance(state: ProgressState, event: ProgressEvent, now: number): ProgressState {
  const known = state.find((one) => one.stage === event.stage)
  // A stage that starts again, such as a second build, is a new one.
  const again = known !== undefined && event.done < known.done
  const before = again ? undefined : known
  const base = before?.base ?? (event.done > 0 ? { done: event.done, at: now } : null)
  const next = { ...event, startedAt: before?.startedAt ?? now, at: now, base }
  return known ? state.map((one) => (one === known ? next : one)) : [...state, next]
}

export function isFinished({ done, total }: StageProgress): boolean {
  return total > 0 && done >= total
}

/** Things done a second; null until they have been counted for a second. */
export function rateOf({ done, base }: StageProgress, now: number): number | null {
  if (base === null || done <= base.done) return null
  const seconds = (now - base.at) / 1000
  return seconds >= 1 ? (done - base.done) / seconds : null
}

/** Milliseconds until the stage ends at its rate so far; null while that cannot be told. */
export function timeLeft(stage: StageProgress, now: number): number | null {
  const rate = rateOf(stage, now)
  return rate === null || stage.total <= 0 ? null : ((stage.total - Math.min(stage.done, stage.total)) / rate) * 1000
}
