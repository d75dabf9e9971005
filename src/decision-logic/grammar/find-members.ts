import type { ClosedSet } from '../../../schemas/decision-logic.ts'
import type { Token } from './tokenise.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A member of a known set in a text; `first` and `next` are the indices of its first token and of the one behind it. */
export interface NamedMember {
  readonly member: string
  readonly set: ClosedSet
  readonly first: number
  readonly next: number
}

/** The members of known sets that tokens name, in their order; one for each set that has the member. */
export function findMembers(tokens: readonly Token[], vocabulary: Vocabulary): NamedMember[] {
  const found: NamedMember[] = []
  for (let at = 0; at < tokens.length; at++) {
    const known = vocabulary.memberAt(tokens, at)
    if (known === null) continue
    const { member, next } = known
    for (const set of vocabulary.setsWith([member])) found.push({ member, set, first: at, next })
    at = next - 1
  }
  return found
}
