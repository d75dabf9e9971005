import type { Claim, Quantity, Surroundings } from './claim.ts'
import type { Difference } from './difference.ts'

/** What an equal value is worth beside equal surroundings. */
const equalBonus = 0.3
/** The same where the name that the figure belongs to stands in the sentence too. */
const namedBonus = 2

/** Each figure of a sentence against the one of the quotation that stands in the most similar surroundings. */
export function compareQuantities(claim: Claim, evidence: Claim): Difference[] {
  const pairs = assign(claim, evidence)
  return claim.quantities.flatMap((quantity): Difference[] => {
    const other = pairs.get(quantity) ?? null
    if (quantity.loose && quantity.unit === null) return []
    if (quantity.loose && quantity.counts) return []
    if (other === null) {
      if (evidence.quantities.some((one) => isSame(quantity, one))) return []
      return [{ kind: 'figure', said: quantity.text, documented: null }]
    }
    const differs = compareFigures(quantity, other)
    // A bare number beside a measured one may be of something else.
    const bare = (quantity.unit === null) !== (other.unit === null) || (other.loose && other.unit === null)
    if (differs?.kind === 'figure' && bare) return [{ ...differs, documented: null }]
    if (differs !== null) return [differs]
    const owner = ownerOf(quantity, other, claim, evidence)
    return owner === null ? [] : [{ kind: 'figure', said: quantity.text, documented: owner.text }]
  })
}

/**
 * Where a quotation gives a figure for each of several names ("3 days on Seed, 5 on Leaf") and the sentence has the figure of one and the name of
 * another: the figure that the name has. Null otherwise.
 */
function ownerOf(said: Quantity, found: Quantity, claim: Claim, evidence: Claim): Quantity | null {
  const names = new Set(claim.tokens.map(({ lower }) => lower))
  const own = nearestName(found, evidence)
  if (own === null || names.has(own)) return null
  const alike = claim.quantities.filter((other) => areComparable(said, other)).length
  if (alike > 1) return null
  return (
    evidence.quantities.find((other) => {
      const name = nearestName(other, evidence)
      const differs = other !== found && areComparable(said, other) && !isSame(said, other)
      return differs && other.unit === found.unit && name !== null && name !== own && names.has(name)
    }) ?? null
  )
}

/** True where a quotation gives an equal figure to a name that the sentence has: "Leaf customers have 5" beside "3 on Seed, 5 on Leaf". */
export function isNamed(said: Quantity, claim: Claim, evidence: Claim): boolean {
  const words = new Set(claim.tokens.map(({ lower }) => lower))
  return evidence.quantities.some((other) => isSame(said, other) && words.has(nearestName(other, evidence) ?? ''))
}

/** The name that stands nearest to a figure; a comma or "and" between them sets them apart. */
function nearestName({ at, next }: Quantity, { names, tokens }: Claim): string | null {
  let best: string | null = null
  let least = 8
  for (const name of names) {
    if (name.at >= at && name.at < next) continue
    const [from, to] = name.at < at ? [name.at, at] : [next - 1, name.at]
    const apart = tokens.slice(from, to).filter(({ lower }) => /^(?:,|;|and|but)$/.test(lower)).length
    const distance = to - from + 3 * apart
    if (distance < least) [best, least] = [name.lower, distance]
  }
  return best
}

/** Two figures that stand for the same thing; null where they agree. Which bound a comparison includes is a condition. */
export function compareFigures(said: Quantity, documented: Quantity): Difference | null {
  if (!isSame(said, documented)) {
    const kind = said.number === documented.number ? 'unit' : 'figure'
    return { kind, said: said.text, documented: documented.text }
  }
  const [one, other] = [said.comparator, documented.comparator]
  const directed = one !== null && other !== null && one !== 'eq' && other !== 'eq' && one !== other
  return directed ? { kind: 'condition', said: `${one} ${said.text}`, documented: `${other} ${documented.text}` } : null
}

/** Equal values of one unit. A bare number, and a noun that is counted, have any unit but a measure. */
export function isSame(one: Quantity, other: Quantity): boolean {
  if (Math.abs(one.value - other.value) > 1e-9 * Math.max(1, Math.abs(one.value))) return false
  if (one.unit === other.unit)
    return one.calendar === other.calendar || one.calendar === null || other.calendar === null
  return one.unit === null || other.unit === null || (one.counts && other.counts)
}

/** Days may stand for weeks, and 3 days for 3 euros by mistake; 30 minutes do not stand for 2 euros. */
function areComparable(one: Quantity, other: Quantity): boolean {
  if (one.unit === null || other.unit === null || one.number === other.number) return true
  return (one.counts && other.counts) || measureOf(one.unit) === measureOf(other.unit)
}

function measureOf(unit: string): string {
  if (/^(?:minute|business-day|month)$/.test(unit)) return 'time'
  return unit.startsWith('cent') ? 'money' : unit
}

/** Pairs one to one, the best first. A figure of a name that the sentence has not is nobody's pair by its value. */
function assign(claim: Claim, evidence: Claim): Map<Quantity, Quantity> {
  const words = new Set(claim.tokens.map(({ lower }) => lower))
  const named = new Map(
    evidence.quantities.map((quantity) => {
      const name = nearestName(quantity, evidence)
      return [quantity, name !== null && words.has(name)] as const
    }),
  )
  const ranked = claim.quantities
    .flatMap((one) =>
      evidence.quantities
        .filter((other) => areComparable(one, other))
        .map((other) => {
          const bonus = isSame(one, other) ? (named.get(other) === true ? namedBonus : equalBonus) : 0
          return { one, other, score: overlap(one.surroundings, other.surroundings) + bonus }
        }),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.one.at - b.one.at || a.other.at - b.other.at)
  const pairs = new Map<Quantity, Quantity>()
  const used = new Set<Quantity>()
  for (const { one, other } of ranked) {
    if (pairs.has(one) || used.has(other)) continue
    pairs.set(one, other)
    used.add(other)
  }
  return pairs
}

/** How much two places have in common: 0 for nothing. */
export function overlap(one: Surroundings, other: Surroundings): number {
  let sum = 0
  for (const [concept, weight] of one) sum += Math.min(weight, other.get(concept) ?? 0)
  return sum
}
