import { formatCount, formatDuration, formatSeconds } from '../layouts/format-number.ts'
import { layOutBar } from '../layouts/lay-out-bar.ts'
import { type Line, line, toned } from '../layouts/line.ts'
import { lineWidth } from '../layouts/wrap-line.ts'
import { isFinished, type ProgressState, rateOf, type StageProgress, timeLeft } from './progress-state.ts'

export const stageNames: Readonly<Record<StageProgress['stage'], string>> = {
  read: 'Finding',
  parse: 'Reading',
  check: 'Checking',
  embed: 'Embedding',
  index: 'Indexing',
  save: 'Saving',
  ask: 'Answering',
  verify: 'Verifying',
  replies: 'Checking',
}

/** One line a stage: name, bar, share, count, rate and time left, as far as they fit into `columns` cells. */
export function layOutProgress(state: ProgressState, columns: number, now: number): readonly Line[] {
  return state.map((stage) => layOutStage(stage, columns, now))
}

function layOutStage(stage: StageProgress, columns: number, now: number): Line {
  const { total, done, unit } = stage
  const name = stageNames[stage.stage].padEnd(10)
  const finished = isFinished(stage)
  const head = finished ? line(toned('good', '✔ '), name) : line('  ', name)
  if (total <= 0) return keepFitting([head, line(` ${formatCount(done)} ${unit}`), ...speed(stage, now)], columns)
  const share = `${Math.floor((Math.min(done, total) / total) * 100)}%`.padStart(5)
  const bar = layOutBar(done / total, columns < 70 ? 14 : 24, finished ? 'good' : 'accent')
  const count = ` ${formatCount(done)}/${formatCount(total)} ${unit}`
  return keepFitting(
    [head, [{ text: ' ' }, ...bar], line(share), line(toned('dim', count)), ...speed(stage, now)],
    columns,
  )
}

/** Time left and rate while the stage runs, the time it took when it is done. */
function speed(stage: StageProgress, now: number): Line[] {
  if (isFinished(stage)) return [line(toned('dim', `  ${formatDuration(stage.at - stage.startedAt)}`))]
  const rate = rateOf(stage, now)
  const left = timeLeft(stage, now)
  const parts = [
    ...(left === null ? [] : [`${formatSeconds(left)} left`]),
    ...(rate === null ? [] : [`${rate >= 10 ? formatCount(Math.round(rate)) : rate.toFixed(1)}/s`]),
  ]
  return parts.map((part) => line(toned('dim', `  ${part}`)))
}

/** Leaves out the parts, from the end, that do not fit. */
function keepFitting(parts: readonly Line[], columns: number): Line {
  const kept: Line[] = []
  for (const part of parts) {
    if (lineWidth([...kept, part].flat()) > columns) break
    kept.push(part)
  }
  return kept.flat()
}
