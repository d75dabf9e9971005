import type { BuildResult } from '../../schemas/index-manifest.ts'
import { cleanLine } from '../clean-text.ts'
import { counted, formatCount, formatDuration } from './format-number.ts'
import { layOutTable } from './lay-out-table.ts'
import { indent, type Line, line, toned } from './line.ts'
import { wrapLine } from './wrap-line.ts'

/** What was built, from what, where it is, and what was left out. */
export function layOutBuild(result: BuildResult, columns: number): readonly Line[] {
  const { documents, passages, intents, embedder, index } = result
  const rows: readonly (readonly [string, string, string])[] = [
    ['Read', counted(documents, 'document'), ` in ${counted(passages, 'passage')}`],
    ['Documented', counted(intents.documented, 'intent'), `, ${formatCount(intents.humanOnly)} for people only`],
    ['Time', formatDuration(result.ms.total), `  ${speed(result)}`],
    ['Embedder', embedder.id, `  ${embedder.dimensions} dimensions`],
    ['Index', cleanLine(index.path), `  ${index.id.slice(0, 19)}…`],
  ]
  const table = rows.map(([name, value, more]) => [line(toned('dim', name)), line(value, toned('dim', more))])
  return [
    line(toned('good', '✔ '), toned('strong', 'Index built')),
    ...indent(layOutTable(table, Math.min(columns, 120) - 2), '  '),
    ...layOutSkipped(result.skipped, columns),
  ]
}

function speed({ ms, passages, reused }: BuildResult): string {
  if (reused > 0) return `${formatCount(reused)} vectors of the last build were used again`
  return ms.embed > 0 ? `${formatCount(Math.round(passages / (ms.embed / 1000)))} passages a second` : ''
}

function layOutSkipped(skipped: BuildResult['skipped'], columns: number): readonly Line[] {
  if (skipped.length === 0) return []
  const shown = skipped.slice(0, 10)
  return [
    line(toned('warn', `▲ ${counted(skipped.length, 'file')} left out; `), 'groundwork validate says why'),
    ...shown.flatMap(({ path, reason }) =>
      wrapLine(line(`  ${cleanLine(path)}  `, toned('dim', cleanLine(reason))), columns, '    '),
    ),
    ...(skipped.length > shown.length
      ? [line(toned('dim', `  and ${formatCount(skipped.length - shown.length)} more`))]
      : []),
  ]
}
