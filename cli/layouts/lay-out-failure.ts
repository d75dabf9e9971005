import type { FailureReport } from '../../schemas/failure.ts'
import { cleanLine } from '../clean-text.ts'
import { type Line, line, toned } from './line.ts'
import { wrapLine } from './wrap-line.ts'

/** What went wrong, where, what to do, and the page that says more. */
export function layOutFailure({ error }: FailureReport, columns: number): readonly Line[] {
  const { place } = error
  const where = place ? [place.path, place.line, place.column].filter((part) => part !== undefined).join(':') : null
  return [
    ...wrapLine([toned('bad', '✖ '), toned('strong', cleanLine(error.message))], columns, '  '),
    ...(where && !error.message.includes(where) ? [line('  ', toned('accent', cleanLine(where)))] : []),
    ...wrapLine(line(`  ${cleanLine(error.hint)}`), columns, '  '),
    line('  ', toned('dim', `${error.code}  ${error.url}`)),
  ]
}
