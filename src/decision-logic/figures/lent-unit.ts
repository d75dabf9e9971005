import type { Token } from '../grammar/tokenise.ts'
import type { Unit } from '../grammar/units.ts'
import type { Figure } from './read-figures.ts'

/**
 * The unit that a figure beside it lends to one without: joined to it by nothing but small words ("7 to 10 days"), or before it in the same
 * sentence ("3 days on Bronze, 5 on Silver"). A colon between them ends it. Null where there is none.
 */
export function lentUnit(tokens: readonly Token[], figures: readonly Figure[], at: number): Unit | null {
  const figure = figures[at]
  if (figure === undefined) return null
  for (const next of figures.slice(at + 1)) {
    const between = tokens.slice(figure.next, next.first)
    if (!between.every(({ lower }) => joining.has(lower))) break
    if (next.unit !== null) return next.unit
  }
  for (const before of figures.slice(0, at).reverse()) {
    if (before.unit === null || before.unit.dimension === 'count' || before.name) continue
    const between = tokens.slice(before.next, figure.first)
    const ended = between.some(({ text }) => text === ':' || (text === ';' && figure.comparator !== null))
    return ended ? null : before.unit
  }
  return null
}

const joining = new Set(
  'to and or - – — , but up including at least most more less than not no over under between'.split(' '),
)
