import { type Unit, unitOf } from '../grammar/units.ts'

/** A value as DMN writes it: a number, a date (days since 1970-01-01), a duration, or a text. */
export type Literal =
  | { readonly kind: 'number'; readonly value: number; readonly unit: Unit | null }
  | { readonly kind: 'text'; readonly value: string }

/** `18`, `"High"`, `true`, `date("2016-10-01")`, `duration("P30D")`; null for anything else, such as the name of a variable. */
export function readLiteral(text: string): Literal | null {
  const trimmed = text.trim()
  if (/^-?(?:\d+(?:\.\d+)?|\.\d+)$/.test(trimmed)) return readNumber(trimmed)
  if (/^(?:true|false)$/.test(trimmed)) return { kind: 'text', value: trimmed }
  const quoted = /^["“”]([^"“”]+)["“”]$/.exec(trimmed)?.[1]
  if (quoted !== undefined) return { kind: 'text', value: quoted.replace(/\s+/g, ' ').trim() }
  const called = /^(date|duration)\s*\(\s*["“”]([^"“”]{1,20})["“”]\s*\)$/.exec(trimmed)
  if (called === null) return null
  return called[1] === 'date' ? readDate(called[2] ?? '') : readDuration(called[2] ?? '')
}

/** What cannot be kept exactly is not read. */
function readNumber(text: string): Literal | null {
  const value = Number(text)
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? { kind: 'number', value, unit: null } : null
}

/** A day of the calendar; whole days are counted. */
export const dateUnit: Unit = { unit: 'date', factor: 1, dimension: 'time', whole: true }

const millisecondsOfDay = 86_400_000

function readDate(text: string): Literal | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const value = Date.parse(`${text}T00:00:00Z`) / millisecondsOfDay
  return Number.isNaN(value) ? null : { kind: 'number', value, unit: dateUnit }
}

/** Years and months to months, days to days, hours, minutes and seconds to seconds; what mixes them has no single unit. */
function readDuration(text: string): Literal | null {
  const match = /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text)
  if (match === null) return null
  const [years = 0, months = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(2)
    .map((part) => Number(part ?? 0))
  const parts = [
    { value: years * 12 + months, unit: 'month' },
    { value: days, unit: 'day' },
    { value: hours * 3600 + minutes * 60 + seconds, unit: 'second' },
  ].filter(({ value }) => value > 0)
  const [only] = parts
  const unit = unitOf(only?.unit ?? '')
  if (only === undefined || unit === undefined || parts.length > 1) return null
  return { kind: 'number', value: match[1] === '-' ? -only.value : only.value, unit }
}
