import type { VerifyResult } from '../../schemas/reply.ts'
import { cleanLine } from '../clean-text.ts'
import { counted } from './format-number.ts'
import { type Line, line, toned } from './line.ts'
import { wrapLine } from './wrap-line.ts'

/** Citations that failed or moved, one a line, then the count: with `quiet`, only what failed. */
export function layOutVerification(
  { summary, citations }: VerifyResult,
  columns: number,
  quiet: boolean,
): readonly Line[] {
  const shown = citations.filter(({ status }) => status === 'failed' || (status === 'moved' && !quiet))
  const { replies, failed, notes, unreadable } = summary
  const verified = summary.citations - failed
  return [
    ...shown.flatMap(({ status, path, at, message, line: row }) =>
      wrapLine(
        [
          status === 'failed' ? toned('bad', '✖ ') : toned('warn', '▲ '),
          toned('accent', `${cleanLine(path)}:${at.line}:${at.column}`),
          { text: `  ${cleanLine(message)}` },
          toned('dim', `  (line ${row})`),
        ],
        columns,
        '  ',
      ),
    ),
    line(
      failed > 0 ? toned('bad', '✖ ') : toned('good', '✔ '),
      toned('strong', `${verified} of ${counted(summary.citations, 'quotation')} found word for word`),
      toned('dim', `  in ${counted(replies, 'reply', 'replies')}${notes > 0 ? `, ${counted(notes, 'note')}` : ''}`),
    ),
    ...(unreadable > 0 ? [line(toned('warn', `▲ ${counted(unreadable, 'line')} could not be read as a reply`))] : []),
  ]
}
