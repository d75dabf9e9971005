import type { Interval } from '../../../schemas/guard.ts'

/** Values as a reader says them: "exactly 7 days", "8 to 13 days", "more than $10.00". `whole`: the axis has whole numbers only. */
export function describeValues({ low, lowClosed, high, highClosed }: Interval, unit: string, whole: boolean): string {
  if (low !== null && high !== null) {
    if (low === high) return `exactly ${describeAmount(low, unit)}`
    if (lowClosed && highClosed)
      return whole && high === low + 1
        ? `${bare(low, unit)} or ${describeAmount(high, unit)}`
        : `${bare(low, unit)} to ${describeAmount(high, unit)}`
    return `${lowClosed ? 'at least' : 'more than'} ${describeAmount(low, unit)} and ${highClosed ? 'at most' : 'less than'} ${describeAmount(high, unit)}`
  }
  if (low !== null)
    return whole && lowClosed && !isMoney(unit)
      ? `more than ${describeAmount(low - 1, unit)}`
      : `${lowClosed ? describeAmount(low, unit) : `more than ${describeAmount(low, unit)}`}${lowClosed ? ' or more' : ''}`
  if (high !== null)
    return whole && highClosed && !isMoney(unit)
      ? `less than ${describeAmount(high + 1, unit)}`
      : highClosed
        ? `${describeAmount(high, unit)} or less`
        : `less than ${describeAmount(high, unit)}`
  return 'any value'
}

function isMoney(unit: string): boolean {
  return unit.startsWith('cent')
}

/** A value with its unit: 700 cent is "$7.00". */
export function describeAmount(value: number, unit: string): string {
  const number = bare(value, unit)
  if (isMoney(unit)) return number
  if (unit === 'percent') return `${number}%`
  if (unit === '') return number
  const noun = unit === 'business-day' ? 'business day' : unit.replaceAll('-', ' ')
  return `${number} ${value === 1 ? noun : plural(noun)}`
}

function bare(value: number, unit: string): string {
  if (!isMoney(unit)) return value.toLocaleString('en')
  const sign = unit === 'cent' ? '$' : unit === 'cent-gbp' ? '£' : '€'
  return value % 100 === 0 ? `${sign}${(value / 100).toLocaleString('en')}` : `${sign}${(value / 100).toFixed(2)}`
}

function plural(noun: string): string {
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}
