import { haveSameNames, isSameUnit, similarity, type Weight, weighStems } from './compare-claims.ts'
import type { Claim } from './read-claims.ts'

/** Two claims about one thing that give it different values. */
export interface Disagreement {
  readonly claim: Claim
  readonly other: Claim
}

/**
 * What the wording for the customer says otherwise than the rest, among the claims of one document. Wording repeats the figures of the steps, so a figure that
 * only one side has is suspicious, and the figure of the other side that is most about the same thing is what it should be.
 */
export function findMirrored(claims: readonly Claim[]): Disagreement[] {
  const said = claims.filter(({ say }) => say)
  const written = claims.filter(({ say }) => !say)
  if (said.length === 0 || written.length === 0 || said.length * written.length > mostPairs) return []
  const weight = weighStems(claims)
  const found: Disagreement[] = []
  for (const [own, others] of [
    [said, written],
    [written, said],
  ] as const) {
    for (const claim of own) {
      const other = contradictedBy(claim, own, others, weight)
      if (other === null) continue
      const [spoken, rest] = claim.say ? [claim, other] : [other, claim]
      if (!found.some((known) => known.claim === spoken || known.other === rest))
        found.push({ claim: spoken, other: rest })
    }
  }
  return found
}

/** Beyond it the comparison takes seconds; no document that people read has so many figures. */
const mostPairs = 100_000

/**
 * The claim of the other side that a claim contradicts; null where there is none. The more often a value stands on the claim's own side, and
 * the value of the other claim on both, the more alike the two must be.
 */
function contradictedBy(claim: Claim, own: readonly Claim[], others: readonly Claim[], weight: Weight): Claim | null {
  if (others.some(({ key }) => key === claim.key)) return null
  const best = nearest(claim, others, weight)
  if (best === null || sums.test(claim.sentence) !== sums.test(best.claim.sentence)) return null
  for (const rival of own) {
    if (rival !== claim && isCloser(rival, claim, best, weight)) return null
  }
  const single = own.every((rival) => rival === claim || rival.key !== claim.key)
  const missing = own.every(({ key }) => key !== best.claim.key)
  const least = missing ? (single ? alike.both : alike.one) : single ? alike.one : alike.none
  return best.score >= least ? best.claim : null
}

/** How alike two claims must be where both values, one, or none of them stand on one side only. */
const alike = { both: 0.15, one: 0.25, none: 0.4 }

/** "Most take 15 days altogether" is a sum, and no other word for the 10 days of a step. */
const sums = /(?<!at )\bmost\b|\baltogether\b|\bin total\b|\bexample\b/i

interface Nearest {
  readonly claim: Claim
  readonly score: number
}

/** True where another claim of the same side is the counterpart of the one that was found. */
function isCloser(rival: Claim, claim: Claim, { claim: found, score }: Nearest, weight: Weight): boolean {
  if (!isComparable(rival, found)) return false
  const closeness = similarity(rival, found, weight)
  if (rival.key !== found.key) return closeness > score * 1.05
  return closeness > score || (rival.sentence === claim.sentence && shared(rival, found) >= shared(claim, found))
}

function nearest(claim: Claim, others: readonly Claim[], weight: Weight): Nearest | null {
  let best: Nearest | null = null
  for (const other of others) {
    if (!isComparable(claim, other)) continue
    const score = similarity(claim, other, weight)
    if (best === null || score > best.score) best = { claim: other, score }
  }
  return best
}

/** "More than 7 days" in a step and "within 7 days" in the wording are the two sides of one boundary, so the direction does not matter. */
function isComparable(one: Claim, other: Claim): boolean {
  return isSameUnit(one, other) && haveSameNames(one, other)
}

function shared(one: Claim, other: Claim): number {
  let count = 0
  for (const word of one.near) if (other.near.has(word)) count += 1
  return count
}
