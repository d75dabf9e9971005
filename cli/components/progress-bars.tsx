import { layOutProgress } from '../progress/lay-out-progress.ts'
import type { ProgressState } from '../progress/progress-state.ts'
import { Lines } from './lines.tsx'

interface Props {
  readonly state: ProgressState
  readonly columns: number
  /** Milliseconds on the clock of the state. */
  readonly now: number
  readonly colour: boolean
}

/** A bar a stage, with rate and time left. */
export function ProgressBars({ state, columns, now, colour }: Props) {
  return <Lines lines={layOutProgress(state, columns, now)} colour={colour} />
}
