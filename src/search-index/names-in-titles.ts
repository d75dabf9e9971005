import type { Document } from '../../schemas/document.ts'
import { type Token, tokenise } from '../decision-logic/grammar/tokenise.ts'
import type { ScopedSet } from '../decision-logic/sets/learn-sets.ts'

const longestName = 4
const fewestOtherWords = 2

/**
 * The names that tell like documents apart: of "Late fees on Card One" and "Late fees on Card Two", "card one" and "card two". Two titles
 * are alike where they are the same but for a name, which begins with a capital or a digit; at least two words are the same.
 */
export function namesInTitles(documents: readonly Pick<Document, 'title'>[]): ScopedSet[] {
  const names = new Map<string, Set<string>>()
  for (const { title } of documents) {
    const tokens = tokenise(title)
    for (let from = 0; from < tokens.length; from++) {
      if (!opensName(tokens, from)) continue
      for (let to = from + 1; to <= Math.min(tokens.length, from + longestName); to++) {
        if (tokens.length - (to - from) < fewestOtherWords || !closesName(tokens[to - 1])) continue
        const around = `${wordsOf(tokens.slice(0, from))} * ${wordsOf(tokens.slice(to))}`
        const found = names.get(around) ?? new Set()
        names.set(around, found.add(wordsOf(tokens.slice(from, to))))
      }
    }
  }
  const sets = new Map<string, ScopedSet>()
  for (const found of names.values()) {
    const members = [...found].sort()
    if (members.length < 2) continue
    sets.set(members.join('\n'), { variable: 'product', members, from: 'sentence', place: null, scope: '' })
  }
  return [...sets.values()].filter((set) => ![...sets.values()].some((other) => isCutOf(set, other)))
}

/** A name starts where a word with a capital or a digit does; the first word of a title has a capital anyway. */
function opensName(tokens: readonly Token[], at: number): boolean {
  return at > 0 && /^[\p{Lu}\p{N}]/u.test(tokens[at]?.text ?? '')
}

function closesName(token: Token | undefined): boolean {
  return token !== undefined && /^[\p{Lu}\p{N}]/u.test(token.text)
}

/** "Card One" and "Card Two" also differ in "One" and "Two" alone: the longer names are the names. */
function isCutOf(set: ScopedSet, other: ScopedSet): boolean {
  if (set === other || set.members.length > other.members.length) return false
  return set.members.every((member) =>
    other.members.some((longer) => longer !== member && ` ${longer} `.includes(` ${member} `)),
  )
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ lower }) => lower).join(' ')
}
