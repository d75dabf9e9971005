import { singular } from '../../decision-logic/grammar/units.ts'

/**
 * A customer with some value, in words: "a customer at exactly 7 days (waited)". What is measured is left out where it only says the unit
 * again, "at 4 to 6 hours (hour)".
 */
export function customerAt(values: string, variable: string): string {
  const said = new Set(
    values
      .toLowerCase()
      .split(/[^\p{L}\p{N}%]+/u)
      .map(singular),
  )
  const words = variable.split(' ').filter((word) => word !== '' && !said.has(singular(word)))
  return `a customer at ${values}${words.length === 0 ? '' : ` (${words.join(' ')})`}`
}
