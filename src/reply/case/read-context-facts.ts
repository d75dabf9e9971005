import type { Context } from '../../../schemas/reply.ts'
import { readComparison } from '../../decision-logic/grammar/read-comparison.ts'
import { type Token, tokenise } from '../../decision-logic/grammar/tokenise.ts'
import { businessDay, type Unit, unitOf } from '../../decision-logic/grammar/units.ts'
import type { Fact } from './fact.ts'
import { nameWords } from './name-words.ts'

/** Known facts by name to what guards are compared with: `tier=Gold`, `waitedDays=9`, `boxOpened=true`. */
export function readContextFacts(context: Context, turn = 0): Fact[] {
  return Object.entries(context).flatMap(([key, value]): Fact[] => {
    const name = tokenise(key.replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2').replaceAll(/[_.-]/g, ' '))
    const words = nameWords(name)
    if (typeof value === 'boolean') return [{ kind: 'flag', words, turn, value }]
    if (typeof value === 'number') {
      const unit = unitNamed(name)
      const exact = value * (unit?.factor ?? 1)
      const point = { low: exact, lowClosed: true, high: exact, highClosed: true }
      return [{ kind: 'quantity', words, turn, unit: unit?.unit ?? null, intervals: [point] }]
    }
    const tokens = tokenise(value)
    const amount = readComparison(tokens, 0)
    if (amount !== null && amount.unit !== null && amount.next === tokens.length)
      return [{ kind: 'quantity', words, turn, unit: amount.unit.unit, intervals: amount.intervals }]
    const member = tokens.map(({ lower }) => lower).join(' ')
    return member === '' ? [] : [{ kind: 'member', words, turn, member, set: null }]
  })
}

/** "waited days" is measured in days, "open business days" in those. */
function unitNamed(name: readonly Token[]): Unit | undefined {
  const last = unitOf(name.at(-1)?.lower ?? '')
  const before = name.at(-2)?.lower ?? ''
  return last?.unit === 'day' && last.factor === 1 && /^(?:business|working)$/.test(before) ? businessDay : last
}
