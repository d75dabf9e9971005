import type { Vocabulary } from '../decision-logic/grammar/vocabulary.ts'
import { alignTokens, type Mismatch } from './align-tokens.ts'
import type { Claim, Cue } from './claim.ts'
import { compareFigures, isNamed } from './compare-quantities.ts'
import type { Difference } from './difference.ts'

/** Share of the words of a sentence, in one order, from which on it is a copy and each change of it is looked at. */
const copy = 0.7
const shortest = 4
/** What is left out between two words that stay is a change up to so many tokens. */
const small = 4

/** Where a sentence is nearly a copy of a quotation: what was changed in it. Empty for other wordings. */
export function compareWording(claim: Claim, evidence: Claim, vocabulary: Vocabulary): Difference[] {
  const counted = claim.keys.filter((key) => key !== '').length
  const { matches, mismatches, edges } = alignTokens(claim.keys, evidence.keys)
  if (counted < shortest || matches < copy * counted) return []
  return [...mismatches, ...edges.filter(isSmall)].flatMap((mismatch) => [
    ...changedFigures(claim, evidence, mismatch),
    ...changedCues(claim, evidence, mismatch),
    ...changedWord(claim, evidence, mismatch, vocabulary),
  ])
}

/** What stands before the first word that both have, or behind the last, is a change where it is short on both sides. */
function isSmall({ from, to, otherFrom, otherTo }: Mismatch): boolean {
  return to > from && otherTo > otherFrom && to - from <= small && otherTo - otherFrom <= small
}

function changedFigures(claim: Claim, evidence: Claim, { from, to, otherFrom, otherTo }: Mismatch): Difference[] {
  const said = claim.quantities.filter(({ at, next, loose }) => !loose && at < to && next > from)
  const documented = evidence.quantities.filter(({ at, next, loose }) => !loose && at < otherTo && next > otherFrom)
  if (said.length !== documented.length) return []
  return said.flatMap((one, at) => {
    const other = documented[at]
    const differs = other === undefined || isNamed(one, claim, evidence) ? null : compareFigures(one, other)
    return differs === null ? [] : [differs]
  })
}

function changedCues(claim: Claim, evidence: Claim, mismatch: Mismatch): Difference[] {
  const { from, to, otherFrom, otherTo } = mismatch
  if (to - from > small || otherTo - otherFrom > small) return []
  const said = claim.cues.filter(({ at }) => at >= from && at < to)
  const documented = evidence.cues.filter(({ at }) => at >= otherFrom && at < otherTo)
  const differences: Difference[] = []
  for (const kind of ['negation', 'modal', 'condition'] as const) {
    const mine = said.filter((cue) => cue.kind === kind)
    const theirs = documented.filter((cue) => cue.kind === kind)
    const [one, other] = [mine[0], theirs[0]]
    const turned = kind === 'negation' ? mine.length !== theirs.length : differs(one, other)
    if (turned) differences.push({ kind, said: one?.text ?? '', documented: other?.text ?? evidence.text })
  }
  return differences
}

function differs(one: Cue | undefined, other: Cue | undefined): boolean {
  return one !== undefined && other !== undefined && one.sense !== other.sense
}

/** One word in the place of another: a name, or a member of the same set. Other words may be another way to say it. */
function changedWord(claim: Claim, evidence: Claim, mismatch: Mismatch, vocabulary: Vocabulary): Difference[] {
  const { from, to, otherFrom, otherTo } = mismatch
  const mine = claim.words.filter(({ at }) => at >= from && at < to)
  const theirs = evidence.words.filter(({ at }) => at >= otherFrom && at < otherTo)
  const [one, other] = [mine[0], theirs[0]]
  if (one === undefined || other === undefined || mine.length > 2 || theirs.length > 2) return []
  if (to - from > small || otherTo - otherFrom > small) return []
  const said = textOf(claim, mine)
  const documented = textOf(evidence, theirs)
  const [name, otherName] = [isName(claim, one.at), isName(evidence, other.at)]
  if (name && otherName) return [{ kind: 'name', said, documented }]
  const member = vocabulary.memberAt(claim.tokens, one.at)?.member
  const otherMember = vocabulary.memberAt(evidence.tokens, other.at)?.member
  const together = member !== undefined && otherMember !== undefined && member !== otherMember
  if (together && vocabulary.setsWith([member, otherMember]).length > 0)
    return [{ kind: 'member', said: member, documented: otherMember }]
  const concepts = new Set(evidence.words.map(({ concept }) => concept))
  const isNew = mine.length === 1 && theirs.length === 1 && !concepts.has(one.concept)
  return isNew ? [{ kind: 'word', said, documented }] : []
}

function textOf(claim: Claim, words: readonly { at: number }[]): string {
  const [first, last] = [claim.tokens[words[0]?.at ?? 0], claim.tokens[words.at(-1)?.at ?? 0]]
  return claim.text.slice(first?.from ?? 0, last?.to ?? 0)
}

function isName(claim: Claim, at: number): boolean {
  return claim.names.some((name) => name.at === at)
}
