import { findMembers } from '../grammar/find-members.ts'
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
    return { tokens, found: findDistributed(tokens, vocabulary) }
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

/** "For each economy passenger" is a case; what only has the word in it describes something. */
function findDistributed(tokens: readonly Token[], vocabulary: Vocabulary) {
  return findMembers(tokens, vocabulary)
    .filter(({ first }) =>
      tokens.slice(Math.max(0, first - 2), first).some(({ lower }) => /^(?:each|every|per|any)$/.test(lower)),
    )
    .map(({ member, set, first, next }) => ({
      member,
      set,
      from: tokens[first]?.from ?? 0,
      to: tokens[next - 1]?.to ?? 0,
    }))
}

/** Half the words of each text are in the first one too. */
function areAlike(texts: readonly (readonly Token[])[]): boolean {
  const [first = [], ...others] = texts
  const words = new Set(first.map(({ lower }) => lower))
  return others.every((tokens) => 2 * tokens.filter(({ lower }) => words.has(lower)).length >= tokens.length)
}
