import type { Claim, Cue } from './claim.ts'
import type { Difference } from './difference.ts'

/** Share of what a cue governs that the other text must have before the cue is missed there. */
const governed = 0.6
/** Share of a sentence that stands in a denied clause of the quotation before the denial is missed. */
const inDenied = 0.9

/** Negations and modal verbs of a sentence against those of a quotation that govern the same words, and the other way round. */
export function compareCues(claim: Claim, evidence: Claim, context: Claim | null): Difference[] {
  const words = conceptsOf(claim)
  const documented = conceptsOf(evidence)
  const cues = [...evidence.cues, ...(context?.cues ?? [])]
  const differences: Difference[] = []
  for (const cue of claim.cues) {
    if (cue.scope.length === 0) continue
    const alike = cues.filter((other) => other.kind === cue.kind && shares(cue, other))
    if (cue.kind === 'negation' && alike.length === 0) {
      // "Never more than 5" is a limit and denies nothing.
      const bounded = claim.quantities.some(({ at, comparator }) => at > cue.at && comparator !== null)
      const denies = covered(cue, documented) >= governed && !bounded
      differences.push({ kind: 'negation', said: phrase(claim, cue), documented: denies ? evidence.text : null })
    }
    if (cue.kind === 'modal' && alike.length > 0 && alike.every(({ sense }) => sense !== cue.sense))
      differences.push({ kind: 'modal', said: phrase(claim, cue), documented: phrase(evidence, alike[0] ?? cue) })
    const turned = cue.kind === 'condition' ? turnedBy(cue, alike, cues) : undefined
    if (turned !== undefined)
      differences.push({ kind: 'condition', said: phrase(claim, cue), documented: phrase(evidence, turned) })
  }
  for (const cue of evidence.cues) {
    if (cue.kind !== 'negation' || cue.scope.length === 0) continue
    if (claim.cues.some((one) => one.kind === 'negation' && shares(one, cue))) continue
    const said = cue.scope.filter((concept) => words.has(concept)).length
    const whole = said === cue.scope.length || (said >= 2 && said >= governed * cue.scope.length)
    if (whole || isDenied(claim, cue, documented))
      differences.push({ kind: 'negation', said: '', documented: phrase(evidence, cue) })
  }
  return differences
}

/** True where nearly all that a sentence has of a quotation stands in a clause that the quotation denies, and it denies nothing itself. */
function isDenied(claim: Claim, { clause }: Cue, documented: ReadonlySet<string>): boolean {
  if (claim.cues.some(({ kind }) => kind === 'negation')) return false
  const known = claim.words.filter(({ concept }) => documented.has(concept))
  const words = claim.words.filter(({ concept }) => clause.includes(concept))
  const said = new Set(words.map(({ concept }) => concept)).size
  return said >= 2 && words.length >= inDenied * known.length
}

/** "Before" in the quotation where the sentence says "after", "unless" where it says "if"; undefined where nothing is turned. */
function turnedBy(cue: Cue, alike: readonly Cue[], all: readonly Cue[]): Cue | undefined {
  if (all.some(({ sense }) => sense === cue.sense)) return undefined
  return alike.find(({ sense }) => sense === opposites.get(cue.sense))
}

const opposites: ReadonlyMap<string, string> = new Map([
  ['before', 'after'],
  ['after', 'before'],
  ['if', 'unless'],
  ['unless', 'if'],
  ['regardless', 'if'],
])

function shares(one: Cue, other: Cue): boolean {
  return one.scope.some((concept) => other.scope.includes(concept))
}

function covered({ scope }: Cue, concepts: ReadonlySet<string>): number {
  return scope.length === 0 ? 0 : scope.filter((concept) => concepts.has(concept)).length / scope.length
}

function conceptsOf(claim: Claim): ReadonlySet<string> {
  return new Set(claim.words.map(({ concept }) => concept))
}

/** A cue with what it governs, as it is written: "do not waive the fee". */
function phrase(claim: Claim, { at, next, scope }: Cue): string {
  const governedWords = claim.words.filter((word) => word.at >= next && scope.includes(word.concept))
  const last = Math.min(governedWords[Math.min(1, governedWords.length - 1)]?.at ?? next - 1, next + 6)
  const [first, end] = [claim.tokens[at], claim.tokens[Math.max(at, last)]]
  return first === undefined || end === undefined ? '' : claim.text.slice(first.from, end.to)
}
