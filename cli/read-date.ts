import { Failure } from '../src/failure.ts'

/** `--now`: YYYY-MM-DD (midnight UTC) or a date with its time. @throws Failure `usage` where no such day exists */
export function readDate(value: string | undefined): Date | undefined {
  if (value === undefined) return undefined
  const date = new Date(value)
  const day = /^(\d{4}-\d{2}-\d{2})(T.+)?$/.exec(value)?.[1]
  if (day !== undefined && !Number.isNaN(date.valueOf()) && !Number.isNaN(Date.parse(day)) && exists(day)) return date
  throw new Failure('usage', `--now cannot be "${value}".`, 'Give a day such as 2026-11-30.')
}

/** JavaScript takes 30 February for 2 March; we do not. */
function exists(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
}
