import type { ClosedSet } from '../../../schemas/decision-logic.ts'
import { type Token, tokenise } from '../grammar/tokenise.ts'
import type { Vocabulary } from '../grammar/vocabulary.ts'

/** A member of a set in a text, by offsets. */
export interface FoundMember {
  readonly member: string
  readonly variable: string
  readonly from: number
  readonly to: number
}

/** The member that each of some texts names, where they are of one set, no two the same, and the texts are otherwise alike; else null. */
export function findOneMemberEach(texts: readonly string[], vocabulary: Vocabulary): FoundMember[] | null {
  if (texts.length < 2 || texts.length > 12 || vocabulary.sets.length === 0) return null
  const read = texts.map((text) => {
    const tokens = tokenise(text)
    return { tokens, found: membersIn(tokens, vocabulary) }
  })
  const [first] = read
  for (const { set } of first?.found ?? []) {
    const each = read.flatMap(({ found }) => {
      const own = found.filter((one) => one.set === set)
      return own.length === 1 ? own : []
    })
    if (each.length < texts.length || new Set(each.map(({ member }) => member)).size < each.length) continue
    if (!areAlike(read.map(({ tokens }) => tokens))) continue
    return each.map(({ member, from, to }) => ({ member, variable: set.variable, from, to }))
  }
  return null
}

function membersIn(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): { member: string; set: ClosedSet; from: number; to: number }[] {
  const found: { member: string; set: ClosedSet; from: number; to: number }[] = []
  for (let at = 0; at < tokens.length; at++) {
    const known = vocabulary.memberAt(tokens, at)
    if (known === null) continue
    // "For each economy passenger" is a case; what only has the word in it describes something.
    if (!tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => /^(?:each|every|per|any)$/.test(lower))) continue
    const span = { from: tokens[at]?.from ?? 0, to: tokens[known.next - 1]?.to ?? 0 }
    for (const set of vocabulary.setsWith([known.member])) found.push({ member: known.member, set, ...span })
    at = known.next - 1
  }
  return found
}

/** Half the words of each text are in the first one too. */
function areAlike(texts: readonly (readonly Token[])[]): boolean {
  const [first = [], ...others] = texts
  const words = new Set(first.map(({ lower }) => lower))
  return others.every((tokens) => 2 * tokens.filter(({ lower }) => words.has(lower)).length >= tokens.length)
}
