import type { Claim, Cue } from './claim.ts'
import type { Difference } from './difference.ts'

/** Share of what a cue governs that the other text must have before the cue is missed there. */
const governed = 0.6

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
      const denies = covered(cue, documented) >= governed
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
    const dropped =
      covered(cue, words) >= 0.99 && !claim.cues.some((one) => one.kind === 'negation' && shares(one, cue))
    if (dropped) differences.push({ kind: 'negation', said: '', documented: phrase(evidence, cue) })
  }
  return differences
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
export function phrase(claim: Claim, { at, next, scope }: Cue): string {
  const governedWords = claim.words.filter((word) => word.at >= next && scope.includes(word.concept))
  const last = Math.min(governedWords[Math.min(1, governedWords.length - 1)]?.at ?? next - 1, next + 6)
  const [first, end] = [claim.tokens[at], claim.tokens[Math.max(at, last)]]
  return first === undefined || end === undefined ? '' : claim.text.slice(first.from, end.to)
}
