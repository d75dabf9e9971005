import { tokenise } from '../grammar/tokenise.ts'
import { businessDay, currencyOf, type Unit, unitOf } from '../grammar/units.ts'

/** The unit that the numbers of a column have where their cells name none: "Days late", "Order value (£)"; null where its header names none. */
export function unitOfHeader(header: string): Unit | null {
  const tokens = tokenise(header)
  for (const [at, { text, lower }] of tokens.entries()) {
    const unit = currencyOf(text) ?? unitOf(lower)
    if (unit === undefined || notMeasured.has(lower)) continue
    const before = tokens[at - 1]?.lower
    return unit.unit === 'day' && (before === 'business' || before === 'working') ? businessDay : unit
  }
  return null
}

/** "Day" and "Second attempt" name a point in time or an order, not a measure; "Month" is one of twelve. */
const notMeasured = new Set(['second', 'quarter', 'month', 'night'])

/** The unit that most readings have, by its name; null where none has one. */
export function commonUnit(units: readonly Unit[]): Unit | null {
  const counts = new Map<string, { unit: Unit; count: number }>()
  for (const unit of units) {
    const known = counts.get(unit.unit)
    // Weeks among days: the bare number of another cell could be either, which a factor of 0 says.
    const factor = known === undefined || known.unit.factor === unit.factor ? unit.factor : 0
    counts.set(unit.unit, { unit: { ...unit, factor }, count: (known?.count ?? 0) + 1 })
  }
  let common: { unit: Unit; count: number } | null = null
  for (const one of counts.values()) if (common === null || one.count > common.count) common = one
  return common?.unit ?? null
}
