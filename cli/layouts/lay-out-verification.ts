import type { VerifyResult } from '../../schemas/reply.ts'
import { cleanLine } from '../clean-text.ts'
import { counted, formatCount } from './format-number.ts'
import { type Line, line, toned } from './line.ts'
import { wrapLine } from './wrap-line.ts'

/** Citations that failed or moved, one a line, then the count: with `quiet`, only what failed. */
export function layOutVerification(
  { summary, citations }: VerifyResult,
  columns: number,
  quiet: boolean,
): readonly Line[] {
  const shown = citations.filter(({ status }) => status === 'failed' || (status === 'moved' && !quiet))
  const { failed, unreadable } = summary
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
    ...layOutCount(summary).flatMap((one) => wrapLine(one, columns, '  ')),
    ...(unreadable > 0 ? [line(toned('warn', `▲ ${counted(unreadable, 'line')} could not be read as a reply`))] : []),
    ...(failed > 0 && failed === summary.citations
      ? wrapLine(line(toned('dim', '  If the documents are somewhere else, say where with --root DIR.')), columns, '  ')
      : []),
  ]
}

function layOutCount({ replies, citations, failed, notes }: VerifyResult['summary']): readonly Line[] {
  const where = `  in ${counted(replies, 'reply', 'replies')}${notes > 0 ? `, ${counted(notes, 'note')}` : ''}`
  if (citations === 0)
    return [line(toned('warn', '▲ '), toned('strong', 'There are no quotations'), toned('dim', where))]
  const found = `${formatCount(citations - failed)} of ${counted(citations, 'quotation')} found word for word`
  return [line(failed > 0 ? toned('bad', '✖ ') : toned('good', '✔ '), toned('strong', found), toned('dim', where))]
}
