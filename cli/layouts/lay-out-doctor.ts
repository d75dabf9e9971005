import type { DoctorResult } from '../../schemas/doctor.ts'
import { cleanLine } from '../clean-text.ts'
import { emptyLine, type Line, line, toned } from './line.ts'
import { wrapLine } from './wrap-line.ts'

/** One check a line, with what to do under those that are not fine. */
export function layOutDoctor({ ok, checks }: DoctorResult, columns: number): readonly Line[] {
  const broken = checks.filter((check) => check.status === 'error').length
  return [
    ...checks.flatMap(({ status, message, hint }) => [
      ...wrapLine([marks[status], { text: cleanLine(message) }], columns, '  '),
      ...(hint ? wrapLine(line(toned('dim', `  ${cleanLine(hint)}`)), columns, '  ') : []),
    ]),
    emptyLine,
    ok
      ? line(toned('good', 'Everything that is needed works.'))
      : line(toned('bad', `Not working: ${broken} of ${checks.length} checks.`)),
  ]
}

const marks = { ok: toned('good', '✔ '), warning: toned('warn', '▲ '), error: toned('bad', '✖ ') } as const
