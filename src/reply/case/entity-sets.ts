import type { ClosedSet } from '../../../schemas/decision-logic.ts'
import { singular } from '../../decision-logic/grammar/units.ts'

/** What closed sets of customers and goods are of. States ("open", "paid") change from sentence to sentence and are none. */
const kinds = new Set(
  'tier level plan product country region market package model edition membership class grade brand service subscription tariff'.split(
    ' ',
  ),
)

/** True for the sets whose members name what a question is about: tiers, products, plans, countries, and what the configuration declares. */
export function namesEntities({ variable, from }: Pick<ClosedSet, 'variable' | 'from'>): boolean {
  const words = variable.toLowerCase().split(/[^\p{L}]+/u)
  if (words.some((word) => word === 'status' || word === 'state')) return false
  return from === 'config' || words.some((word) => kinds.has(singular(word)))
}
