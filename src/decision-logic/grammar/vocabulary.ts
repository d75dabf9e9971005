import type { ClosedSet } from '../../../schemas/decision-logic.ts'
import type { Token } from './tokenise.ts'
import { tokenise } from './tokenise.ts'
import { singular } from './units.ts'

/** The closed sets that are known, found by the words of their members. */
export class Vocabulary {
  readonly sets: readonly ClosedSet[]
  readonly #byFirst = new Map<string, { words: readonly string[]; member: string }[]>()
  readonly #sets = new Map<string, ClosedSet[]>()

  #names: RegExp | undefined

  constructor(sets: readonly ClosedSet[]) {
    this.sets = sets
    for (const set of sets) {
      for (const member of set.members) {
        const known = this.#sets.get(member)
        if (known === undefined) this.#add(member)
        this.#sets.set(member, [...(known ?? []), set])
      }
    }
  }

  /** False where a text certainly names no member: a quick look before it is cut into tokens. */
  mayName(text: string): boolean {
    if (this.#sets.size === 0) return false
    this.#names ??= new RegExp([...this.#sets.keys()].map(literal).join('|'), 'i')
    return this.#names.test(text)
  }

  /** The longest member that stands at a token. */
  memberAt(tokens: readonly Token[], at: number): { member: string; next: number } | null {
    for (const { words, member } of this.#byFirst.get(singular(tokens[at]?.lower ?? '')) ?? []) {
      if (words.every((word, offset) => singular(tokens[at + offset]?.lower ?? '') === word))
        return { member, next: at + words.length }
    }
    return null
  }

  /** The sets that have all of some members. */
  setsWith(members: readonly string[]): ClosedSet[] {
    const [first = '', ...others] = members
    return (this.#sets.get(first) ?? []).filter((set) => others.every((member) => set.members.includes(member)))
  }

  #add(member: string): void {
    const words = tokenise(member).map(({ lower }) => singular(lower))
    const [first = ''] = words
    const entries = [...(this.#byFirst.get(first) ?? []), { words, member }]
    this.#byFirst.set(
      first,
      entries.sort((a, b) => b.words.length - a.words.length),
    )
  }
}

/** Any gap and any sign between the words of a member. */
function literal(member: string): string {
  return member.replace(/[^\p{L}\p{N}]+/gu, '.{1,3}')
}

export const noVocabulary = new Vocabulary([])
