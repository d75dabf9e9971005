import { findMembers } from '../decision-logic/grammar/find-members.ts'
import { singular } from '../decision-logic/grammar/units.ts'
import type { Vocabulary } from '../decision-logic/grammar/vocabulary.ts'
import type { Claim } from './claim.ts'
import { overlap } from './compare-quantities.ts'
import type { Difference } from './difference.ts'

/** Surroundings that have this much in common are the same place. */
const samePlace = 0.5

/** Names and members of closed sets in a sentence that a quotation has not, with what it has in their place. `around` are the words above it. */
export function compareNames(
  claim: Claim,
  evidence: Claim,
  around: ReadonlySet<string>,
  vocabulary: Vocabulary,
): Difference[] {
  const written = new Set([...evidence.tokens.map(({ lower }) => singular(lower)), ...around])
  const said = new Set(claim.tokens.map(({ lower }) => singular(lower)))
  const members = compareMembers(claim, evidence, written, vocabulary)
  const known = new Set(members.flatMap((difference) => difference.said.split(' ')))
  const names = claim.names.flatMap((name): Difference[] => {
    if (written.has(singular(name.lower)) || known.has(name.lower)) return []
    const others = evidence.names
      .filter((other) => !said.has(singular(other.lower)))
      .map((other) => ({ other, score: overlap(name.surroundings, other.surroundings) }))
      .sort((a, b) => b.score - a.score || a.other.at - b.other.at)
    const [best] = others
    const place = best !== undefined && best.score >= samePlace ? best.other.text : null
    return [{ kind: 'name', said: name.text, documented: place }]
  })
  return [...members, ...names]
}

function compareMembers(
  claim: Claim,
  evidence: Claim,
  written: ReadonlySet<string>,
  vocabulary: Vocabulary,
): Difference[] {
  const mine = findMembers(claim.tokens, vocabulary)
  const theirs = findMembers(evidence.tokens, vocabulary)
  const differences = new Map<string, Difference>()
  for (const { member, set } of mine) {
    if (member.split(' ').every((word) => written.has(singular(word)))) continue
    const other = theirs.find(
      (one) =>
        set.members.includes(one.member) && one.member !== member && !mine.some((also) => also.member === one.member),
    )
    if (other !== undefined) differences.set(member, { kind: 'member', said: member, documented: other.member })
  }
  return [...differences.values()]
}
